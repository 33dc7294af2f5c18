/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
	start: number;
	end: number;
}

/** One spoken word and the written characters it was read from. */
export interface SpokenWord extends Span {
	/** Where the word stands in the spoken text. */
	written: Span;
}

/** One way of saying what is written, and the rule that reads it so (`day_and_month`, `part_of_whole` …). */
export interface SpokenReading {
	spoken: string;
	rule: string;
}

/** A place that can be read in several ways: how it was read, by which rule, and how else it could be. */
export interface SpokenChoice extends SpokenReading {
	/** Where it stands in the written text. */
	written: Span;
	alternatives: SpokenReading[];
}

/** The spoken form of a written sentence. */
export interface Spoken {
	/** Lower- and upper-case as written; numerals, symbols and abbreviations in words. */
	spoken: string;
	/** Every word of `spoken`, in order; `start`/`end` index `spoken`, `written` indexes the input. */
	words: SpokenWord[];
	/** Where the reading is ambiguous, in order: the rule that decided, and the alternatives. */
	choices: SpokenChoice[];
}

/** How numerals are written: 4.812,5 in Vietnamese, 4,812.5 in English. */
export type NumberStyle = 'vi' | 'en';

export interface NormaliseOptions {
	/** How the numerals of the text are written; default `vi`. They are read in Vietnamese words all the same. */
	numbers?: NumberStyle;
	/** Words of the thousand and of the silent ten; default `nghìn`, `linh`. */
	thousand?: 'nghìn' | 'ngàn';
	zeroTen?: 'linh' | 'lẻ';
	/** Names of letters that are spelled out: `bê` (official speech, the default) or `bờ` (the classroom's). */
	letters?: 'bê' | 'bờ';
	/** An office's own readings, written form to spoken form; they win over the built-in ones. */
	dictionary?: Readonly<Record<string, string>>;
}

export type FactKind = 'quantity' | 'percent' | 'money' | 'date' | 'period' | 'document';
export type Bound = 'exact' | 'over' | 'nearly' | 'about' | 'under' | 'at_least' | 'at_most';

/** A figure, date, period or document symbol that stands in a text. */
export interface Fact extends Span {
	kind: FactKind;
	/** Exactly `text.slice(start, end)`. */
	surface: string;
	/** A number for quantity, percent and money (base units); ISO or period notation otherwise. */
	value: number | string;
	/** The normal form where it differs in kind from `value` ("8/9", a resolved date, a parsed symbol as text). */
	normal?: string;
	bound: Bound;
	/** The unit of measure or the counted noun ("dự thảo", "ha"). */
	unitOrNoun?: string;
}

/** A document symbol taken apart, of party form (57-NQ/TW) or state form (30/2020/NĐ-CP). */
export interface DocumentSymbol {
	raw: string;
	number: string;
	year?: number;
	/** Abbreviation of the type of document: NQ, CT, QĐ, NĐ … */
	type?: string;
	issuer: string;
	form: 'party' | 'state' | 'law';
}

/** A number written in words, as found in a spoken text. */
export interface SpokenNumber extends Span {
	value: number;
}
