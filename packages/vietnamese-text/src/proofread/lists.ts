import { parseRoman } from '../romans.ts';
import type { RawFinding } from './types.ts';
import type { Line } from './words.ts';

const WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const COUNT_WORDS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const SPOKEN = /(?<=^[\s#>*_–•+-]{0,8}|[.;:,!?…]["”]?\s{1,3}\*{0,2})(?:(thứ)\s(nhất|hai|nhì|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?=\*{0,2}[,:]|\slà[\s,:])|(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\slà(?=[\s,:]))(?!,?\s(?:ngày|hằng tuần|hàng tuần|tuần))/giu;
const LINE_MARK = /^[\s#>*_–•+-]{0,8}(?:(Điều|Chương|Phần|Mục)\s)?(?:(\d{1,2})|([IVX]{1,5})|([A-Za-zĐđ]))([.)]|(?<=\d|[IVX])[:/-](?=\s))(?:\*{0,2}\s|$)/u;
const INLINE_MARK = /(?<=^|[\s:;,.])(\()?(?:(\d{1,2})|([a-zđ]))\)(?=\s)/gu;
const VIETNAMESE_ORDER = 'abcdđeghiklmnopqrstuvxy';
const ENGLISH_ORDER = 'abcdefghijklmnopqrstuvwxyz';

/** A list that has begun, and its last number. */
interface Running {
	last: number;
	/** When it began: a list that goes on ends all that began within it. */
	born: number;
}

/** Finds lists that skip a number: Thứ nhất … Thứ ba, Một là … Ba là, 1. 2. 4., a) b) d), I. II. IV. */
export class ListCheck {
	private readonly running = new Map<string, Running[]>();
	private births = 0;

	/** The findings of one line; lists go on over lines. */
	check(line: Line): RawFinding[] {
		const findings: RawFinding[] = [];
		this.checkSpoken(line, findings);
		const mark = LINE_MARK.exec(line.text.slice(0, 40));
		if (mark !== null) this.checkLineMark(line, mark, findings);
		else this.checkInline(line, findings);
		return findings;
	}

	private checkSpoken(line: Line, findings: RawFinding[]): void {
		for (const match of line.text.matchAll(SPOKEN)) {
			const ordinal = match[1] !== undefined;
			const word = (match[2] ?? match[3] ?? '').toLowerCase();
			const at = ordinal ? WORDS.indexOf(word === 'bốn' ? 'tư' : word === 'nhì' ? 'hai' : word) : COUNT_WORDS.indexOf(word);
			const missing = this.step(ordinal ? 'thứ' : 'là', at + 1, this.running, /^[\s#>*_–•+-]*$/.test(line.text.slice(0, match.index)));
			if (missing === null) continue;
			const name = ordinal ? `thứ ${WORDS[missing - 1]}` : `${COUNT_WORDS[missing - 1]} là`;
			findings.push(report(line, match.index, match[0].length, name));
		}
	}

	private checkLineMark(line: Line, match: RegExpExecArray, findings: RawFinding[]): void {
		const [whole, heading = '', digits, roman, letter, stop = ''] = match;
		const start = whole.search(/[\p{L}\d]/u);
		const length = whole.replace(/[\s*]+$/u, '').length - start;
		const style = `${heading.toLowerCase()}${stop}`;
		const number = digits === undefined ? (roman === undefined ? 0 : (parseRoman(roman) ?? 0)) : Number(digits);
		// "I", "V", "X" number a list of Roman numerals, "C", "D" one of letters.
		if (number > 0) {
			const missing = this.step(`${digits === undefined ? 'roman' : 'number'} ${style}`, number, this.running, digits === undefined && heading === '');
			if (missing !== null) findings.push(report(line, start, length, `${heading === '' ? '' : `${heading} `}${roman === undefined ? missing : toRoman(missing)}${stop}`));
		} else if (letter !== undefined) {
			const missing = this.stepLetter(`${letter === letter.toLowerCase() ? 'small' : 'capital'} ${style}`, letter.toLowerCase());
			if (missing !== null) findings.push(report(line, start, length, `${letter === letter.toLowerCase() ? missing : missing.toUpperCase()}${stop}`));
		}
	}

	/** "(1) …; (2) …; (4) …" and "a) …; b) …; d) …" within one paragraph. */
	private checkInline(line: Line, findings: RawFinding[]): void {
		const begun = new Map<string, Running[]>();
		for (const match of line.text.matchAll(INLINE_MARK)) {
			const [whole, bracket = '', digits, letter = ''] = match;
			const style = `inline ${bracket}`;
			const missing = digits === undefined ? this.stepLetter(`${style}a`, letter, begun) : this.step(`${style}1`, Number(digits), begun);
			if (missing !== null) findings.push(report(line, match.index, whole.length, `${bracket}${missing})`));
		}
	}

	/**
	 * The number that is missing before this one, or null. Lists of one style may stand within each other. Where a list has to
	 * begin with one, its first item may be the one left out.
	 */
	private step(style: string, number: number, lists = this.running, begins = false): number | null {
		const open = lists.get(style) ?? [];
		lists.set(style, open);
		const goesOn = open.findLastIndex(({ last }) => last === number - 1);
		if (goesOn >= 0) {
			this.goOn(open[goesOn] as Running, number, lists);
			return null;
		}
		if (number === 1) {
			open.push({ last: 1, born: this.births++ });
			if (open.length > 8) open.shift();
			return null;
		}
		const current = open.at(-1);
		if (current === undefined && begins && number === 2) {
			open.push({ last: 2, born: this.births++ });
			return 1;
		}
		if (current === undefined || number <= current.last || number - current.last > 3) return null;
		this.goOn(current, number, lists);
		return number - 1;
	}

	private goOn(list: Running, last: number, lists: ReadonlyMap<string, Running[]>): void {
		list.last = last;
		for (const open of lists.values()) {
			const within = open.findIndex(({ born }) => born > list.born);
			if (within >= 0) open.splice(within);
		}
	}

	/** Letters go a b c d đ e or a b c d e; either is right as long as none is left out. */
	private stepLetter(style: string, letter: string, lists = this.running): string | null {
		const vietnamese = VIETNAMESE_ORDER.indexOf(letter) + 1;
		const english = ENGLISH_ORDER.indexOf(letter) + 1;
		const open = lists.get(style) ?? [];
		lists.set(style, open);
		const isNext = (last: number): boolean => {
			const before = VIETNAMESE_ORDER[last - 1] ?? '';
			return vietnamese === last + 1 || (english > 0 && ENGLISH_ORDER.indexOf(before) + 2 === english);
		};
		const goesOn = open.findLastIndex(({ last }) => isNext(last));
		if (goesOn >= 0) {
			this.goOn(open[goesOn] as Running, vietnamese, lists);
			return null;
		}
		if (letter === 'a') {
			open.push({ last: 1, born: this.births++ });
			if (open.length > 8) open.shift();
			return null;
		}
		const current = open.at(-1);
		if (current === undefined || vietnamese === 0 || vietnamese <= current.last || vietnamese - current.last > 3) return null;
		this.goOn(current, vietnamese, lists);
		return VIETNAMESE_ORDER[vietnamese - 2] ?? null;
	}
}

function report(line: Line, index: number, length: number, missing: string): RawFinding {
	return { kind: 'list_gap', start: line.start + index, end: line.start + index + length, because: 'gap', details: { missing } };
}

function toRoman(number: number): string {
	return ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX'][number - 1] ?? String(number);
}
