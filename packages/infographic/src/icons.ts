import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ICON_STEMS, NEUTRAL_ICON } from './icon-stems.ts';

const require = createRequire(import.meta.url);

interface Stem {
	icon: string;
	pattern: RegExp;
	length: number;
}

// `\b` fails on Vietnamese letters, so the edges of a syllable are lookarounds over all letters and digits.
const stems: Stem[] = Object.entries(ICON_STEMS).flatMap(([icon, words]) =>
	words.map((word) => ({
		icon,
		pattern: new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u'),
		length: word.length,
	})),
);

/**
 * Finds the icon whose stem is met first in a piece of Vietnamese text; the longer stem wins a tie.
 * Returns null where no stem is met.
 */
export function findIcon(text: string): string | null {
	const lower = text.toLowerCase();
	let best: { icon: string; at: number; length: number } | null = null;
	for (const stem of stems) {
		const at = lower.search(stem.pattern);
		if (at < 0) continue;
		if (best === null || at < best.at || (at === best.at && stem.length > best.length)) {
			best = { icon: stem.icon, at, length: stem.length };
		}
	}
	return best?.icon ?? null;
}

/** The icon for a figure: its label decides, then what stands before the numeral, then the section's heading. */
export function chooseIcon(...texts: (string | undefined)[]): string {
	for (const text of texts) {
		const icon = text === undefined ? null : findIcon(text);
		if (icon !== null) return icon;
	}
	return NEUTRAL_ICON;
}

const shapes = new Map<string, string>();

/** The inner SVG elements of a lucide icon on its 24-unit grid (ISC licence). Throws if there is no such icon. */
export function getIconShapes(name: string): string {
	const known = shapes.get(name);
	if (known !== undefined) return known;
	const svg = readFileSync(require.resolve(`lucide-static/icons/${name}.svg`), 'utf8');
	const inner = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
	const compact = inner.replace(/\s*\n\s*/g, '').trim();
	shapes.set(name, compact);
	return compact;
}
