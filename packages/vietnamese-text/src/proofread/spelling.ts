import { foreignWords } from '../data/rimes.ts';
import { units } from '../data/units.ts';
import { findNearest, isRunOfSyllables, type Nearest, splitJoined } from './nearest.ts';
import type { RawFinding } from './types.ts';
import type { Line, Word } from './words.ts';

const MOST_PROPOSALS = 5;
const CACHED = 2_000;
const VIETNAMESE_LETTER = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽẹềểễếệìỉĩíịòỏõọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/;
/** Beginnings that the spelling rules forbid and no other language needs. */
const BROKEN_RULE = /^(?:ngh[aăâoôơuư]|ng[eêiy]|gh[aăâoôơuư]|g[eê]|c[eêi](?!ng)|k[aăâoôơuư]\p{Ll}*(?:ng|nh|ch)$|dd)/u;

/** Finds words that no Vietnamese syllable is spelled like; names, codes, loans and runs of foreign words are left alone. */
export class SpellingCheck {
	private readonly nearest = new Map<string, Nearest[]>();
	private readonly accepted: ReadonlySet<string>;

	constructor(accepted: ReadonlySet<string>) {
		this.accepted = accepted;
	}

	/** The findings of one line. */
	check(line: Line): RawFinding[] {
		const findings: RawFinding[] = [];
		for (const [index, word] of line.words.entries()) {
			if (word.form.syllable !== null || !isCandidate(word, line)) continue;
			const lower = word.form.lower;
			if (this.accepted.has(lower) || foreignWords.has(lower) || lower in units || isAmongForeign(line.words, index)) continue;
			const proposals = this.propose(line.words, index);
			if (proposals === null) continue;
			findings.push({ kind: 'impossible_syllable', start: word.start, end: word.end, because: /\d/.test(lower) ? 'keys' : 'syllable', proposals });
		}
		return findings;
	}

	/** Proposals in the case of the word, or null when it is better left alone. */
	private propose(words: readonly Word[], index: number): string[] | null {
		const word = words[index] as Word;
		const { lower, plain, capital } = word.form;
		const native = VIETNAMESE_LETTER.test(lower);
		const before = word.near ? (words[index - 1]?.form.number ?? -1) : -1;
		const next = words[index + 1];
		const after = next?.near === true ? next.form.number : -1;
		if (lower.length >= 4 && isRunOfSyllables(lower)) {
			const split = splitJoined(lower);
			return split === null || (plain && !native) ? null : [matchCase(word.text, split)];
		}
		const nearest = this.findNearest(lower, before, after).filter(({ cost }) => cost < 3.2);
		const sure = nearest.some(({ known, cost }) => known >= (cost <= 1 ? 1 : 3));
		const digits = /\d/.test(lower);
		const marked = digits && (native || lower.startsWith('d9')) && (nearest[0]?.cost ?? 9) < 0.3;
		if ((capital || digits || !native) && !marked) {
			const broken = BROKEN_RULE.test(lower) && nearest[0] !== undefined && nearest[0].known >= 0;
			if (!(sure && (nearest[0]?.known ?? 0) >= 1) && !(broken && !capital && !digits)) return null;
		}
		return nearest.slice(0, MOST_PROPOSALS).map((one) => matchCase(word.text, one.word));
	}

	private findNearest(lower: string, before: number, after: number): Nearest[] {
		const key = `${lower} ${before} ${after}`;
		const known = this.nearest.get(key);
		if (known !== undefined) return known;
		// A text with more different impossible words than this is none; it is not looked into any deeper.
		if (this.nearest.size >= CACHED) return [];
		const found = findNearest(lower, before, after);
		this.nearest.set(key, found);
		return found;
	}
}

function isCandidate({ form, text, joined, first }: Word, line: Line): boolean {
	if (text.length < 2 || text.length > 14) return false;
	if (!form.letters && !isTypedByKeys(form.lower, text)) return false;
	if (form.letters && joined) return false;
	if (form.upper) return line.capitals && text.length > 2 && VIETNAMESE_LETTER.test(form.lower) && /[aeiouyăâêôơư]/.test(form.lower.normalize('NFD'));
	return !form.capital || first;
}

/** Small letters with a digit of the VNI method in or after them, where the letters alone would make no code: nghiệ5p, d9ược. */
function isTypedByKeys(lower: string, text: string): boolean {
	return text === lower && lower.length >= 3 && /^\p{Ll}[\p{Ll}1-9]{2,9}$/u.test(lower) && /\d/.test(lower);
}

/** Two words in a row that are no Vietnamese, or one beside a foreign name, are a foreign phrase. */
function isAmongForeign(words: readonly Word[], index: number): boolean {
	const word = words[index] as Word;
	const isForeign = (other: Word | undefined): boolean => other !== undefined && other.form.letters && other.form.syllable === null && other.form.plain && !other.form.upper && other.text.length > 1;
	const beside = (word.near ? [words[index - 1]] : []).concat(words[index + 1]?.near === true ? [words[index + 1]] : []);
	if (!word.form.plain) return beside.some((other) => isForeign(other) && other?.form.capital === true && word.form.capital);
	return beside.some(isForeign);
}

/** The replacement in the case of what it replaces. */
export function matchCase(original: string, replacement: string): string {
	if (original.length > 1 && original === original.toUpperCase() && original !== original.toLowerCase()) return replacement.toUpperCase();
	const first = original[0] ?? '';
	return first !== first.toLowerCase() ? (replacement[0] ?? '').toUpperCase() + replacement.slice(1) : replacement;
}
