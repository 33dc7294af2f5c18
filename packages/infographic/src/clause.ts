/** Reads the words around a numeral: its bound, its multiplier, and the verbatim pieces that name it. */
import type { Fact, Span } from '@nhipcau/vietnamese-text';
import type { Excerpt } from './model.ts';

const BOUND_WORDS =
	'không dưới|không quá|không ít hơn|ít nhất là|ít nhất|tối thiểu|nhiều nhất|tối đa|xấp xỉ|ước khoảng|ước đạt|trên dưới|khoảng|chừng|trên|hơn|gần|dưới|ngót|ước';
const BOUND_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${BOUND_WORDS})(?=\\s+$)`, 'iu');
const BOUND_AT_HEAD = new RegExp(`^(?:${BOUND_WORDS})\\s+`, 'iu');
const NUMBER = '\\d+(?:[.,]\\d+)*';
const MULTIPLIER = '(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ)';
const NUMERAL = new RegExp(
	`^${NUMBER}(?:\\s*[-–/]\\s*${NUMBER})?(?:\\s*(?:%|phần trăm(?!\\p{L})))?(?:\\s+${MULTIPLIER}(?!\\p{L})(?:\\s+${NUMBER}(?=\\s+${MULTIPLIER}(?!\\p{L})))?)*`,
	'iu',
);

/** Marks that end a clause; a point or comma inside a number has no space after it. */
const CLAUSE_END = /[()|“”"\n]|[;:!?.,…](?=\s|$)|\s[-–—](?=\s)/u;
const SENTENCE_END = /[|\n]|[;!?.…](?=\s|$)/u;

/** Words that leave a phrase hanging when they stand at its end. */
const HANGING_END = words(
	'và với cho của tại trong là đạt có để gồm bằng từ đến tăng giảm về hoặc cùng do bởi ở trên dưới gần hơn khoảng vào được bị trước sau khi mà nhằm qua thêm còn hay như theo các những mỗi một ra lên đã đang sẽ chiếm thu hút tổ chức mở số tổng ít nhất tối thiểu đa không quá ngày năm quý tháng kỳ trị giá so mức cuối đầu giữa sang chuyển',
);
/** Of these, the ones that never end a phrase, even before a full stop or a comma. */
const LINKS = words('và với của từ sang bằng chiếm đạt là gồm bởi tại hoặc theo cho');
/** Words with which a phrase after a figure can open without losing sense when they are dropped. */
const HANGING_START = words('và với thì mà là còn trong đó nhưng cùng cho thấy');

function words(list: string): ReadonlySet<string> {
	return new Set(list.split(' '));
}

/** An excerpt of the text, trimmed of white space and of hanging words; null when nothing is left. */
function trimExcerpt(text: string, span: Span, ends: ReadonlySet<string>, starts: ReadonlySet<string>): Excerpt | null {
	const found = [...text.slice(span.start, span.end).matchAll(/[^\s,–—-][^\s]*/gu)];
	let first = 0;
	let last = found.length - 1;
	while (last >= first && ends.has(found[last]![0].toLowerCase())) last -= 1;
	while (first <= last && starts.has(found[first]![0].toLowerCase().replace(/,$/u, ''))) first += 1;
	if (first > last) return null;
	const start = span.start + found[first]!.index;
	const end = span.start + found[last]!.index + found[last]![0].replace(/[,\s]+$/u, '').length;
	return end > start ? { text: text.slice(start, end), start, end } : null;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The rest of a row of names after its first comma: ", Giồng Sơn và Rạch Trâm". Without it the names before would pass for all. */
const REST_OF_NAMES = /^(?:,(?:\s(?:ấp|khóm|xã|phường|thôn))?(?:\s\p{Lu}[\p{L}]*)+)*,?\s(?:và|cùng)(?:\s(?:ấp|khóm|xã|phường|thôn))?(?:\s\p{Lu}[\p{L}]*)+/u;

/** How many Vietnamese syllables (blank-separated words) a text has. */
export function countSyllables(text: string): number {
	return text.split(/\s+/u).filter(Boolean).length;
}

/**
 * The numeral inside a fact: without bound words and noun, with its multiplier and percent sign.
 * A fact written in words keeps its words. Offsets count in `text`.
 */
export function locateNumeral(text: string, fact: Fact): Excerpt {
	const head = BOUND_AT_HEAD.exec(fact.surface)?.[0].length ?? 0;
	const start = fact.start + head;
	const numeral = NUMERAL.exec(text.slice(start, start + 80))?.[0].trimEnd();
	if (numeral !== undefined) return { text: numeral, start, end: start + numeral.length };
	const unit = fact.unitOrNoun ?? '';
	const spelled = text.slice(start, fact.end);
	const bare = unit !== '' && spelled.endsWith(unit) ? spelled.slice(0, -unit.length).trimEnd() : spelled;
	return { text: bare, start, end: start + bare.length };
}

/** The bound word as it stands right before the numeral, or null ("cao hơn 12%" compares and is none). */
export function findBoundWord(text: string, numeral: Span, from: number): Excerpt | null {
	const before = text.slice(Math.max(from, numeral.start - 24), numeral.start);
	const match = BOUND_BEFORE.exec(before);
	if (match === null) return null;
	if (/(?:cao|thấp|nhiều|ít|lớn|nhỏ|tăng|giảm|nhanh|chậm|tốt)\s+$/iu.test(before.slice(0, match.index))) return null;
	const start = numeral.start - before.length + match.index;
	return { text: match[0], start, end: start + match[0].length };
}

const ORDINAL_BEFORE = /(?<!\p{L})(?:ngày|tháng|năm|quý|quí|thứ|điều|khoản|mục|chương)\s+(?:\d+(?:,| và)?\s+)*$/iu;

/** Whether a numeral only numbers something ("ngày 25", "điều 3") and counts nothing. */
export function isOrdinal(text: string, numeral: Span): boolean {
	return ORDINAL_BEFORE.test(text.slice(Math.max(0, numeral.start - 32), numeral.start));
}

/** The noun as written within the first words after the numeral, or null. */
export function findUnit(text: string, numeral: Span, noun: string | undefined): Excerpt | null {
	if (noun === undefined || noun === '') return null;
	const gap = /^\s*/u.exec(text.slice(numeral.end, numeral.end + 4))![0].length;
	const start = numeral.end + gap;
	const written = text.slice(start, start + noun.length);
	return written.toLowerCase() === noun.toLowerCase() ? { text: written, start, end: start + noun.length } : null;
}

const LONGEST_LABEL = 18;
const LONGEST_CONTEXT = 20;
/** A label too long is cut before one of these, where a new phrase begins. */
const PHRASE_START = words('để nhằm cho với do tại trong của từ theo gồm về và qua nhân góp tham được, là trên');

/** Words that open a new statement about another figure; a label ends before them. */
const NEW_STATEMENT = /(?<!\p{L})(?:cho thấy|tỷ lệ|tỉ lệ|tổng trị giá|trị giá|tổng số|tổng kinh phí|và (?:đưa|đạt|có|đã|thu hút|mở|tổ chức|chuyển))(?!\p{L})/iu;

export interface PhraseAfter {
	label: Excerpt;
	/** Where the words about this figure end; past the label's end where that was shortened. */
	end: number;
}

function shorten(text: string, excerpt: Excerpt): Excerpt {
	const found = [...excerpt.text.matchAll(/\S+/gu)];
	if (found.length <= LONGEST_LABEL) return excerpt;
	let cut = LONGEST_LABEL;
	for (let at = LONGEST_LABEL; at >= 6; at -= 1) {
		if (PHRASE_START.has(found[at]![0].toLowerCase())) {
			cut = at;
			break;
		}
	}
	const end = excerpt.start + found[cut - 1]!.index + found[cut - 1]![0].length;
	return trimExcerpt(text, { start: excerpt.start, end }, HANGING_END, NOTHING) ?? excerpt;
}

/**
 * The phrase after the numeral, up to the end of its clause or to `limit` (the next fact, or with `limitEndsBlock` the
 * end of the block), at most eighteen syllables.
 * `joins(first, second)` says whether two nouns around a comma belong together ("xã, phường").
 */
export function findPhraseAfter(
	text: string,
	numeral: Span,
	limit: number,
	joins: (first: string, second: string) => boolean,
	limitEndsBlock: boolean,
): PhraseAfter | null {
	let end = nextBoundary(text, numeral.end, limit);
	const first = text.slice(numeral.end, end).trim();
	if (text[end] === ',' && countSyllables(first) <= 6) {
		const second = nextBoundary(text, end + 1, limit);
		if (joins(first, text.slice(end + 1, second).trim())) end = second;
	}
	if (text[end] === ',' && /\p{Lu}[\p{L}]*$/u.test(text.slice(numeral.end, end))) {
		end += REST_OF_NAMES.exec(text.slice(end, Math.min(limit, end + 160)))?.[0].length ?? 0;
	}
	const stop = text.slice(numeral.end, end).search(NEW_STATEMENT);
	if (stop > 0) end = numeral.end + stop;
	const ended = stop <= 0 && (end < limit || limitEndsBlock) ? LINKS : HANGING_END;
	const excerpt = trimExcerpt(text, { start: numeral.end, end }, ended, HANGING_START);
	if (excerpt === null || !/\p{L}{2}|%/u.test(excerpt.text)) return null;
	const label = shorten(text, excerpt);
	return { label, end: label === excerpt ? excerpt.end : end };
}

function nextBoundary(text: string, from: number, limit: number): number {
	const at = text.slice(from, limit).search(CLAUSE_END);
	return at < 0 ? limit : from + at;
}

/**
 * The phrase before the numeral (or before its bound word), back to the start of its sentence or to `from`
 * (the end of the previous figure's label). Where that is over twenty syllables, only the nearest clause.
 */
export function findPhraseBefore(text: string, before: number, from: number): Excerpt | null {
	const window = text.slice(from, before);
	const sentence = from + lastBoundary(window, SENTENCE_END);
	const clause = from + lastBoundary(window, CLAUSE_END);
	const whole = trimExcerpt(text, { start: sentence, end: before }, NOTHING, HANGING_START);
	if (whole === null || countSyllables(whole.text) <= LONGEST_CONTEXT) return whole;
	const near = trimExcerpt(text, { start: clause, end: before }, NOTHING, HANGING_START);
	if (near === null || countSyllables(near.text) <= LONGEST_CONTEXT) return near;
	const found = [...near.text.matchAll(/\S+/gu)];
	const start = near.start + found[found.length - LONGEST_CONTEXT]!.index;
	return { text: text.slice(start, near.end), start, end: near.end };
}

function lastBoundary(window: string, pattern: RegExp): number {
	const matches = [...window.matchAll(new RegExp(pattern.source, 'gu'))];
	const last = matches.at(-1);
	return last === undefined ? 0 : last.index + last[0].length;
}
