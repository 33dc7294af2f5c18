import type { Span } from '../types.ts';

export type FindingKind =
	| 'impossible_syllable'
	| 'doubled_words'
	| 'empty_brackets'
	| 'lost_footnote'
	| 'mixed_tone_placement'
	| 'mixed_i_y'
	| 'unbalanced_marks'
	| 'list_gap'
	| 'bad_symbol'
	| 'impossible_date'
	| 'wrong_sum'
	| 'name_variant'
	| 'confused_words';

/** Something in a text that an editor should look at. `start` and `end` are UTF-16 offsets in `text.normalize('NFC')`. */
export interface Finding extends Span {
	kind: FindingKind;
	/** Exactly the text from `start` to `end`. */
	surface: string;
	/** One sentence for people, in the language asked for. */
	reason: string;
	/** Replacements for the span, best first; may be empty. */
	proposals: string[];
	/** What an office stores to silence this finding everywhere: the kind, a colon, and the folded surface. */
	silenceKey: string;
}

export interface ProofreadOptions {
	/** Language of the reasons; Vietnamese unless told. */
	language?: 'vi' | 'en';
	/** Silence keys of findings that the office does not want to see. */
	silenced?: Iterable<string>;
	/** Words and phrases that the office accepts as they are. */
	acceptedWords?: Iterable<string>;
}

/** A finding as a check hands it over, before its surface, reason and key are filled in. */
export interface RawFinding extends Span {
	kind: FindingKind;
	/** Which sentence of the kind explains it, and what is filled in there. */
	because: string;
	details?: Readonly<Record<string, string | number>>;
	proposals?: readonly string[];
}
