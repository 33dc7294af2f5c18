import type { Bound, Span } from '@nhipcau/vietnamese-text';
import { messages } from './messages.ts';

/** A verbatim piece of the flat text: `flat.text.slice(start, end) === text`. */
export interface Excerpt extends Span {
	text: string;
}

/**
 * An excerpt as it is shown. It may have been cut out of the middle of a bracket or a quotation: a mark whose partner
 * stands outside falls away, an opening one in the middle becomes a comma ("564 lượt học viên, tăng").
 */
export function showWords({ text }: Pick<Excerpt, 'text'>): string {
	return balance(balance(text, '(', ')'), '“', '”');
}

function balance(text: string, opening: string, closing: string): string {
	const open: number[] = [];
	const lone = new Set<number>();
	for (const [at, mark] of [...text].entries()) {
		if (mark === opening) open.push(at);
		else if (mark === closing && open.pop() === undefined) lone.add(at);
	}
	for (const at of open) lone.add(at);
	const comma = opening === '(' ? ',' : '';
	return [...text].map((mark, at) => (lone.has(at) ? (mark === opening ? '\0' : '') : mark)).join('')
		.replace(/^\0\s*/u, '').replace(/\s*\0\s*/gu, `${comma} `).replace(/\s+/gu, ' ').trim();
}

export type FigureKind = 'quantity' | 'percent' | 'money';

/** How the size of a percentage stands to the whole: a share of it, or a rise or fall against an earlier state. */
export type Trend = 'rise' | 'fall';

/** One figure of the text, with everything that the drawing says of it taken from the text. */
export interface Figure {
	kind: FigureKind;
	/** The displayed numeral exactly as written, with its multiplier or percent sign ("2 tỷ 350 triệu", "98,5%"). */
	numeral: Excerpt;
	/** The number meant: plain count, percentage points of 100, or đồng. */
	value: number;
	/** Of one of many (mỗi tuần, bình quân). */
	each?: boolean;
	/** "8/9" taken apart. */
	parts?: { part: number; whole: number };
	bound: Bound;
	/** The bound word as written, where it stands right before the numeral. */
	boundWord?: Excerpt;
	/** The counted noun or unit as written after the numeral. */
	unit?: Excerpt;
	/** The piece of the clause that names the figure; after the numeral where the text has it there, else before. */
	label: Excerpt;
	/** The piece of the clause before the numeral, given where the label alone would not explain the figure. */
	context?: Excerpt;
	trend?: Trend;
	/** A lucide icon name. */
	icon: string;
	/** Larger is more important; see `collectFigures` for the method. */
	importance: number;
}

/** Figures under one heading of the text; the first section may stand under the title and has no heading. */
export interface FigureSection {
	heading?: Excerpt;
	figures: Figure[];
}

/** What an infographic says: the text's title and its figures, in the order of the text. */
export interface InfographicContent {
	title: Excerpt;
	sections: FigureSection[];
}

export type InfographicErrorCode = keyof typeof messages;

/** An expected failure; `code` is stable, `details` fills the placeholders of its sentences in `messages`. */
export class InfographicError extends Error {
	readonly code: InfographicErrorCode;
	readonly details: Record<string, string | number>;

	constructor(code: InfographicErrorCode, details: Record<string, string | number> = {}) {
		super(messages[code].en.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole)));
		this.name = 'InfographicError';
		this.code = code;
		this.details = details;
	}
}

/** 25-30 %: two ends, which no single ring or bar shows. */
export function isRange({ numeral }: Pick<Figure, 'numeral'>): boolean {
	return /\d ?[-–] ?\d/.test(numeral.text);
}
