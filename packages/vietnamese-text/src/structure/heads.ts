import { headNumbers, namedParts } from '../data/structure-words.ts';
import { parseRoman } from '../romans.ts';
import { countWords, isInCapitals, type Line } from './lines.ts';

export type SectionKind =
	| 'part' | 'chapter' | 'division' | 'article' | 'appendix' | 'roman' | 'capital_letter' | 'number' | 'decimal' | 'small_letter' | 'bracketed'
	| 'ordinal' | 'count' | 'capitals' | 'bold' | 'dash' | 'bullet' | 'plus';

/** The head of a section as recognised, before its place among the others is known. */
export interface Head {
	kind: SectionKind;
	/** Heads with the same key are siblings: kind, depth and sign ("1." is not "1)"). */
	key: string;
	/** The place in the order of Vietnamese documents, wide to narrow; null for a head that goes under whatever it follows. */
	rank: number | null;
	start: number;
	/** Where the number or mark begins, which a dash may precede. */
	numberStart: number;
	/** Where the number or mark ends; equals `start` where there is none. */
	numberEnd: number;
	/** Where the words begin. */
	content: number;
	value: number | null;
}

const ORDINAL_WORD = Object.keys(headNumbers).sort((a, b) => b.length - a.length).join('|');
const NAMED = new RegExp(`^(Phần|PHẦN|Chương|CHƯƠNG|Tiểu mục|TIỂU MỤC|Mục|MỤC|Điều|ĐIỀU|Phụ lục|PHỤ LỤC)\\s+(?:(?:thứ|THỨ)\\s+)?(${ORDINAL_WORD}|${ORDINAL_WORD.toUpperCase()}|[IVXLC]{1,7}|\\d{1,3}[a-zđ]?|[A-ZĐ])(?![\\p{L}\\d])(\\s*[.:)\\-–—/]\\s*|\\s+|$)`, 'u');
const ROMAN = /^([IVXLC]{1,7})(\s?[.)/:]\s*|\s?[-–]\s+)(?=\S)/u;
const ROMAN_DECIMAL = /^((?:[IVX]{1,5}|[A-ZĐ])(?:\.\d{1,2}){1,4})(?:[.)](?:\s+|(?=\p{L}))|\s+(?=\p{Lu}))/u;
const CAPITAL = /^([A-ZĐ])(\s?[.)/]\s+|\s?[-–]\s+)(?=\S)/u;
const NUMBER = /^(\d{1,2})(?:([.)])(?:\s+(?=\S)|(?=\p{Lu}))|(\/)\s+(?=\S)|\s?([-–])\s+(?=\p{Lu}))/u;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:[.)](?:\s+(?=\S)|(?=\p{L}))|\s+(?=\p{Lu}))/u;
const SMALL = /^([a-zđ])(?:([)])\s*|([./])\s+|\s?([-–])\s+(?=\p{Lu}))(?=\S)/u;
const BRACKETED = /^\((\d{1,2}|[a-zđ]|[ivx]{1,5})\)\s*(?=\S)/u;
const MARK = /^(?:([-–—])(?:\s+(?=\S)|(?=[\p{L}"“(]))|([•▪●○◦·*])\s*(?=\S)|(\+)\s*(?=[\p{L}\d"“(]))/u;
const HEADING_WORDS = 30;

/** What is known of the heads before, so that a lone "V." or "12." is not taken for one. */
export class HeadReader {
	private readonly last = new Map<string, number>();
	/** Marks (dash, dot, plus) that begin more than one line. */
	private readonly listMarks: ReadonlySet<string>;

	constructor(lines: readonly Line[]) {
		const counts = new Map<string, number>();
		for (const line of lines) {
			const kind = markKind(MARK.exec(line.text));
			if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
		}
		this.listMarks = new Set([...counts].filter(([, count]) => count > 1).map(([kind]) => kind));
	}

	/** The head that begins the line, or null. `before` is the line above, which may be going on. */
	read(line: Line, before: Line | undefined): Head | null {
		const head = readNamed(line) ?? this.readLetters(line) ?? this.readNumbers(line, before) ?? this.readMark(line) ?? readCapitals(line);
		if (head?.value != null) this.last.set(head.key, head.value);
		return head;
	}

	/** Roman numerals and letters: one letter may be either, and only the order tells. */
	private readLetters(line: Line): Head | null {
		const decimal = ROMAN_DECIMAL.exec(line.text);
		if (decimal?.[1] !== undefined) return makeHead(line, 'decimal', `decimal${decimal[1].split('.').length}`, 60 + decimal[1].split('.').length, decimal[1], decimal[0], null);
		const roman = ROMAN.exec(line.text);
		const written = roman?.[1] ?? '';
		const value = parseRoman(written);
		const letter = CAPITAL.exec(line.text);
		if (roman !== null && value !== null && !this.follows(`capital${letter?.[2]?.trim()}`, rankOfLetter(written))) {
			const key = 'roman';
			const initial = /^\p{Lu}\.\s?\p{L}/u.test(line.text.slice(roman[0].length));
			if (!initial && (written.length > 1 || value === 1 || this.follows(key, value))) return makeHead(line, 'roman', key, 30, written, roman[0], value);
		}
		if (letter?.[1] === undefined) return null;
		const place = rankOfLetter(letter[1]);
		const key = `capital${letter[2]?.trim()}`;
		return place === 1 || this.follows(key, place) ? makeHead(line, 'capital_letter', key, 28, letter[1], letter[0], place) : null;
	}

	private readNumbers(line: Line, before: Line | undefined): Head | null {
		const decimal = DECIMAL.exec(line.text)?.[1];
		if (decimal !== undefined && this.isNextDecimal(decimal)) {
			const depth = decimal.split('.').length;
			return makeHead(line, 'decimal', `decimal${depth}`, 60 + depth, decimal, DECIMAL.exec(line.text)?.[0] ?? '', null);
		}
		const number = NUMBER.exec(line.text);
		if (number?.[1] !== undefined) {
			const key = `number${number[2] ?? number[3] ?? number[4]}`;
			const value = Number(number[1]);
			const wrapped = before !== undefined && !line.apart && value !== 1 && !this.follows(key, value) && /[\p{L}\d,]$/u.test(before.text);
			return wrapped ? null : makeHead(line, 'number', key, key === 'number.' || key === 'number/' ? 50 : 55, number[1], number[0], value);
		}
		const bracketed = BRACKETED.exec(line.text);
		if (bracketed?.[1] !== undefined) return makeHead(line, 'bracketed', `bracketed${/\d/.test(bracketed[1]) ? 1 : 'a'}`, 75, bracketed[0].trimEnd(), bracketed[0], /\d/.test(bracketed[1]) ? Number(bracketed[1]) : null);
		const small = SMALL.exec(line.text);
		if (small?.[1] === undefined) return null;
		const place = rankOfLetter(small[1].toUpperCase());
		const key = `small${small[2] ?? small[3] ?? small[4]}`;
		return place === 1 || this.follows(key, place) ? makeHead(line, 'small_letter', key, 70, small[1], small[0], place) : null;
	}

	private readMark(line: Line): Head | null {
		const mark = MARK.exec(line.text);
		const kind = markKind(mark);
		if (mark === null || kind === null || !this.listMarks.has(kind)) return null;
		return makeHead(line, kind, kind, { dash: 80, bullet: 85, plus: 90 }[kind], mark[0].trimEnd(), mark[0], null);
	}

	/** Whether the value carries on the last one of its key, or leaves out one or two. */
	private follows(key: string, value: number): boolean {
		const last = this.last.get(key);
		return last !== undefined && value > last && value <= last + 3;
	}

	/** 1.1, or 1.2 after 1.1: "30.4" alone is a day. */
	private isNextDecimal(written: string): boolean {
		const parts = written.split('.');
		if (parts.some((part) => part.startsWith('0'))) return false;
		const prefix = `decimal ${parts.slice(0, -1).join('.')}`;
		const value = Number(parts.at(-1));
		if (value !== 1 && !this.follows(prefix, value)) return false;
		this.last.set(prefix, value);
		return true;
	}
}

/** Chương II, Điều 5., Phần thứ nhất: a part named at the beginning of a line, not one that the sentence speaks of. */
function readNamed(line: Line): Head | null {
	const match = NAMED.exec(line.text);
	const [whole = '', name = '', number = '', sign = ''] = match ?? [];
	const part = namedParts[name.toLowerCase()];
	if (match === null || part === undefined) return null;
	const rest = line.text.slice(whole.length);
	const short = line.whole && countWords(rest) <= 20 && /^\p{Lu}/u.test(rest) && !/[.;,]$/.test(rest);
	if (rest !== '' && !/\S/.test(sign) && !isInCapitals(rest) && !(short && part.kind !== 'article')) return null;
	const value = parseRoman(number) ?? headNumbers[number.toLowerCase()] ?? (/^\d/.test(number) ? Number.parseInt(number, 10) : null);
	return makeHead(line, part.kind, `${part.kind}${part.rank}`, part.rank, whole.slice(0, whole.length - sign.length), whole, value);
}

/** A line in capitals that is not a signature. */
function readCapitals(line: Line): Head | null {
	if (!line.whole || !isInCapitals(line.text) || countWords(line.text) < 2 || countWords(line.text) > HEADING_WORDS || /[,;]$/.test(line.text)) return null;
	return makeHead(line, 'capitals', 'capitals', 30, '', '', null);
}

function makeHead(line: Line, kind: SectionKind, key: string, rank: number | null, number: string, taken: string, value: number | null): Head {
	const lead = number === '' ? 0 : line.text.indexOf(number) + number.length;
	return { kind, key, rank, start: line.start, numberStart: line.start, numberEnd: line.start + lead, content: line.start + taken.length, value };
}

function markKind(match: RegExpExecArray | null): 'dash' | 'bullet' | 'plus' | null {
	if (match === null) return null;
	return match[1] !== undefined ? 'dash' : match[2] !== undefined ? 'bullet' : 'plus';
}

const LETTERS = 'ABCDĐEGHIKLMNOPQRSTUVXY';

/** The place of a letter in the Vietnamese order of lists (a, b, c, d, đ, e …); F, J, W and Z have none. */
function rankOfLetter(letter: string): number {
	return letter.length === 1 ? LETTERS.indexOf(letter) + 1 : 0;
}
