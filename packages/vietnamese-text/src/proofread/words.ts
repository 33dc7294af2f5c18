import { getLexicon } from './lexicon.ts';
import { parseSyllable, type Syllable } from './syllables.ts';

/** What is known of a written word wherever it stands. */
export interface Form {
	lower: string;
	/** Only letters: no digit, no sign. */
	letters: boolean;
	capital: boolean;
	/** Two capitals or more and nothing else: an abbreviation or a heading. */
	upper: boolean;
	/** Plain Latin letters without any Vietnamese mark. */
	plain: boolean;
	syllable: Syllable | null;
	/** Number of the syllable in the word lists, -1 when it is in none. */
	number: number;
}

/** A word, number or code of one line. */
export interface Word {
	start: number;
	end: number;
	text: string;
	form: Form;
	/** Only blanks stand between it and the word before. */
	near: boolean;
	/** A sentence begins with it. */
	first: boolean;
	/** It is bound to a neighbour by a hyphen, slash or the like (Mác-Lênin, km/h). */
	joined: boolean;
}

/** A line of the text; a paragraph of plain text. */
export interface Line {
	start: number;
	end: number;
	text: string;
	words: readonly Word[];
	/** All its letters are capitals, as in a heading. */
	capitals: boolean;
}

const CHUNK = /[\p{L}\p{M}\p{N}@_&’'./+#\\-]+/gu;
const LOOSE_EDGE = /^[.’'/+#\\&_-]+|[.’'/+#\\&_-]+$/g;
const LONGEST = 60;
const FORMS_KEPT = 60_000;
/** How much of the signs between two words is looked at. */
const GAP_SEEN = 12;

/** Forms by their writing; a text uses few of them many times. */
export class FormTable {
	private readonly forms = new Map<string, Form>();

	/** What is known of a word. */
	get(text: string): Form {
		const known = this.forms.get(text);
		if (known !== undefined) return known;
		const form = makeForm(text);
		if (this.forms.size >= FORMS_KEPT) this.forms.clear();
		this.forms.set(text, form);
		return form;
	}
}

function makeForm(text: string): Form {
	const lower = text.toLowerCase();
	const letters = /^\p{L}+$/u.test(text);
	const syllable = letters ? parseSyllable(lower) : null;
	return {
		lower,
		letters,
		capital: text[0] !== lower[0],
		upper: text.length > 1 && text !== lower && text === text.toUpperCase(),
		plain: /^[a-z]+$/.test(lower),
		syllable,
		number: syllable === null ? -1 : (getLexicon().numbers.get(syllable.key) ?? -1),
	};
}

/** The words of the line of `source` from `start` to `end`. */
export function readLine(source: string, start: number, end: number, forms: FormTable): Line {
	const text = source.slice(start, end);
	const words: Word[] = [];
	let last = -1;
	for (const match of text.matchAll(CHUNK)) {
		const chunk = match[0];
		if (chunk.length > LONGEST) {
			last = -1;
			continue;
		}
		const lead = /^[\p{L}\p{N}]/u.test(chunk) ? 0 : (/^[.’'/+#\\&_-]+/.exec(chunk)?.[0].length ?? 0);
		const core = chunk.replace(LOOSE_EDGE, '');
		if (core === '') continue;
		const at = match.index + lead;
		const option = lead > 0 && /^[-/#\\_&+]/.test(chunk);
		pushParts(words, text, start, at, core, last, forms);
		// "--out", "#tag", "/etc": signs of a code.
		if (option) for (let index = words.length - 1; index >= 0 && (words[index] as Word).start >= start + at; index--) (words[index] as Word).joined = true;
		last = at + core.length;
	}
	return { start, end, text, words, capitals: /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) };
}

/** A chunk is a word, or words bound by hyphens and slashes, or a code that stays whole. */
function pushParts(words: Word[], text: string, lineStart: number, at: number, core: string, last: number, forms: FormTable): void {
	const near = last >= 0 && isBlank(text, last, at);
	const first = last < 0 ? isOpening(text, 0, at) : !near && isSentenceEnd(text, last, at);
	const bound = /^\p{L}+(?:[-/]\p{L}+)+$/u.test(core);
	if (!bound) {
		words.push({ start: lineStart + at, end: lineStart + at + core.length, text: core, form: forms.get(core), near, first, joined: !/^\p{L}+$/u.test(core) });
		return;
	}
	let from = at;
	for (const part of core.split(/[-/]/)) {
		words.push({ start: lineStart + from, end: lineStart + from + part.length, text: part, form: forms.get(part), near: near && from === at, first: first && from === at, joined: true });
		from += part.length + 1;
	}
}

function isBlank(text: string, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (text[at] !== ' ' && text[at] !== '\u00a0' && text[at] !== '\t') return false;
	return to > from;
}

function isOpening(text: string, from: number, to: number): boolean {
	return !/[\p{L}\p{N}]/u.test(text.slice(Math.max(from, to - GAP_SEEN), to));
}

function isSentenceEnd(text: string, from: number, to: number): boolean {
	return /[.!?…:][”"’»)\]]*\s+[“"‘«([–-]*\s*$|[“"«][\s]*$/u.test(text.slice(Math.max(from, to - GAP_SEEN), to));
}
