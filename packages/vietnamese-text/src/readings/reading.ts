import type { NumberWords } from '../cardinals.ts';
import type { LetterNames } from '../letters.ts';
import type { PhraseTable } from '../phrases.ts';
import type { Piece } from '../spoken-writer.ts';

/** What was just read; the next rule may depend on it (a unit after a number, a dash between two numbers). */
export type ReadingKind = 'number' | 'date' | 'time' | 'roman' | 'unit' | 'per' | 'symbol' | 'phone' | 'word' | 'mark';

/** The outcome of a rule: the pieces' written parts, joined, are the characters it consumed. */
export interface Reading {
	kind: ReadingKind;
	pieces: readonly Piece[];
}

/** A place in the text at which rules are tried. */
export interface Site {
	text: string;
	at: number;
	previous: { kind: ReadingKind; end: number };
	words: NumberWords;
	letters: LetterNames;
	/** The office's own readings. */
	dictionary: PhraseTable;
}

/** A reading rule: what the text at the site says, or null when the rule does not apply. */
export type Rule = (site: Site) => Reading | null;

/** The reading of the first rule that applies. */
export function readByFirst(rules: readonly Rule[], site: Site): Reading | null {
	for (const rule of rules) {
		const reading = rule(site);
		if (reading !== null) return reading;
	}
	return null;
}

/** Whether the previous reading is one of `kinds` and touches the site but for one blank. */
export function follows(site: Site, ...kinds: ReadingKind[]): boolean {
	const { text, at, previous } = site;
	const gap = at - previous.end;
	return kinds.includes(previous.kind) && (gap === 0 || (gap === 1 && /\s/.test(text[at - 1] ?? '')));
}
