import { splitSentences } from '../sentences.ts';
import type { Span } from '../types.ts';
import { HeadReader, type Head, type SectionKind } from './heads.ts';
import { countWords, isInCapitals, listLines, makeLineEnds, trim, type Line } from './lines.ts';
import { findBoldHeads, findWordHeads } from './ordinals.ts';
import { findTitleAndLead } from './title.ts';

/** A part of a text under a head. `start`/`end` hold head, own text and the sections below it. */
export interface Section extends Span {
	/** Depth, from 1. */
	level: number;
	/** Index of the section that this one stands in; null at level 1. */
	parent: number | null;
	kind: SectionKind;
	/** The number or mark as written ("II", "1.2", "a", "Thứ nhất", "Điều 5", "-"); null for capitals and bold. */
	number: Span | null;
	/** The number as a number, where it is one. */
	value: number | null;
	/** The words that name the section; empty where the section says its matter at once. */
	title: Span;
	/** The section's own text, without title and without the sections below it. */
	body: Span;
}

/** A head; one inside a paragraph reaches no farther than `until`. */
type FoundHead = Head & { until?: number | null };

/** A head at its place in the tree. */
interface Placed extends FoundHead {
	level: number;
	parent: number | null;
}

const TITLE_WORDS = 25;
const RUN_IN_WORDS = 15;
const FIRST_SENTENCE_WORDS = 12;
/** Items that say their matter at once; without a colon they have no title. */
const LIGHT: ReadonlySet<SectionKind> = new Set(['dash', 'bullet', 'plus', 'ordinal', 'count', 'bracketed']);
/** From this rank on, heads are items of a list, which a new series at a line's beginning closes. */
const ITEM_RANK = 70;
const SIGNATURE = /^(?:(?:T\/?M|K\/?T|T\/?L|TUQ|Q)\.? \p{Lu}{2}|Nơi nhận\s?:)/u;

/**
 * The sections of a text in order, as a flat list with levels: Phần, Chương, Mục, Điều, Phụ lục; I. A. 1. 1.1. a) (1) - +;
 * "Thứ nhất, …", "Một là, …" where a sentence begins; lines in capitals; bold heads. A figure at a line's beginning
 * ("1.200 người"), a day of the week and "một là" inside a sentence are no heads. Title, letterhead and signature of
 * the text are no sections; what stands before the first head belongs to none.
 * @param options.bold where the text is set in bold; spans of `text.normalize('NFC')`, as are all offsets given.
 */
export function splitSections(text: string, options: { bold?: readonly Span[] } = {}): Section[] {
	const source = text.normalize('NFC');
	const bold = options.bold ?? [];
	const { heads, end } = collectHeads(source, bold);
	const placed = placeHeads(heads);
	const lineEnd = makeLineEnds(source);
	const boldAt = new Map(bold.map((span) => [span.start, span]));
	const titles = placed.map((head, index) => findTitle(source, head, boldAt, Math.min(lineEnd(head.content), placed[index + 1]?.start ?? end), placed[index + 1]?.start ?? end));
	const ends = findEnds(source, placed, end);
	return placed.map((head, index) => {
		const title = titles[index] ?? { start: head.content, end: head.content };
		const last = ends[index] ?? end;
		const bodyEnd = Math.min(last, placed[index + 1]?.start ?? end);
		const sign = title.end > title.start ? (/^[^\S\n]*[.:]/.exec(source.slice(title.end, title.end + 8))?.[0].length ?? 0) : 0;
		return {
			start: head.start, end: trim(source, head.start, last).end, level: head.level, parent: head.parent, kind: head.kind,
			number: head.numberEnd > head.numberStart ? { start: head.numberStart, end: head.numberEnd } : null, value: head.value,
			title, body: trim(source, Math.min(bodyEnd, title.end + sign), bodyEnd),
		};
	});
}

