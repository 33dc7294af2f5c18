import type { DocumentNode } from '../model.ts';
import { cellNode, cleanCharacters, headingNode, paragraphNode, textNode, tidyInline } from './nodes.ts';

/** A stretch of text on a page as PDF or OCR gives it; units are the page's own, y grows downwards. */
export interface PageRun {
	text: string;
	x0: number;
	x1: number;
	/** Baseline. */
	y: number;
	size: number;
	bold: boolean;
	italic: boolean;
}

/** Runs on one baseline. */
export interface PageLine {
	runs: PageRun[];
	text: string;
	x0: number;
	x1: number;
	y: number;
	size: number;
	page: number;
}

export interface PageSize {
	width: number;
	height: number;
}

/** A gap between two runs of a line, in font sizes, that parts cells and not words. */
const CELL_GAP = 1.8;
const LIST_MARK = /^([-–—•+*▪●○]\s|\d{1,3}[.)]\s|[a-zđ]\)\s|[IVX]{1,5}\.\s|(Điều|Chương|Mục|Phần)\s+[\dIVX]+)/u;

/** Groups runs into lines in the order of the page's content. */
export function groupLines(runs: readonly PageRun[], page: number): PageLine[] {
	const lines: PageLine[] = [];
	for (const run of runs) {
		if (run.text === '') continue;
		const last = lines.at(-1);
		const previous = last?.runs.at(-1);
		const sameLine = last && previous && Math.abs(run.y - last.y) < 0.45 * Math.max(run.size, last.size, 1) && (run.x0 >= previous.x0 - 0.5 * run.size || isGap(last.runs, run));
		if (sameLine) last.runs.push(run);
		else lines.push({ runs: [run], text: '', x0: 0, x1: 0, y: run.y, size: run.size, page });
	}
	for (const line of lines) line.runs.sort((a, b) => a.x0 - b.x0);
	return lines.map(measureLine).filter((line) => line.text.trim() !== '');
}

/** Whether a run that comes later in the file stands in a gap of the line: some programs write changed fonts last. */
function isGap(runs: readonly PageRun[], run: PageRun): boolean {
	return runs.every((other) => run.x0 >= other.x1 - 0.3 * run.size || run.x1 <= other.x0 + 0.3 * run.size);
}

function measureLine(line: PageLine): PageLine {
	const shown = line.runs.filter((run) => run.text.trim() !== '');
	const sizes = shown.flatMap((run) => Array.from<number>({ length: run.text.length }).fill(run.size)).sort((a, b) => a - b);
	return {
		...line,
		text: joinRuns(line.runs).map((run) => run.text).join('').replace(/\s+/g, ' ').trim(),
		x0: Math.min(...shown.map((run) => run.x0)),
		x1: Math.max(...shown.map((run) => run.x1)),
		size: sizes[Math.floor(sizes.length / 2)] ?? line.size,
	};
}

/** Runs with a blank put where the gap between them shows one. */
function joinRuns(runs: readonly PageRun[]): PageRun[] {
	return runs.map((run, index) => {
		const before = runs[index - 1];
		const gap = before ? run.x0 - before.x1 : 0;
		const apart = before !== undefined && gap > 0.2 * run.size && !/\s$/.test(before.text) && !/^\s/.test(run.text);
		return apart ? { ...run, text: ` ${run.text}` } : run;
	});
}

/**
 * Lines as blocks: tables where cells stand in columns, headings by size, the rest as paragraphs.
 * `sizes` are the heading sizes of the whole text, see `findHeadingSizes`; none where sizes tell nothing.
 */
export function composeBlocks(lines: readonly PageLine[], sizes: readonly number[]): DocumentNode[] {
	const blocks: DocumentNode[] = [];
	for (let index = 0; index < lines.length; ) {
		const rows = findTableRows(lines, index);
		if (rows.length > 0) {
			blocks.push(buildTable(rows));
			index += rows.length;
			continue;
		}
		const end = findParagraphEnd(lines, index);
		const group = lines.slice(index, end);
		const level = sizes.indexOf(roundSize(group[0]?.size ?? 0)) + 1;
		const content = tidyInline(joinLines(group));
		blocks.push(level > 0 && group.length <= 4 ? headingNode(level, content.map(({ marks: _marks, ...node }) => node)) : paragraphNode(content));
		index = end;
	}
	return blocks;
}

