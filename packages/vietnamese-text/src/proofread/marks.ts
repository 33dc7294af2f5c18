import type { RawFinding } from './types.ts';
import type { Line } from './words.ts';

const EMPTY = /(?: ?)(?:\([\s,;:-]{0,8}\)|\[[\s,;:-]{0,8}\]|\{[\s,;:-]{0,8}\}|“[\s]{0,4}”|«[\s]{0,4}»)/gu;

/** More than this in one line is a drawing or a form. */
const MOST_EMPTY = 50;

/** Finds brackets and quotation marks with nothing in them; boxes to tick are meant to be empty. */
export function findEmptyBrackets(line: Line): RawFinding[] {
	const findings: RawFinding[] = [];
	const boxes = line.text.match(/\[ ?\]/g)?.length ?? 0;
	for (const match of line.text.matchAll(EMPTY)) {
		if (findings.length >= MOST_EMPTY) break;
		const behind = line.text.slice(Math.max(0, match.index - 12), match.index);
		if (/^ ?\[ ?\]$/.test(match[0]) && (/^[\s*+•-]*$/.test(behind) || boxes > 1)) continue;
		if (/^\S/.test(match[0]) && /[A-Za-z0-9_]$/.test(behind)) continue;
		findings.push({ kind: 'empty_brackets', start: line.start + match.index, end: line.start + match.index + match[0].length, because: 'empty', proposals: [''] });
	}
	return findings;
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '“': '”', '«': '»', '"': '"' };
const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '”': '“', '»': '«' };
const MARK = /[()[\]{}“”«»"]/gu;
/** A mark may close so many lines after it opened, as a quotation of several paragraphs does. */
const LINES_OPEN = 12;
/** More than this in one line is no slip but another kind of text. */
const MOST_IN_LINE = 8;

interface OpenMark {
	mark: string;
	at: number;
	line: number;
}

/** Finds quotation marks and brackets without their other half, also over the lines of one quotation. */
export class BalanceCheck {
	private pending: OpenMark[] = [];
	private readonly findings: RawFinding[] = [];
	private lineNumber = 0;

	/** Reads one line; its findings are known at the end. */
	read(line: Line): void {
		if (line.text.trim() === '') return;
		this.lineNumber++;
		const open: OpenMark[] = [];
		const wrong: RawFinding[] = [];
		for (const match of line.text.matchAll(MARK)) {
			if (wrong.length > MOST_IN_LINE || open.length > 200) return;
			this.readMark(line, match[0], match.index, open, wrong);
		}
		this.findings.push(...wrong);
		this.keepOpen(open, line);
	}

	/** All findings, once every line is read. */
	finish(): RawFinding[] {
		for (const mark of this.pending) this.findings.push(report(mark));
		this.pending = [];
		return this.findings;
	}

	private readMark(line: Line, mark: string, index: number, open: OpenMark[], wrong: RawFinding[]): void {
		const at = line.start + index;
		const before = line.text[index - 1] ?? ' ';
		const after = line.text[index + 1] ?? ' ';
		const last = open.at(-1);
		if (mark === '"') {
			if (/\d/.test(before) && last?.mark !== '"') return;
			if (last?.mark === '"' && !(/\s/.test(before) && /\p{L}/u.test(after))) open.pop();
			else open.push({ mark, at, line: this.lineNumber });
			return;
		}
		if (CLOSERS[mark] !== undefined) {
			const turned = mark === '“' && /[\p{L}\p{N}.,!?…]/u.test(before) && !/[\p{L}\p{N}]/u.test(after) && last?.mark === '“';
			if (!turned) open.push({ mark, at, line: this.lineNumber });
			else {
				open.pop();
				wrong.push({ kind: 'unbalanced_marks', start: at, end: at + 1, because: 'turned', details: { mark }, proposals: ['”'] });
			}
			return;
		}
		this.close(line, mark, index, open, wrong);
	}

	private close(line: Line, mark: string, index: number, open: OpenMark[], wrong: RawFinding[]): void {
		const at = line.start + index;
		const opener = OPENERS[mark] ?? '';
		if (open.at(-1)?.mark === opener) return void open.pop();
		const fit = open.findLastIndex((one) => one.mark === opener);
		if (fit >= 0) {
			for (const skipped of open.splice(fit).slice(1)) wrong.push(report(skipped));
			return;
		}
		if (mark === ')' && isListMark(line.text, index)) return;
		const earlier = open.length === 0 ? this.pending.findLastIndex((one) => one.mark === opener) : -1;
		if (earlier >= 0) return void this.pending.splice(earlier);
		const right = isBracket(mark) && isBracket(open.at(-1)?.mark ?? '') ? CLOSERS[open.pop()?.mark ?? ''] : undefined;
		wrong.push({ kind: 'unbalanced_marks', start: at, end: at + 1, because: right === undefined ? 'no_opening' : 'other_bracket', details: { mark }, proposals: right === undefined ? [] : [right] });
	}

	/** What stays open may close in a line to come; a quotation that goes on opens again there. */
	private keepOpen(open: readonly OpenMark[], line: Line): void {
		const stale = this.pending.filter((one) => this.lineNumber - one.line > LINES_OPEN);
		for (const mark of stale) this.findings.push(report(mark));
		const begins = /^[\s>–-]*[“«"]/u.test(line.text);
		const fresh = this.pending.filter((one) => this.lineNumber - one.line <= LINES_OPEN);
		if (begins && fresh.at(-1)?.mark === /[“«"]/u.exec(line.text)?.[0]) fresh.pop();
		this.pending = [...fresh, ...open].slice(-50);
	}
}

function report({ mark, at }: OpenMark): RawFinding {
	return { kind: 'unbalanced_marks', start: at, end: at + 1, because: 'no_closing', details: { mark } };
}

function isBracket(mark: string): boolean {
	return /^[()[\]{}]$/.test(mark);
}

/** "a)", "1)", "iv)" at the beginning of a line or after a stop: a list, not half a pair. Also ":)". */
function isListMark(text: string, index: number): boolean {
	const behind = text.slice(Math.max(0, index - 8), index);
	if (/[:;]-?$/.test(behind)) return true;
	const mark = /(^|[\s(“"])(\d{1,3}(?:\.\d{1,2})?|\p{L}\d?|[ivx]{1,4})$/u.exec(behind);
	if (mark === null) return false;
	if (/(?:^|[;:.,(“"–-])\s*$/u.test(behind.slice(0, mark.index + (mark[1] ?? '').length))) return true;
	// "gồm 1) …; 2) …": the first needs no stop before it when another follows.
	return /^(?:1|a|i)$/.test(mark[2] ?? '') && /[;,.]\s(?:2|b|ii)\)/.test(text.slice(index, index + 600));
}
