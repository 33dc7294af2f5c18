import { nearOnsets, nearRimes } from '../data/near-sounds.ts';
import { honorifics, titles } from '../data/titles.ts';
import { getLexicon, skeleton } from './lexicon.ts';
import { isOneLetterApart } from './nearness.ts';
import { parseSyllable } from './syllables.ts';
import type { RawFinding } from './types.ts';
import type { Line, Word } from './words.ts';

/** A name of several words, in one spelling. */
interface Spelling {
	words: readonly string[];
	places: Array<{ start: number; end: number; line: number }>;
}

const MOST_SPELLINGS = 20_000;
/** Two names with no more than this between them are listed side by side and are two. */
const LISTED_WITHIN = 12;

/** Finds one name spelled in two ways, a mark or a letter apart; the rarer spelling is flagged. */
export class NameCheck {
	private readonly spellings = new Map<string, Spelling>();
	private lineNumber = 0;

	/** Reads one line; its findings are known at the end. */
	read(line: Line): void {
		this.lineNumber++;
		if (line.capitals) return;
		let from = 0;
		while (from < line.words.length) {
			let to = from;
			while (to < line.words.length && isOfName(line.words[to] as Word) && (to === from || (line.words[to] as Word).near)) to++;
			if (to - from >= 2) this.note(line.words.slice(from, to));
			from = Math.max(to, from + 1);
		}
	}

	/** All findings, once every line is read. */
	finish(): RawFinding[] {
		const findings: RawFinding[] = [];
		for (const group of this.groupByFrame()) findings.push(...this.compare(group));
		return findings;
	}

	private note(run: readonly Word[]): void {
		const words = run.slice(countTitles(run)).slice(0, 6);
		if (words.length < 2 || (words.length === 2 && honorifics.has((words[0] as Word).form.lower))) return;
		const key = words.map((word) => word.text).join(' ');
		const known = this.spellings.get(key) ?? { words: words.map((word) => word.text), places: [] };
		if (this.spellings.size >= MOST_SPELLINGS && !this.spellings.has(key)) return;
		this.spellings.set(key, known);
		known.places.push({ start: (words[0] as Word).start, end: (words.at(-1) as Word).end, line: this.lineNumber });
	}

	/** Names that agree in all words but one stand together, once for each word left out. */
	private groupByFrame(): Iterable<Spelling[]> {
		const frames = new Map<string, Spelling[]>();
		for (const spelling of this.spellings.values()) {
			for (let out = 0; out < spelling.words.length; out++) {
				const frame = spelling.words.map((word, index) => (index === out ? `${out}` : word)).join(' ');
				const group = frames.get(frame);
				if (group === undefined) frames.set(frame, [spelling]);
				else group.push(spelling);
			}
		}
		return frames.values();
	}

	private compare(group: readonly Spelling[]): RawFinding[] {
		if (group.length < 2 || group.length > 40) return [];
		const byUse = [...group].sort((a, b) => b.places.length - a.places.length || countUnknown(a) - countUnknown(b) || (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0));
		const findings: RawFinding[] = [];
		for (const [index, rare] of byUse.entries()) {
			const usual = byUse.slice(0, index).find((one) => isVariant(one, rare));
			if (usual === undefined) continue;
			const name = usual.words.join(' ');
			for (const { start, end } of rare.places) findings.push({ kind: 'name_variant', start, end, because: 'name', details: { name, times: usual.places.length }, proposals: [name] });
		}
		return findings;
	}
}

/** Syllables that no word list knows: of two spellings used as often, the one with fewer is likelier right. */
function countUnknown({ words }: Spelling): number {
	return words.filter((word) => !getLexicon().numbers.has(parseSyllable(word)?.key ?? '')).length;
}

function isOfName({ form, joined }: Word): boolean {
	return form.capital && form.letters && !joined && (!form.upper || form.lower.length === 1) && form.lower.length > 1;
}

/** Ông, Bà, Đồng chí, Xã … before a name are no part of it. */
function countTitles(run: readonly Word[]): number {
	let count = 0;
	while (count + 2 < run.length && titles.has((run[count] as Word).form.lower)) count++;
	return count;
}

/** Whether the rare spelling is a slip of the usual one: seldom enough, near enough, and not named beside it. */
function isVariant(usual: Spelling, rare: Spelling): boolean {
	const at = usual.words.findIndex((word, index) => word !== rare.words[index]);
	const one = usual.words[at]?.toLowerCase() ?? '';
	const other = rare.words[at]?.toLowerCase() ?? '';
	const marksOnly = skeleton(one) === skeleton(other);
	if (!marksOnly && !isNear(one, other)) return false;
	if (usual.places.some((a) => rare.places.some((b) => a.line === b.line && Math.max(a.start, b.start) - Math.min(a.end, b.end) < LISTED_WITHIN))) return false;
	if (usual.places.length === rare.places.length) return usual.places.length === 1 && (marksOnly || usual.words.length > 2 || countUnknown(rare) > countUnknown(usual));
	return usual.places.length >= 2 * rare.places.length;
}

/** A letter more or less, or sounds that are taken for each other, in one syllable of a name. */
function isNear(one: string, other: string): boolean {
	const a = skeleton(one);
	const b = skeleton(other);
	if (isOneLetterApart(a, b)) return true;
	for (const list of [nearOnsets, nearRimes]) {
		for (const pair of list) {
			const [x = '', y = ''] = pair.split('/').map(skeleton);
			if (x === y) continue;
			if (list === nearOnsets ? (a.startsWith(x) && b === y + a.slice(x.length)) || (b.startsWith(x) && a === y + b.slice(x.length)) : (a.endsWith(x) && b === a.slice(0, a.length - x.length) + y) || (b.endsWith(x) && a === b.slice(0, b.length - x.length) + y)) return true;
		}
	}
	return false;
}
