/**
 * Finds the secrecy mark of a state secret (Mật, Tối mật, Tuyệt mật): documents that carry one may not enter
 * the system. A mark stands alone as a stamp or line, or is set off from the words around it (secrecy-in-line.ts); other
 * words ("bảo mật", "mật ong") are no mark.
 * Rule: Law on Protection of State Secrets 117/2025/QH15, in force from 1 March 2026 in place of 29/2018/QH14 (three
 * levels); Decree 30/2020/NĐ-CP annex I (the mark stands alone under the symbol, at the head of page one). What of this was
 * verified: docs/legal-sources.md.
 */
import { findMarkInLine } from './secrecy-in-line.ts';

export type ClassificationMark = 'Mật' | 'Tối mật' | 'Tuyệt mật';

export interface TextLine {
	text: string;
	/**
	 * `head`: top of the document or of a page; `stamp`: header, footer, text box, watermark; `body`: elsewhere.
	 * In the body only lines in capitals and labelled lines ("Độ mật: …") count.
	 */
	place: 'head' | 'stamp' | 'body';
	/** Read by OCR: tone marks may be wrong. */
	uncertain?: boolean;
}

export interface Classification {
	mark: ClassificationMark;
	/** The line as it was found. */
	line: string;
}

const MARKS: Record<string, ClassificationMark> = { mật: 'Mật', 'tối mật': 'Tối mật', 'tuyệt mật': 'Tuyệt mật' };
const MARK = '(tuyệt mật|tối mật|mật)';
const URGENCY = '(?:hỏa tốc|hoả tốc|thượng khẩn|khẩn)';
const PAPER = '(?:tài liệu|văn bản|hồ sơ|công văn|báo cáo|tờ trình|kế hoạch|thông báo|quyết định|kết luận|đề án)';
/** What a stamp may add. */
const ADDED = '(?: bản số \\p{N}+)?(?: (?:không|cấm) (?:sao chụp|sao chép|phổ biến|phát tán))?';
const ALONE = new RegExp(`^(?:(?:đã )?(?:đóng )?dấu |${PAPER} |loại )?${MARK}(?: ${URGENCY})?${ADDED}$`, 'u');
const AFTER_URGENCY = new RegExp(`^${URGENCY} ${MARK}$`, 'u');
/** "Độ mật: Mật"; the letters A, B, C stand on envelopes for the three levels. */
const LEVEL = '(?:dấu (?:chỉ )?)?(?:độ|mức độ|mức|cấp độ|cấp)(?: bảo)? mật(?: nếu có)?|dấu mật';
const LABELLED = new RegExp(`^(?:${LEVEL}|${PAPER}(?: này)? có độ mật) ?[:|=–-] ?(?:[abc] )?${MARK}$`, 'u');
const LABELLED_IN_HEAD = new RegExp(`^(?:phân loại(?: độ mật)?|loại(?: ${PAPER})?|(?:đã )?đóng dấu) ?[:|=–-] ?${MARK}$`, 'u');
/** "Tài liệu này thuộc bí mật nhà nước độ Tối mật." */
const DECLARED = new RegExp(`^${PAPER}(?: này)? (?:thuộc|có|mang)(?: loại)?(?: bí mật nhà nước)?(?: dấu)?(?: chỉ)?(?: (?:độ|mức độ|cấp độ))? ${MARK}$`, 'u');
/** "Số: 15/BC-CA (Mật)" */
const NUMBERED = new RegExp(`^số ?[:.]? ?\\S{1,30} ?\\(${MARK}\\)?$`, 'u');
const SECRET_NUMBER = /^mật số ?[:.|]/u;
/** Stands on the inner envelope of the highest level. */
const ENVELOPE = 'chỉ người có tên mới được bóc bì';
/** A title broken over two lines may leave "MẬT" alone: "CÔNG TÁC BẢO / MẬT". */
const COMPOUND_BEFORE = /(?<!\p{L})(?:bảo|bí|cơ|cẩn|thân|tinh|nội|trụy|trung|độ|cầu|túi|sỏi|chất|đường|nuôi|lấy)\p{P}*$/u;
/** Cells of a table or columns of a letterhead that stand on one line. */
const CELLS = /\t|\s{3,}|\|/;
/** Without tone marks "mat" alone says too little; the two others say nothing else. */
const BARE_MARKS: Record<string, ClassificationMark> = { mat: 'Mật', toimat: 'Tối mật', t0imat: 'Tối mật', tuyetmat: 'Tuyệt mật' };

/**
 * The first secrecy mark among the lines of a document, in reading order, or null.
 * Lines may be in any normal form, with spaced letters ("M Ậ T") and frames ("| MẬT |").
 */
export function findClassification(lines: readonly TextLine[]): Classification | null {
	const written = lines.map((line) => ({ line, raw: line.text.normalize('NFC').trim() })).filter(({ raw }) => raw !== '');
	for (const [index, { line, raw }] of written.entries()) {
		const shown = tidy(raw);
		const around = { before: tidy(written[index - 1]?.raw ?? ''), after: tidy(written[index + 1]?.raw ?? '') };
		const mark = findMark(shown, around, line) ?? findInCells(raw, line);
		if (mark) return { mark, line: shown };
	}
	return null;
}

interface Neighbours {
	before: string;
	after: string;
}

function tidy(raw: string): string {
	return joinSpacedLetters(raw.replace(/\s+/g, ' '));
}