/** Heads of lines, heads in words and bold heads, in order, one at a place, and where the last section must end. */
function collectHeads(text: string, bold: readonly Span[]): { heads: FoundHead[]; end: number } {
	const { title, letterhead } = findTitleAndLead(text);
	const from = letterhead?.end ?? title?.end ?? 0;
	const { heads, end } = readLineHeads(listLines(text), from);
	const words = findWordHeads(text).filter((head) => head.start >= from);
	const strong = findBoldHeads(text, bold).filter((head) => head.start >= from);
	const numbered = new Set(heads.filter((head) => head.kind !== 'capitals').map((head) => head.start));
	const bolds = new Set(strong.map((head) => head.start));
	const wordsAt = new Set(words.map((head) => head.numberStart));
	// A dash gives way to "Thứ nhất" after it, capitals to bold, bold to a number.
	const kept = heads.filter((head) => !(head.kind === 'capitals' && bolds.has(head.start)) && !(isMark(head.kind) && wordsAt.has(head.content)));
	const all: FoundHead[] = [...kept, ...strong.filter((head) => !numbered.has(head.start) && !wordsAt.has(head.start)), ...words];
	all.sort((a, b) => a.start - b.start);
	return { heads: all, end: all.some((head) => head.start > end) ? text.length : end };
}

/** The heads of lines, and where a signature begins (the text's end where none does). */
function readLineHeads(lines: readonly Line[], from: number): { heads: FoundHead[]; end: number } {
	const reader = new HeadReader(lines);
	const heads: FoundHead[] = [];
	let signature: number | null = null;
	let bare = false;
	for (const [index, line] of lines.entries()) {
		if (line.start < from) continue;
		const head = reader.read(line, lines[index - 1]);
		const isBody = head !== null && head.kind !== 'capitals' && !isMark(head.kind);
		if (SIGNATURE.test(line.text)) signature ??= line.start;
		else if (isBody) signature = null;
		const namesHeadAbove = bare && head?.kind === 'capitals';
		bare = head !== null && head.content >= line.end;
		if (head !== null && signature === null && !namesHeadAbove && !(head.kind === 'capitals' && index === lines.length - 1)) heads.push(head);
	}
	return { heads, end: signature ?? lines.at(-1)?.end ?? 0 };
}

function isMark(kind: SectionKind): boolean {
	return kind === 'dash' || kind === 'bullet' || kind === 'plus';
}

/** Gives each head its level: beside one of its own key above it, else under what has a wider rank. */
function placeHeads(heads: readonly FoundHead[]): Placed[] {
	const placed: Placed[] = [];
	const stack: { index: number; head: FoundHead }[] = [];
	for (const head of heads) {
		const over = stack.findIndex(({ head: open }) => open.until != null && open.until <= head.start);
		if (over >= 0) stack.length = over;
		const twin = stack.findLastIndex(({ head: open }) => open.key === head.key);
		const floor = head.rank ?? (head.until == null ? ITEM_RANK : Infinity);
		const wider = stack.findIndex(({ head: open }) => open.rank !== null && open.rank >= floor);
		if (twin >= 0) stack.length = twin;
		else if (wider >= 0) stack.length = wider;
		const parent = stack.at(-1)?.index ?? null;
		stack.push({ index: placed.length, head });
		placed.push({ ...head, level: stack.length, parent });
	}
	return placed;
}

