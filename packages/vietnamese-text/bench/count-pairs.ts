/**
 * Counts neighbouring syllables in texts that we may use and writes src/data/pairs.ts:
 *   node bench/count-pairs.ts [FOLDER …]
 * Read are this project's own texts (samples/*.md, docs/guide, messages, gold/*.jsonl, gold/clean/dev-*.txt) and the
 * Vietnamese help and messages of free software that is unpacked in the folders. gold/clean/unseen-*.txt and gold/plants
 * never are: they check the result. Kept are counts, in steps of the natural logarithm; no text.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compounds } from '../src/data/compounds.ts';
import { parseSyllable } from '../src/proofread/syllables.ts';
import { readCorpus } from './corpus-texts.ts';

const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
/** The project's own texts are the register that is proofread; the others only widen them. */
const OWN_WEIGHT = 4;
/** Pairs of the others that are no known word count from here on, so that their own slips do not. */
const LEAST_OUTSIDE = 3;

/** The running texts of this project, without front matter, tables and links. */
function readOwnTexts(): string[] {
	const samples = inPackage('../../samples');
	const texts = readdirSync(samples).filter((name) => name.endsWith('.md') && name !== 'README.md').map((name) => readFileSync(`${samples}/${name}`, 'utf8'));
	for (const name of readdirSync(inPackage('gold')).filter((one) => one.endsWith('.jsonl') && !one.startsWith('search'))) {
		for (const line of readFileSync(inPackage(`gold/${name}`), 'utf8').split('\n').filter((one) => one.trim() !== '')) {
			const { text, written } = JSON.parse(line) as { text?: string; written?: string };
			texts.push(written ?? text ?? '');
		}
	}
	const clean = inPackage('gold/clean');
	for (const name of readdirSync(clean).filter((one) => /^dev-.*\.txt$/.test(one))) texts.push(readFileSync(`${clean}/${name}`, 'utf8'));
	const guide = inPackage('../../docs/guide');
	for (const name of readdirSync(guide).filter((one) => one.endsWith('.md'))) texts.push(readFileSync(`${guide}/${name}`, 'utf8'));
	for (const name of readdirSync(inPackage('../../src'), { recursive: true }) as string[]) {
		if (name.endsWith('messages/vi.json')) texts.push(...readFileSync(inPackage(`../../src/${name}`), 'utf8').split('\n').map((line) => line.replace(/^\s*"[^"]*":\s*/, '')));
	}
	return texts.map((text) => text.normalize('NFC'));
}

const words = new Set(compounds.split('\n').flatMap((line) => { const [head = '', ...tails] = line.split(' '); return tails.map((tail) => `${keyOf(head)} ${keyOf(tail)}`); }));

function keyOf(word: string): string {
	return parseSyllable(word)?.key ?? word;
}

interface Counts {
	/** Syllables that stand outside every known word. */
	single: Map<string, number>;
	pair: Map<string, number>;
}

/** Counts a text: known words first, from the left; then the syllables between them; and every pair of neighbours. */
function count(text: string, weight: number, { single, pair }: Counts): void {
	const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + weight);
	let run: string[] = [];
	const finish = () => {
		for (let at = 0; at < run.length; at++) {
			if (at + 1 < run.length) add(pair, `${run[at]} ${run[at + 1]}`);
			if (at + 1 < run.length && words.has(`${keyOf(run[at] ?? '')} ${keyOf(run[at + 1] ?? '')}`)) {
				at++;
				if (at + 1 < run.length) add(pair, `${run[at]} ${run[at + 1]}`);
			} else add(single, run[at] ?? '');
		}
		run = [];
	};
	let last = 0;
	for (const match of text.matchAll(/(?<![\p{L}\p{N}@.])\p{L}+(?![\p{L}\p{N}@])/gu)) {
		const word = match[0];
		if (text.slice(last, match.index) !== ' ' || /^\p{Lu}/u.test(word)) finish();
		last = match.index + word.length;
		if (parseSyllable(word) === null || /^\p{Lu}{2}/u.test(word)) finish();
		else run.push(word.toLowerCase());
	}
	finish();
}

/** Lines of a first syllable and all that follow it, for each step of the logarithm. */
function layOut(counts: ReadonlyMap<string, number>): string {
	const steps: string[] = [];
	for (let step = 0; step <= 9; step++) {
		const here = [...counts].filter(([, times]) => Math.min(9, Math.round(Math.log(times))) === step).map(([key]) => key).sort((a, b) => a.localeCompare(b, 'vi'));
		const heads = new Map<string, string[]>();
		for (const key of here) {
			const [first = '', ...rest] = key.split(' ');
			heads.set(first, [...(heads.get(first) ?? []), ...rest]);
		}
		steps.push([...heads].map(([first, tails]) => [first, ...tails].join(' ')).join('\n'));
	}
	return steps.join('\n#\n');
}

const own: Counts = { single: new Map(), pair: new Map() };
const outside: Counts = { single: new Map(), pair: new Map() };
for (const text of readOwnTexts()) count(text, 1, own);
for (const folder of process.argv.slice(2)) for (const text of readCorpus(folder)) count(text, 1, outside);

/** Both together; what only the others know must stand there often enough, or be a known word. */
function join(mine: ReadonlyMap<string, number>, theirs: ReadonlyMap<string, number>, least: (key: string) => number): Map<string, number> {
	const sum = new Map([...mine].map(([key, times]) => [key, times * OWN_WEIGHT]));
	for (const [key, times] of theirs) if (mine.has(key) || times >= least(key)) sum.set(key, (sum.get(key) ?? 0) + times);
	return sum;
}
const pairs = join(own.pair, outside.pair, (key) => (words.has(key.split(' ').map(keyOf).join(' ')) ? 1 : LEAST_OUTSIDE));
const singles = join(own.single, outside.single, () => 2);
const total = [...singles.values()].reduce((sum, times) => sum + times, 0);

writeFileSync(
	inPackage('src/data/pairs.ts'),
	`// Made by bench/count-pairs.ts; do not edit. Sections, parted by #, hold what stands in the texts e^0, e^1 … e^9 times.\n\n/** Syllables outside known words. */\nexport const singleCounts = \`${layOut(new Map([...singles].map(([key, times]) => [key, times])))}\`;\n\n/** Neighbours: a first syllable and all that follow it. */\nexport const pairCounts = \`${layOut(pairs)}\`;\n\n/** All syllables outside known words. */\nexport const countedSyllables = ${total};\n`,
);
console.log(JSON.stringify({ pairs: pairs.size, singles: singles.size, total }));