/** Small letters in a cell are what a table is about; capitals beside the letterhead are a stamp. */
function findInCells(raw: string, line: TextLine): ClassificationMark | null {
	const cells = raw.split(CELLS).map(tidy).filter((cell) => cell !== '');
	if (line.place === 'body' || cells.length < 2) return null;
	for (const cell of cells) {
		const mark = isCapital(cell) || LABELLED.test(strip(cell.toLowerCase())) ? findMark(cell, { before: '', after: '' }, line) : null;
		if (mark) return mark;
	}
	return null;
}

function findMark(shown: string, { before, after }: Neighbours, line: TextLine): ClassificationMark | null {
	const folded = strip(shown.toLowerCase());
	const plain = folded.replace(/[()"“”«»]/g, '').replace(/\s+/g, ' ');
	const labelled = LABELLED.exec(plain) ?? (line.place === 'body' ? null : LABELLED_IN_HEAD.exec(plain));
	if (labelled?.[1]) return MARKS[labelled[1]] ?? null;
	if (SECRET_NUMBER.test(folded) && line.place !== 'body') return 'Mật';
	if (COMPOUND_BEFORE.test(before.toLowerCase()) && isCapital(before) === isCapital(shown)) return null;
	const words = toWords(folded);
	if (words === ENVELOPE) return 'Tuyệt mật';
	// The label in one cell, the mark in the next.
	if (Object.hasOwn(MARKS, words) && /^(?:mức )?độ mật\P{L}*$/iu.test(before)) return MARKS[words] ?? null;
	const declared = DECLARED.exec(words)?.[1] ?? (line.place === 'body' ? undefined : NUMBERED.exec(folded)?.[1]);
	if (declared && isMarkCapital(shown)) return MARKS[declared] ?? null;
	const found = findAlone(words);
	if (found && mayStandAlone(shown, line) && !isListed(found, shown, before, after)) return MARKS[joinBroken(found, before)] ?? null;
	const inLine = findMarkInLine(shown, line.place);
	if (inLine && ![before, after].some((other) => beginsWithOther(other, inLine))) return MARKS[inLine] ?? null;
	return findBareMark(shown, line);
}

/** Levels explained one under the other ("TUYỆT MẬT: …", "TỐI MẬT: …") are no marks. */
function beginsWithOther(neighbour: string, mark: string): boolean {
	const other = /^(tuyệt mật|tối mật|mật) ?[:–-]/u.exec(strip(neighbour.toLowerCase()))?.[1];
	return other !== undefined && other !== mark;
}

function findAlone(words: string): string | undefined {
	return (ALONE.exec(words) ?? AFTER_URGENCY.exec(words))?.[1];
}

/** Levels one under the other in small letters are a list of them, not stamps. */
function isListed(found: string, shown: string, before: string, after: string): boolean {
	if (isCapital(shown)) return false;
	return [before, after].some((other) => {
		const level = findAlone(toWords(other.toLowerCase()));
		return level !== undefined && level !== found && !isCapital(other);
	});
}

/** Capitals are a stamp anywhere; "Mật" in small letters is one only where a stamp stands, "mật" never. */
function mayStandAlone(shown: string, line: TextLine): boolean {
	if (isCapital(shown)) return true;
	if (line.place === 'stamp') return /^\P{L}*\p{Lu}/u.test(shown);
	return line.place === 'head' && isMarkCapital(shown);
}

function isMarkCapital(shown: string): boolean {
	return /(?:Tuyệt [mM]ật|Tối [mM]ật|(?<![tT]uyệt |[tT]ối |\p{L})Mật)(?!\p{L})/u.test(shown) || /(?<!\p{L})MẬT(?!\p{L})/u.test(shown);
}

function toWords(text: string): string {
	return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** "TUYỆT" on one line and "MẬT" on the next is one mark. */
function joinBroken(found: string, before: string): string {
	const joined = `${before.toLowerCase().replace(/[^\p{L}]+/gu, '')} ${found}`;
	return Object.hasOwn(MARKS, joined) ? joined : found;
}

/** A mark typed without tone marks, or one whose tone marks, frame and spaces OCR misread. */
function findBareMark(shown: string, line: TextLine): ClassificationMark | null {
	if (line.place === 'body') return null;
	const inside = line.uncertain ? shown.replace(/^[\P{L}Il1]+(?=\p{L}{2})|(?<=\p{L})[\P{L}Il1]+$/gu, '') : shown;
	const bare = inside.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd').replace(/[^a-z0-9]/g, '').replace(/^(?:da)?dongdau|^tailieu/, '');
	if (!isCapital(inside)) return null;
	const isTyped = !/\p{M}/u.test(shown.normalize('NFD')) && bare !== 'mat';
	return line.uncertain || isTyped ? (BARE_MARKS[bare] ?? null) : null;
}

function isCapital(text: string): boolean {
	return /\p{L}/u.test(text) && text === text.toUpperCase();
}

/** Outer brackets, frames and full stops away. */
function strip(text: string): string {
	return text.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[\s.,;*)\]}|]+$/u, '');
}

/** "M Ậ T" → "MẬT", "T U Y Ệ T  M Ậ T" → "TUYỆT MẬT" (words are told apart by the marks themselves). */
function joinSpacedLetters(text: string): string {
	const letters = text.match(/\p{L}+/gu) ?? [];
	if (letters.length < 3 || letters.some((letter) => letter.length > 1)) return text;
	const joined = letters.join('');
	const lower = joined.toLowerCase();
	const mark = Object.keys(MARKS).find((known) => known.replace(' ', '') === lower);
	if (!mark) return text;
	return joined === joined.toUpperCase() ? mark.toUpperCase() : mark.charAt(0).toUpperCase() + mark.slice(1);
}