/** Where each section ends, with all below it; an item with a mark, and the last of a series of single paragraphs, is one paragraph. */
function findEnds(text: string, placed: readonly Placed[], end: number): number[] {
	const lineEnd = makeLineEnds(text);
	const ends = placed.map(() => end);
	const open: number[] = [];
	const close = (index: number, at: number) => (ends[index] = Math.min(at, placed[index]?.until ?? at));
	for (const [index, head] of placed.entries()) {
		while (open.length >= head.level) close(open.pop() ?? 0, head.start);
		open.push(index);
	}
	while (open.length > 0) close(open.pop() ?? 0, end);
	for (const [index, head] of placed.entries()) {
		const goesOn = placed[index + 1];
		const hasTwin = goesOn?.key === head.key && goesOn.parent === head.parent;
		if ((goesOn?.parent ?? null) === index || (hasTwin && !isMark(head.kind))) continue;
		if (!LIGHT.has(head.kind) && (head.rank ?? 0) < ITEM_RANK) continue;
		const newline = lineEnd(head.content);
		const wrapped = isMark(head.kind) && /^\n\s*\p{Ll}/u.test(text.slice(newline, newline + 12));
		if (newline < (ends[index] ?? 0) && !wrapped && (isMark(head.kind) || isOneParagraph(text, placed, ends, index))) ends[index] = newline;
	}
	return ends;
}

/** Whether the item before, of the same series, is one paragraph; a lone item is taken for one. */
function isOneParagraph(text: string, placed: readonly Placed[], ends: readonly number[], index: number): boolean {
	const head = placed[index];
	const before = placed[index - 1];
	if (head === undefined || before === undefined || before.key !== head.key || before.parent !== head.parent) return true;
	return !text.slice(before.start, ends[index - 1]).trimEnd().includes('\n');
}

/** The words that name a section, by bold type, capitals, a colon, or a short line without full stop. */
function findTitle(text: string, head: Placed, bold: ReadonlyMap<number, Span>, lineEnd: number, limit: number): Span {
	const line = trim(text, Math.min(head.content, lineEnd), lineEnd);
	if (line.start >= line.end) return findTitleBelow(text, lineEnd, limit);
	const strong = bold.get(line.start) ?? bold.get(head.start);
	if (strong !== undefined && strong.end > line.start) return dropSign(text, trim(text, line.start, Math.min(strong.end, line.end)));
	const words = text.slice(line.start, Math.min(line.end, line.start + 400));
	if (head.kind === 'capitals' || isInCapitals(words)) return dropSign(text, line);
	const colon = /^[^.:;!?…\n]{1,200}(?=:(?:\s|$))/u.exec(words)?.[0];
	if (colon !== undefined && countWords(colon) <= (colon.length === words.length - 1 ? TITLE_WORDS : RUN_IN_WORDS)) return { start: line.start, end: line.start + colon.length };
	return LIGHT.has(head.kind) ? { start: line.start, end: line.start } : findPlainTitle(text, head, line, words);
}

/** A short line, or a short first sentence before more; a single sentence with its full stop is matter, but not in Điều 5. */
function findPlainTitle(text: string, head: Placed, line: Span, words: string): Span {
	const length = splitSentences(words)[0]?.end ?? 0;
	const sentence = words.slice(0, length);
	const ended = /[.;,!?…]$/.test(sentence);
	const isAll = length >= line.end - line.start;
	const isTitle = isAll ? !ended || (head.kind === 'article' && sentence.endsWith('.')) : ended;
	if (!isTitle || countWords(sentence) > (isAll ? TITLE_WORDS : FIRST_SENTENCE_WORDS)) return { start: line.start, end: line.start };
	return dropSign(text, { start: line.start, end: line.start + length });
}

/** "CHƯƠNG I" alone on its line is named by the line below it. */
function findTitleBelow(text: string, lineEnd: number, limit: number): Span {
	const next = listLines(text.slice(lineEnd, Math.min(limit, lineEnd + 600)), 1)[0];
	const empty = { start: lineEnd, end: lineEnd };
	if (next === undefined || countWords(next.text) > TITLE_WORDS || (/[.;,:]$/.test(next.text) && !isInCapitals(next.text))) return empty;
	return { start: lineEnd + next.start, end: lineEnd + next.end };
}

/** The span without a full stop or colon at its end. */
function dropSign(text: string, { start, end }: Span): Span {
	let to = end;
	while (to > start && /[\s.:]/.test(text[to - 1] ?? '')) to--;
	return { start, end: to };
}
