/**
 * A secrecy mark that shares its line with other words: a title after it ("TUYỆT MẬT: Phương án…"), a remark
 * ("MẬT (sao lục)"), a sentence that says it of this paper ("Tài liệu này đóng dấu Mật, …"). What tells it from
 * ordinary words is how it is set off (capitals, brackets, a colon) and what does not go with honey and gall.
 */

const MARK = '(tuyệt mật|tối mật|mật)';
const CAPITAL_MARK = '(TUYỆT MẬT|TỐI MẬT|MẬT)';
/** The two higher marks say nothing else, so a capital letter is enough. */
const HIGH_MARK = '(Tuyệt [mM]ật|Tối [mM]ật)';
const SET_OFF = '(?: ?[:|.,;–—]| -|-(?= ))';
const PAPER_KINDS = 'tài liệu|văn bản|hồ sơ|công văn|báo cáo|tờ trình|kế hoạch|thông báo|quyết định|kết luận|đề án|phương án|dự thảo';
const PAPER = `(?:${PAPER_KINDS})`;
const REMARK = '(?:sao lục|sao y|trích sao|bản sao|bản số|để báo cáo|để biết|lưu hành nội bộ|không phổ biến|không sao chụp|khẩn|hỏa tốc|hoả tốc|thượng khẩn)';

const BEFORE_TITLE = new RegExp(`^(?:${CAPITAL_MARK}${SET_OFF} ?|[(\\[]${CAPITAL_MARK}[)\\]] ?)(?=[\\p{L}\\p{N}"“])`, 'u');
const HIGH_BEFORE_TITLE = new RegExp(`^${HIGH_MARK}${SET_OFF} (?!là )`, 'u');
const AFTER_TITLE = new RegExp(`\\p{L}(?: ?[–—|:]| -) ?${CAPITAL_MARK}[.)\\]]*$`, 'u');
const BRACKETED = new RegExp(`(?<=\\p{L}[^()]* ?)[(\\[]${CAPITAL_MARK}[)\\]]`, 'u');
const BRACKETED_PAPER = new RegExp(`^${PAPER} .*\\(${MARK}\\)[.]?$`, 'iu');
const WITH_REMARK = new RegExp(`^${CAPITAL_MARK} ?\\([^()]+\\)[.]?$|^${CAPITAL_MARK} TUYỆT ĐỐI$`, 'u');
const WITH_KNOWN_REMARK = new RegExp(`^${MARK} ?\\(${REMARK}`, 'iu');
const PAPER_WITH_REMARK = new RegExp(`^${PAPER} ${MARK}(?:,| [-–(])`, 'iu');
/** "Số 12-BC/TU; độ mật: Mật; độ khẩn: Thường" */
const LABELLED = new RegExp(`(?<!\\p{L})(?:độ|mức độ|cấp độ)(?: bảo)? mật ?[:=|] ?${MARK}(?= ?[.,;()|]| [-–]|$)`, 'iu');
/** Only such words stand between "this paper" and its mark; a "không" or "giải" among them says the contrary. */
const SAID_OF_THIS = new RegExp(
	`(?<!\\p{L})${PAPER} này (?:(?:là|thuộc|được|có|mang|phải|đã|đóng|dấu|chỉ|loại|độ|mức|cấp|danh mục|bí mật nhà nước|${PAPER_KINDS}) )+${MARK}(?!\\p{L})`,
	'iu',
);
/** A list of the levels speaks of them. */
const LISTED = new RegExp(`(?<!\\p{L})${MARK}["”]?(?: ?[,;/□–-] ?| và | hoặc | hay )+(?:là |độ |dấu )?["“]?${MARK}(?!\\p{L})`, 'iu');
/** Honey, gall and quantities. */
const OTHER_SENSE = /(?<!\p{L})(?:ong|sáp|mía|phấn hoa|gan|tụy|tuỵ|ruột|lít|tấn|tạ|kg|ml|gam|đồng|vị ngọt)(?!\p{L})|^mật ?[:(–-] ?\p{N}/iu;

/** The mark of a line that holds more than a mark, in small letters; undefined where none is set off from the rest. */
export function findMarkInLine(shown: string, place: 'head' | 'stamp' | 'body'): string | undefined {
	if (LISTED.test(shown)) return undefined;
	const said = LABELLED.exec(shown) ?? SAID_OF_THIS.exec(shown);
	if (said?.[1] && /^\p{Lu}/u.test(said[1])) return said[1].toLowerCase();
	const found = [BEFORE_TITLE, AFTER_TITLE, BRACKETED, WITH_REMARK, ...(place === 'body' ? [] : [HIGH_BEFORE_TITLE])].map((shape) => shape.exec(shown)).find(Boolean);
	const papers = place === 'body' ? null : (BRACKETED_PAPER.exec(shown) ?? WITH_KNOWN_REMARK.exec(shown) ?? PAPER_WITH_REMARK.exec(shown));
	const mark = found?.slice(1).find(Boolean) ?? papers?.slice(1).find((part) => part && /^\p{Lu}/u.test(part));
	return mark === undefined || (mark.toLowerCase() === 'mật' && OTHER_SENSE.test(shown)) ? undefined : mark.toLowerCase();
}
