import { decodeKeys } from './keys.ts';
import { COMPOUND, getLexicon, pairStrength, skeleton } from './lexicon.ts';
import { isVietnameseSyllable, liftTone, parseSyllable, spellSyllable, splitOnset } from './syllables.ts';

/** A possible syllable near to a written one. */
export interface Nearest {
	word: string;
	/** How many slips apart, by rule of thumb; below 1 for a slip that explains itself. */
	cost: number;
	/** How well its neighbours know it, from 0 to 8. */
	known: number;
}

/** Where a slip has a single cause, the letters are put right by the spelling rules alone. */
const RULES: ReadonlyArray<readonly [RegExp, string]> = [
	[/^ngh(?=[aăâoôơuư])/, 'ng'], [/^ng(?=[eêi])/, 'ngh'], [/^gh(?=[aăâoôơuư])/, 'g'], [/^g(?=[eê])/, 'gh'], [/^c(?=[eêiy])/, 'k'],
	[/^k(?=[aăâoôơuư])/, 'c'], [/^q(?!u)/, 'c'], [/^kw|^qw/, 'qu'], [/^z/, 'd'], [/^f/, 'ph'], [/^j/, 'gi'], [/^w/, 'qu'], [/^dz/, 'd'], [/iê(?=u?$)/, 'iê'], [/^iê/, 'yê'], [/(?<=[^q]u|[bcdđhklmnrstvx])yê(?=u$)/, 'iê'],
];

/** Possible syllables near to an impossible one, the likeliest first; `before` and `after` number its neighbours. */
export function findNearest(lower: string, before: number, after: number): Nearest[] {
	const costs = new Map<string, number>();
	const offer = (word: string, cost: number): void => {
		if (word !== lower && isVietnameseSyllable(word) && cost < (costs.get(word) ?? Number.POSITIVE_INFINITY)) costs.set(word, cost);
	};
	for (const word of mendByRule(lower)) offer(word, 0.4);
	for (const word of decodeKeys(lower)) offer(word, 0.2);
	for (let at = 1; at < lower.length; at++) if (lower[at] === lower[at - 1]) offer(lower.slice(0, at) + lower.slice(at + 1), 0.5);
	for (let at = 0; at < lower.length; at++) offer(lower.slice(0, at) + lower.slice(at + 1), 1.5);
	for (let at = 1; at < lower.length; at++) offer(lower.slice(0, at - 1) + lower[at] + lower[at - 1] + lower.slice(at + 1), 1.2);
	for (const [word, cost] of listKnown(lower)) offer(word, cost);
	return [...costs].map(([word, cost]) => ({ word, cost, known: weigh(word, before, after) })).sort((a, b) => rank(a) - rank(b) || (a.word < b.word ? -1 : 1));
}

function rank({ cost, known }: Nearest): number {
	return cost - known * 0.45;
}

function weigh(word: string, before: number, after: number): number {
	const number = getLexicon().numbers.get(parseSyllable(word)?.key ?? '') ?? -1;
	return number < 0 ? -1 : pairStrength(before, number) + pairStrength(number, after) + (getLexicon().free[number] ? 0.5 : 0);
}

/** The tone put on its letter, the beginning spelled by its rule, one of two tones kept. */
function mendByRule(lower: string): string[] {
	const tones = Array.from(lower, (letter) => liftTone(letter)?.tone ?? 0).filter((tone) => tone > 0);
	const letters = Array.from(lower, (letter) => liftTone(letter)?.letters ?? letter).join('');
	const spellings = [letters, ...RULES.filter(([pattern]) => pattern.test(letters)).map(([pattern, right]) => letters.replace(pattern, right)), letters.replace('uơ', 'ươ'), letters.replace('ưo', 'ươ'), letters.replace('uo', 'ươ'), letters.replace('uo', 'uô'), letters.replace('ie', 'iê'), letters.replace('ye', 'yê')];
	const mended: string[] = [];
	for (const spelling of new Set(spellings)) {
		const parts = splitOnset(spelling);
		if (parts === null) continue;
		for (const tone of tones.length === 0 ? [0] : new Set(tones)) mended.push(spellSyllable(parts.onset, parts.rime, tone));
	}
	return mended;
}

/** Syllables of the word lists whose bare letters are the same or one letter apart. */
function* listKnown(lower: string): Generator<readonly [string, number]> {
	const { bySkeleton, spellings } = getLexicon();
	const bare = skeleton(lower);
	for (const [key, apart] of listVariants(bare)) {
		for (const number of bySkeleton.get(key) ?? []) {
			const word = spellings[number] ?? '';
			yield [word, apart + countMarkDifference(lower, word)];
		}
	}
}

function* listVariants(bare: string): Generator<readonly [string, number]> {
	yield [bare, 0];
	const seen = new Set([bare]);
	for (let at = 0; at <= bare.length; at++) {
		const head = bare.slice(0, at);
		const here = at === 0 ? 0.6 : 0;
		for (const [key, cost] of [[head + bare.slice(at + 1), 1.4], ...Array.from(LETTERS, (letter) => [head + letter + bare.slice(at), 1.4] as const), ...Array.from(LETTERS, (letter) => [head + letter + bare.slice(at + 1), 1.7] as const), [head + (bare[at + 1] ?? '') + (bare[at] ?? '') + bare.slice(at + 2), 1.2]] as ReadonlyArray<readonly [string, number]>) {
			if (seen.has(key)) continue;
			seen.add(key);
			yield [key, cost + here];
		}
	}
}

const LETTERS = 'abcdeghiklmnopqrstuvxy';

/** Half a slip for each mark that is there in one and not in the other. */
function countMarkDifference(one: string, other: string): number {
	const marks = (word: string) => word.normalize('NFD').replace(/đ/g, 'd\u0335').replace(/[^\u0300-\u036f]/g, '');
	const left = [...marks(one)];
	let missing = 0;
	for (const mark of marks(other)) {
		const at = left.indexOf(mark);
		if (at < 0) missing++;
		else left.splice(at, 1);
	}
	return Math.max(missing, left.length) * 0.6;
}

/** Two syllables written as one word, where they make a word of the lists; null otherwise. */
export function splitJoined(lower: string): string | null {
	for (let at = 1; at < lower.length - 1; at++) {
		const first = getLexicon().numbers.get(parseSyllable(lower.slice(0, at))?.key ?? '') ?? -1;
		const second = getLexicon().numbers.get(parseSyllable(lower.slice(at))?.key ?? '') ?? -1;
		if (pairStrength(first, second) === COMPOUND) return `${lower.slice(0, at)} ${lower.slice(at)}`;
	}
	return null;
}

/** Whether the word is two to four syllables written as one, as loans are: kilômét, cácbon. */
export function isRunOfSyllables(lower: string, left = 4): boolean {
	if (left === 0) return false;
	for (let at = 2; at <= Math.min(6, lower.length - 2); at++) {
		if (!isVietnameseSyllable(lower.slice(0, at)) || /^[aăâeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/.test(lower.slice(at))) continue;
		if (isVietnameseSyllable(lower.slice(at)) || isRunOfSyllables(lower.slice(at), left - 1)) return true;
	}
	return false;
}
