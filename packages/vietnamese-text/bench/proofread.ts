/**
 * Plants 300 errors of 12 kinds, one at a time, into clean texts of this project, and counts what proofread finds:
 *   node bench/proofread.ts [--misses]
 * Prints one JSON line: recall by kind and overall, false alarms per 1,000 words on the unspoiled texts, all of them and
 * those alone that were written after the rules (gold/clean/unseen-*.txt). The plants do not read the detector's tables.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Finding, proofread } from '../src/index.ts';
import { type Draw, plants } from './plants.ts';

const PER_KIND = 25;
const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

interface Text {
	name: string;
	text: string;
}

/** Markdown as plain text: no front matter, pictures, tables, bold marks or heading signs. */
function strip(markdown: string): string {
	return markdown
		.replace(/^---\n[\s\S]*?\n---\n/, '')
		.replace(/^!\[.*$|^\|.*$/gmu, '')
		.replace(/\*\*/g, '')
		.replace(/^#+ /gmu, '')
		.replace(/^\[\^(\d+)\]:/gmu, '[$1]')
		.replace(/\[\^(\d+)\]/gu, '[$1]')
		.replace(/\n{3,}/g, '\n\n');
}

/** The clean texts: the samples and the gold texts. */
export function readCleanTexts(): Text[] {
	const samples = inPackage('../../samples');
	const clean = inPackage('gold/clean');
	return [
		...readdirSync(samples).filter((name) => name.endsWith('.md') && name !== 'README.md').map((name) => ({ name, text: strip(readFileSync(`${samples}/${name}`, 'utf8')) })),
		...readdirSync(clean).filter((name) => name.endsWith('.txt')).map((name) => ({ name, text: readFileSync(`${clean}/${name}`, 'utf8') })),
	].map(({ name, text }) => ({ name, text: text.normalize('NFC') }));
}

/** Numbers that are the same on every run (mulberry32). */
function seeded(seed: number): Draw {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
	};
}

function countWords(text: string): number {
	return text.match(/\p{L}+/gu)?.length ?? 0;
}

export interface Measured {
	planted: number;
	recall: number;
	byKind: Record<string, number>;
	words: number;
	falseAlarms: number;
	falsePerThousand: number;
	unseenWords: number;
	unseenFalsePerThousand: number;
	misses: string[];
	alarms: string[];
}

/** Plants and counts; `seed` chooses the places. */
export function measureProofreading(seed = 3): Measured {
	const texts = readCleanTexts();
	const draw = seeded(seed);
	const before = new Map(texts.map(({ name, text }) => [name, proofread(text)]));
	const byKind: Record<string, number> = {};
	const misses: string[] = [];
	let planted = 0;
	let hits = 0;
	for (const { name, kinds, anywhere, plant } of plants) {
		let done = 0;
		let found = 0;
		for (let attempt = 0; done < PER_KIND && attempt < 20_000; attempt++) {
			const source = texts[draw(texts.length)] as Text;
			const spoiled = plant(source.text, draw);
			if (spoiled === null || spoiled.text === source.text) continue;
			done++;
			const known = new Set(before.get(source.name)?.map(({ kind, surface }) => `${kind} ${surface}`));
			const fresh = proofread(spoiled.text).filter((one: Finding) => kinds.includes(one.kind) && (anywhere || (one.start < spoiled.end + 2 && one.end > spoiled.start - 2)) && !known.has(`${one.kind} ${one.surface}`));
			if (fresh.length > 0) found++;
			else misses.push(`${name}: ${source.name}: …${spoiled.text.slice(Math.max(0, spoiled.start - 30), spoiled.end + 30).replace(/\n/g, '⏎')}…`);
		}
		planted += done;
		hits += found;
		byKind[name] = done === 0 ? 0 : found / done;
	}
	const rate = (of: readonly Text[]): number => Math.round((of.reduce((sum, { name }) => sum + (before.get(name)?.length ?? 0), 0) / Math.max(1, of.reduce((sum, { text }) => sum + countWords(text), 0))) * 100_000) / 100;
	const unseen = texts.filter(({ name }) => name.startsWith('unseen-'));
	return {
		planted,
		recall: Math.round((hits / planted) * 1000) / 1000,
		byKind,
		words: texts.reduce((sum, { text }) => sum + countWords(text), 0),
		falseAlarms: [...before.values()].reduce((sum, list) => sum + list.length, 0),
		falsePerThousand: rate(texts),
		unseenWords: unseen.reduce((sum, { text }) => sum + countWords(text), 0),
		unseenFalsePerThousand: rate(unseen),
		misses,
		alarms: texts.flatMap(({ name }) => (before.get(name) ?? []).map(({ kind, surface }) => `${name}: ${kind}: ${surface}`)),
	};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { misses, alarms, ...measured } = measureProofreading();
	if (process.argv.includes('--misses')) for (const line of [...misses, ...alarms]) console.error(line);
	console.log(JSON.stringify(measured));
}
