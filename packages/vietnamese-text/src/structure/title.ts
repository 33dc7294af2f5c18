import { recitals } from '../data/structure-words.ts';
import type { Span } from '../types.ts';
import { findLetterhead, type Letterhead } from './letterhead.ts';
import { countWords, isInCapitals, listLines, type Line } from './lines.ts';

/** What a text is called and what it says first. */
export interface TitleAndLead {
	/** An office document has a letterhead, a press text has none. */
	form: 'office' | 'press';
	title: Span | null;
	/** The opening paragraph; null where the text goes straight into numbered parts or has one paragraph only. */
	lead: Span | null;
	/** The parts of the letterhead of an office document. */
	letterhead?: Letterhead;
}

const TITLE_WORDS = 35;
const LEAD_WORDS = { least: 8, most: 150 };
const LOOK = 40;
/** A line above the title or between title and lead: a day, a rubric, a byline. */
const STAMP = /^(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|cập nhật|ngày|đăng|tác giả|theo|ảnh|nguồn|bài|tin|tin, ảnh|bài, ảnh)(?: ?[:,]|\s\d)|\d{1,2}[/.:-]\d{1,2})/iu;
const NUMBERED = /^(?:[IVX]{1,5}\s?[.)\-–/]|\d{1,2}\s?[.)/]|[a-zđ][.)]|[-–+•*]\s|(?:Phần|Chương|Mục|Điều|PHẦN|CHƯƠNG|MỤC|ĐIỀU)\s)/u;

/**
 * Title and lead of a text, by its shape alone. An office document (state or Party name, issuer, "Số:", place and date)
 * is titled by its kind and subject together, or by its "V/v …"; its lead is the first paragraph after the recitals.
 * A press text is titled by its first line where that is no sentence; its lead is the first paragraph after it.
 * Offsets index `text.normalize('NFC')`. Looks at the beginning of the text only.
 */
export function findTitleAndLead(text: string): TitleAndLead {
	const source = text.normalize('NFC');
	const letterhead = findLetterhead(source);
	return letterhead === null ? findPressTitle(source) : findOfficeTitle(source, letterhead);
}

function findOfficeTitle(text: string, letterhead: Letterhead): TitleAndLead {
	const { type, subject, end } = letterhead;
	const title = type === undefined ? (subject ?? null) : { start: type.start, end: subject?.end ?? type.end };
	const lines = listLines(text.slice(end), LOOK).map((line) => ({ ...line, start: line.start + end, end: line.end + end }));
	const body = lines.filter((line) => !isRecital(line) && !/^[-–—_*=.~\s]+$/.test(line.text) && !isInCapitals(line.text));
	const first = body[0];
	const lead = first !== undefined && isParagraph(first) && !NUMBERED.test(first.text) ? { start: first.start, end: first.end } : null;
	return { form: 'office', title, lead, letterhead };
}

/** "Căn cứ …;" and the like, and the addressees in the lines under "Kính gửi:". */
function isRecital(line: Line): boolean {
	return recitals.some((recital) => line.text.toLowerCase().startsWith(recital.toLowerCase())) || (/^[-–]\s/.test(line.text) && /[;,.]$/.test(line.text) && countWords(line.text) < 20);
}

function findPressTitle(text: string): TitleAndLead {
	const lines = listLines(text, LOOK);
	const at = lines.findIndex((line) => !STAMP.test(line.text));
	const line = lines[at];
	if (line === undefined) return { form: 'press', title: null, lead: null };
	const isTitle = line.whole && countWords(line.text) <= TITLE_WORDS && countWords(line.text) >= 2 && !/[.;:,]$/.test(line.text) && /\p{L}/u.test(line.text) && !NUMBERED.test(line.text) && lines.length > at + 1;
	const rest = lines.slice(isTitle ? at + 1 : at).filter((other) => !STAMP.test(other.text));
	return { form: 'press', title: isTitle ? { start: line.start, end: line.end } : null, lead: findLead(rest) };
}

/** The first paragraph, past one short line (a byline), if the text goes on after it. */
function findLead(lines: readonly Line[]): Span | null {
	const first = lines[0];
	const at = first !== undefined && countWords(first.text) < 6 && !/[.!?…:]$/.test(first.text) && !NUMBERED.test(first.text) ? 1 : 0;
	const line = lines[at];
	if (line === undefined || lines.length < at + 2 || !isParagraph(line) || NUMBERED.test(line.text)) return null;
	return { start: line.start, end: line.end };
}

function isParagraph(line: Line): boolean {
	const words = countWords(line.text);
	return words >= LEAD_WORDS.least && words <= LEAD_WORDS.most && (!line.whole || /[.!?…:;”"]$/.test(line.text));
}
