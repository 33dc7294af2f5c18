/**
 * Counts neighbouring syllables in the texts that this project wrote itself and writes src/data/pairs.ts:
 *   node bench/count-pairs.ts
 * Read are samples/*.md, gold/*.jsonl and gold/clean/dev-*.txt; gold/clean/unseen-*.txt never is, it checks the result.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSyllable } from '../src/proofread/syllables.ts';

const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const OFTEN = 3;

/** The running texts of this project, without front matter, tables and links. */
function readTexts(): string[] {
	const samples = inPackage('../../samples');
	const texts = readdirSync(samples).filter((name) => name.endsWith('.md') && name !== 'README.md').map((name) => readFileSync(`${samples}/${name}`, 'utf8'));
	for (const name of readdirSync(inPackage('gold')).filter((one) => one.endsWith('.jsonl'))) {
		for (const line of readFileSync(inPackage(`gold/${name}`), 'utf8').split('\n').filter((one) => one.trim() !== '')) {
			const { text, written } = JSON.parse(line) as { text?: string; written?: string };
			texts.push(written ?? text ?? '');
		}
	}
	const clean = inPackage('gold/clean');
	for (const name of readdirSync(clean).filter((one) => /^dev-.*\.txt$/.test(one))) texts.push(readFileSync(`${clean}/${name}`, 'utf8'));
	return texts;
}

/** Pairs with only a blank between them, names apart. */
function countPairs(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) {
		const words = [...text.normalize('NFC').matchAll(/(?<![\p{L}\p{N}@.])\p{L}+(?![\p{L}\p{N}@])/gu)];
		for (const [index, word] of words.entries()) {
			const next = words[index + 1];
			if (next === undefined || text.normalize('NFC').slice(word.index + word[0].length, next.index) !== ' ') continue;
			if (/^\p{Lu}/u.test(next[0]) || parseSyllable(word[0]) === null || parseSyllable(next[0]) === null) continue;
			const pair = `${word[0]} ${next[0]}`.toLowerCase();
			counts.set(pair, (counts.get(pair) ?? 0) + 1);
		}
	}
	return counts;
}

/** A line for each first syllable, with all that follow it. */
function group(pairs: readonly string[]): string {
	const heads = new Map<string, string[]>();
	for (const pair of [...pairs].sort((a, b) => a.localeCompare(b, 'vi'))) {
		const [first = '', second = ''] = pair.split(' ');
		heads.set(first, [...(heads.get(first) ?? []), second]);
	}
	return [...heads].map(([first, tails]) => `${first} ${tails.join(' ')}`).join('\n');
}

const counts = countPairs(readTexts().map((text) => text.normalize('NFC')));
const often = [...counts].filter(([, count]) => count >= OFTEN).map(([pair]) => pair);
const once = [...counts].filter(([, count]) => count < OFTEN).map(([pair]) => pair);
writeFileSync(
	inPackage('src/data/pairs.ts'),
	`// Made by bench/count-pairs.ts from the texts of this project; do not edit.\n\n/** Neighbouring syllables that stand in them three times or more: a first syllable and all that follow it. */\nexport const oftenPairs = \`${group(often)}\`;\n\n/** Those that stand in them less often. */\nexport const oncePairs = \`${group(once)}\`;\n`,
);
console.log(JSON.stringify({ pairs: counts.size, often: often.length, once: once.length }));