function findBodySize(lines: readonly PageLine[]): number {
	const weight = new Map<number, number>();
	for (const line of lines) weight.set(roundSize(line.size), (weight.get(roundSize(line.size)) ?? 0) + line.text.length);
	return [...weight].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function roundSize(size: number): number {
	return Math.round(size * 2) / 2;
}

/** Sizes clearly above the body's, the largest first, four at most. */
export function findHeadingSizes(lines: readonly PageLine[]): number[] {
	const body = findBodySize(lines);
	const sizes = new Set(lines.map((line) => roundSize(line.size)).filter((size) => size > body * 1.12));
	return [...sizes].sort((a, b) => b - a).slice(0, 4);
}

function findParagraphEnd(lines: readonly PageLine[], start: number): number {
	let end = start + 1;
	while (end < lines.length && continuesParagraph(lines, start, end)) end++;
	return end;
}

/** Whether line `index` goes on the paragraph that began at `start`. */
function continuesParagraph(lines: readonly PageLine[], start: number, index: number): boolean {
	const previous = lines[index - 1] as PageLine;
	const line = lines[index] as PageLine;
	if (LIST_MARK.test(line.text) || Math.abs(line.size - previous.size) > 0.1 * previous.size) return false;
	if (isBold(line) !== isBold(previous) && (isBold(line) || isBold(previous)) && !/[,–-]$/.test(previous.text)) return false;
	if (splitCells(line).length > 1 || splitCells(previous).length > 1) return false;
	const column = findColumn(lines, index);
	const full = previous.x1 > column.x1 - Math.max(0.12 * (column.x1 - column.x0), 3 * line.size);
	if (line.page !== previous.page || line.y < previous.y) return full && !/[.:;!?…"”)]$/.test(previous.text) && line.page - previous.page <= 1;
	const gap = line.y - previous.y;
	const pitch = index - 1 > start ? previous.y - (lines[index - 2] as PageLine).y : 1.75 * line.size;
	if (gap > 1.3 * Math.max(pitch, 1.2 * line.size) || gap > 2.6 * line.size) return false;
	const centred = Math.abs(line.x0 + line.x1 - previous.x0 - previous.x1) < 2 * line.size && line.x0 > column.x0 + 2 * line.size;
	if (centred) return isBold(line) === isBold(previous) && isCapitalLine(line) === isCapitalLine(previous);
	if (line.x0 > previous.x0 + 0.8 * line.size && index - 1 > start) return false;
	return full;
}

/** Left and right edge of the column around a line: its neighbours that share its place. */
function findColumn(lines: readonly PageLine[], index: number): { x0: number; x1: number } {
	const line = lines[index] as PageLine;
	const near = lines.slice(Math.max(0, index - 12), index + 12).filter((other) => other.x0 < line.x1 && other.x1 > line.x0 && splitCells(other).length === 1);
	const all = near.length > 0 ? near : [line];
	return { x0: Math.min(...all.map((other) => other.x0)), x1: Math.max(...all.map((other) => other.x1)) };
}

function isBold(line: PageLine): boolean {
	return line.runs.filter((run) => run.text.trim() !== '').every((run) => run.bold);
}

function isCapitalLine(line: PageLine): boolean {
	return line.text === line.text.toUpperCase();
}

/** Inline nodes of the lines of one paragraph; a word broken by a hyphen is joined, other line ends are blanks. */
function joinLines(lines: readonly PageLine[]): DocumentNode[] {
	return lines.flatMap((line, index) => {
		const next = lines[index + 1];
		const runs = joinRuns(line.runs).map((run) => ({ ...run }));
		const last = runs.at(-1);
		const hyphen = next !== undefined && /\p{Ll}\u00ad$/u.test(last?.text ?? '');
		if (last && next && !hyphen) last.text += ' ';
		return runs.map(runNode).filter((node) => node.text !== '');
	});
}

function runNode(run: PageRun): DocumentNode {
	const marks = [...(run.bold ? [{ type: 'bold' }] : []), ...(run.italic ? [{ type: 'italic' }] : [])];
	return textNode(cleanCharacters(run.text), run.text.trim() === '' ? [] : marks);
}

interface Cell {
	runs: PageRun[];
	x0: number;
	x1: number;
}

/** The stretches of a line that wide gaps part. */
function splitCells(line: PageLine): Cell[] {
	const cells: Cell[] = [];
	for (const run of line.runs.filter((piece) => piece.text.trim() !== '')) {
		const last = cells.at(-1);
		if (last && run.x0 - last.x1 < CELL_GAP * run.size) {
			last.runs.push(run);
			last.x1 = Math.max(last.x1, run.x1);
		} else cells.push({ runs: [run], x0: run.x0, x1: run.x1 });
	}
	return cells;
}

/** Two or more lines one under the other with the same number of cells in overlapping columns. */
function findTableRows(lines: readonly PageLine[], start: number): PageLine[] {
	const first = splitCells(lines[start] as PageLine);
	if (first.length < 2) return [];
	let end = start + 1;
	while (end < lines.length) {
		const cells = splitCells(lines[end] as PageLine);
		const near = (lines[end] as PageLine).page === (lines[end - 1] as PageLine).page;
		if (!near || cells.length !== first.length || !cells.every((cell, column) => overlaps(cell, first[column] as Cell))) break;
		end++;
	}
	return end - start >= 2 ? lines.slice(start, end) : [];
}

function overlaps(a: Cell, b: Cell): boolean {
	return a.x0 < b.x1 + 12 && a.x1 > b.x0 - 12;
}

function buildTable(rows: readonly PageLine[]): DocumentNode {
	const content = rows.map((row) => ({ type: 'tableRow', content: splitCells(row).map((cell) => cellNode([paragraphNode(tidyInline(joinRuns(cell.runs).map(runNode)))], false)) }));
	return { type: 'table', content };
}

/** Lines that repeat on most pages in the margins, and page numbers; they are no part of the text. */
export function findRunningLines(pages: readonly { lines: readonly PageLine[]; size: PageSize }[]): Map<PageLine, 'running_head' | 'page_number'> {
	const found = new Map<PageLine, 'running_head' | 'page_number'>();
	const repeats = new Map<string, PageLine[]>();
	for (const { lines, size } of pages) {
		for (const line of lines) {
			if (line.y > size.height * 0.1 && line.y < size.height * 0.9) continue;
			if (/^[-–—\s|]*(?:trang\s+)?\d{1,4}(?:\s*[/|]\s*\d{1,4})?[-–—\s|]*$/iu.test(line.text)) found.set(line, 'page_number');
			const key = line.text.replace(/\d+/g, '#');
			repeats.set(key, [...(repeats.get(key) ?? []), line]);
		}
	}
	for (const lines of repeats.values()) {
		const onPages = new Set(lines.map((line) => line.page)).size;
		if (pages.length < 3 || onPages < Math.max(3, pages.length * 0.4)) continue;
		for (const line of lines) if (!found.has(line)) found.set(line, 'running_head');
	}
	return found;
}
