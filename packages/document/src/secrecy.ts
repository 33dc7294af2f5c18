/**
 * Finds the secrecy mark of a state secret (Mật, Tối mật, Tuyệt mật): documents that carry one may not enter
 * the system. A mark stands alone as a stamp or line; words in running text ("bảo mật", "mật ong") are no mark.
 * Rule: Law on Protection of State Secrets 29/2018/QH14, article 8 (three levels), Decree 30/2020/NĐ-CP annex I
 * (the mark stands alone under the symbol, at the head of page one).
 */
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
const ALONE = new RegExp(`^(?:(?:tài liệu|văn bản|dấu) )?${MARK}(?: ${URGENCY})?$`, 'u');
const AFTER_URGENCY = new RegExp(`^${URGENCY} ${MARK}$`, 'u');
const LABELLED = new RegExp(`^(?:(?:dấu chỉ )?(?:độ|mức độ|mức) (?:mật|bảo mật)|phân loại(?: độ mật)?|dấu độ mật|dấu mật) ?[:|=–-] ?${MARK}$`, 'u');
const SECRET_NUMBER = /^mật số ?[:.|]/u;
/** A title broken over two lines may leave "MẬT" alone: "CÔNG TÁC BẢO / MẬT". */
const COMPOUND_BEFORE = /(?<!\p{L})(?:bảo|bí|cơ|cẩn|thân|tinh|nội|trụy|trung|độ|cầu|túi|chất|đường|nuôi|lấy)\p{P}*$/u;
const OCR_MARKS: [RegExp, ClassificationMark][] = [
	[/^tuyet ?mat$/, 'Tuyệt mật'],
	[/^t[o0]i ?mat$/, 'Tối mật'],
	[/^mat$/, 'Mật'],
];

/**
 * The first secrecy mark among the lines of a document, in reading order, or null.
 * Lines may be in any normal form, with spaced letters ("M Ậ T") and frames ("| MẬT |").
 */
export function findClassification(lines: readonly TextLine[]): Classification | null {
	let before = '';
	for (const line of lines) {
		const shown = joinSpacedLetters(line.text.normalize('NFC').replace(/\s+/g, ' ').trim());
		const mark = findMark(shown, before, line);
		if (mark) return { mark, line: shown };
		if (shown !== '') before = shown;
	}
	return null;
}

function findMark(shown: string, before: string, line: TextLine): ClassificationMark | null {
	const folded = shown.toLowerCase();
	const labelled = LABELLED.exec(strip(folded));
	if (labelled?.[1]) return MARKS[labelled[1]] ?? null;
	if (SECRET_NUMBER.test(strip(folded)) && line.place !== 'body') return 'Mật';
	if (COMPOUND_BEFORE.test(before.toLowerCase()) && isCapital(before) === isCapital(shown)) return null;
	const words = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
	// The label in one cell, the mark in the next.
	if (Object.hasOwn(MARKS, words) && /^(?:mức )?độ mật\P{L}*$/iu.test(before)) return MARKS[words] ?? null;
	const found = (ALONE.exec(words) ?? AFTER_URGENCY.exec(words))?.[1];
	if (found && mayStandAlone(shown, line)) return MARKS[joinBroken(found, before)] ?? null;
	if (line.uncertain && line.place !== 'body' && isCapital(shown)) return findUncertainMark(words);
	return null;
}

/** Capitals are a stamp anywhere; "Mật" in small letters is one only where a stamp stands, "mật" never. */
function mayStandAlone(shown: string, line: TextLine): boolean {
	return isCapital(shown) || (line.place !== 'body' && /^\P{L}*\p{Lu}/u.test(shown));
}

/** "TUYỆT" on one line and "MẬT" on the next is one mark. */
function joinBroken(found: string, before: string): string {
	const joined = `${before.toLowerCase().replace(/[^\p{L}]+/gu, '')} ${found}`;
	return Object.hasOwn(MARKS, joined) ? joined : found;
}

function findUncertainMark(words: string): ClassificationMark | null {
	const bare = words.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
	return OCR_MARKS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
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
