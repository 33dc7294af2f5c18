import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ICON_STEMS, NEUTRAL_ICON } from './icon-stems.ts';

const require = createRequire(import.meta.url);

const stems = Object.entries(ICON_STEMS).flatMap(([icon, words]) => words.map((word) => ({ icon, word })));

// `\b` fails on Vietnamese letters; one test of a neighbour is far cheaper than a pattern for each stem.
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Where a stem stands as whole syllables in a lower-case text; -1 where it does not. */
function findStem(lower: string, word: string): number {
	for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
		const before = lower.charAt(at - 1);
		const after = lower.charAt(at + word.length);
		if (!LETTER_OR_DIGIT.test(before) && !LETTER_OR_DIGIT.test(after)) return at;
	}
	return -1;
}

/** Times and places stand around most figures without being what they are about. */
const SETTINGS: ReadonlySet<string> = new Set(['timer', 'calendar', 'map-pin']);

interface Match {
	icon: string;
	at: number;
}

function findMatch(text: string, withSettings: boolean): Match | null {
	const lower = text.toLowerCase();
	let best: (Match & { length: number }) | null = null;
	for (const stem of stems) {
		if (!withSettings && SETTINGS.has(stem.icon)) continue;
		const at = findStem(lower, stem.word);
		if (at < 0) continue;
		if (best === null || at < best.at || (at === best.at && stem.word.length > best.length)) best = { icon: stem.icon, at, length: stem.word.length };
	}
	return best;
}

/**
 * Finds the icon whose stem is met first in a piece of Vietnamese text; the longer stem wins a tie.
 * Returns null where no stem is met.
 */
export function findIcon(text: string): string | null {
	return findMatch(text, true)?.icon ?? null;
}

/**
 * The icon for a figure, from the texts around it in the order of their weight. The noun that opens the first of them
 * decides; else the first stem that is no time or place; else any stem; else the neutral icon.
 */
export function chooseIcon(...texts: (string | undefined)[]): string {
	const given = texts.filter((text) => text !== undefined);
	const opening = given[0] === undefined ? null : findMatch(given[0], true);
	if (opening?.at === 0) return opening.icon;
	for (const withSettings of [false, true]) {
		for (const text of given) {
			const match = findMatch(text, withSettings);
			if (match !== null) return match.icon;
		}
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
