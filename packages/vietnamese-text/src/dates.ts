import { execAt, lookAhead, lookBehind } from './context.ts';
import { COUNTED_AFTER } from './ratios.ts';

/** A written calendar day; the parts as written, so that a reader can map them. */
export interface WrittenDate {
	end: number;
	day: string;
	month: string;
	year?: string;
	separator: string;
}

/** A month or quarter with its year: 6/2023, I/2023. */
export interface WrittenMonth {
	end: number;
	part: string;
	year: string;
}

const FULL = /(\d{1,2})( ?[/.-] ?)(\d{1,2})\2(\d{4}|\d\d)(?!\d|[/.-]\d)/y;
const DAY_MONTH = /(\d{1,2})([/.-])(\d{1,2})(?!\d|\/\d|-\d(?!\d?\/\d{1,2}(?!\d))|,\d|\.\d|%|\p{L}|[/-]\p{Lu})/uy;
const MONTH_YEAR = /(\d{1,2})( ?[/-] ?)((?:1[5-9]|20|21)\d\d)(?!\d|[/]\d)/y;
const PART_YEAR = /(I{1,3}|IV|[1-4]|0[1-4])(?: ?[/-] ?)((?:19|20|21)\d\d)(?!\d)/y;

/** quý I/2023, and of several: quý III và IV/2026. */
const PART_BEFORE = /(?:quý|quí|kỳ|kì|đợt|lần)\s(?:(?:I{1,3}|IV|\d)(?:,\s?|\svà\s|\s?[-–+/]\s?|\sđến\s)(?:quý\s|quí\s)?){0,3}$/iu;
const DAY_BEFORE =
	/(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|khuya|mùng|mồng|rằm|đường|phố|chợ|dịp|lễ|quảng trường|công viên|kỷ niệm|mừng|sinh nhật|giải phóng|miền Nam|quốc khánh|quốc tế (?:lao động|phụ nữ)|khu phố|trường|phong trào|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)[,\s(]{1,2}$/iu;
const WEAK_BEFORE = /(?:^|[\s(,])(?:từ|đến|trước|sau|vào|kể từ|hết|tới|qua|là)\s$/iu;
const SCORE_BEFORE = /(?:tỷ số|tỉ số|thắng|thua|hòa|hoà|kết thúc|dẫn|cầm hòa|trận|giảm|từ)[^.;:]{0,24}$/iu;
const CHAIN_BEFORE = /(?:ngày|từ|dịp|lễ|chiều|sáng|tối)[^.;:]{0,12}\s\d{1,2}(?:[/-]\d{1,2})?(?:\/\d{4})?(?:\s?[,\-–]\s?|\s(?:và|đến|hoặc|hay|tới)\s)(?:hết\s|ngày\s)?$/iu;
const DATE_AFTER = /^\s?(?:âm lịch|dương lịch|hằng năm|hàng năm|vừa qua|năm nay|năm \d|năm sau|năm trước|tới đây|tới(?![\s]?\p{L})|\(âm lịch|AL(?!\p{L})|(?:[-–]|đến) ?\d{1,2}\/(?:0?[1-9]|1[0-2])(?!\d))/iu;
const NEUTRAL_AFTER = /^\s?(?:$|[.,;:)!?\-–]|đến|tới|và|tại|của|với|ở|do|để|là|vừa|tới)/iu;

/** A day with its year (12/5/2023, 02.9.2022, 15-7-2022), or null. Impossible days and months are no dates. */
export function matchFullDate(text: string, at: number): WrittenDate | null {
	const match = execAt(FULL, text, at);
	if (match === null) return null;
	const [whole, day = '', separator = '', month = '', year = ''] = match;
	if (!isDay(day, month)) return null;
	if (year.length === 2 && !DAY_BEFORE.test(lookBehind(text, at))) return null;
	return { end: at + whole.length, day, month, year, separator };
}

/** A day without its year (30/4, "ngày 25-12"); the context must speak for a date and against a fraction. */
export function matchDayMonth(text: string, at: number): WrittenDate | null {
	const match = execAt(DAY_MONTH, text, at);
	if (match === null) return null;
	const [whole, day = '', separator = '', month = ''] = match;
	if (!isDay(day, month)) return null;
	const end = at + whole.length;
	const behind = lookBehind(text, at);
	const ahead = lookAhead(text, end);
	if (separator === '/' && /(?:lớp|tổ|hạng|bậc|mức|mức độ|cấp|cấp độ|tiểu khu|lô|thửa)\s$/iu.test(behind)) return null;
	const chained = separator === '/' && CHAIN_BEFORE.test(behind) && (!/,\s?$/.test(behind) || NEUTRAL_AFTER.test(ahead));
	const counted = separator === '/' && COUNTED_AFTER.test(ahead) && !/ngày\s$/iu.test(behind);
	const strong = (DAY_BEFORE.test(behind) || chained) && !counted;
	// "trước ngày 30.6": only the word itself makes a day of a dot.
	if (separator === '.' && /ngày\s$/iu.test(behind) && NEUTRAL_AFTER.test(ahead)) return { end, day, month, separator };
	if (separator === '.' || (separator === '-' && !isHyphenDate(day, month, behind, ahead, strong))) return null;
	if (separator === '-') return { end, day, month, separator };
	const weak = (WEAK_BEFORE.test(behind) && NEUTRAL_AFTER.test(ahead)) || DATE_AFTER.test(ahead);
	const improper = Number(day) > Number(month) && day !== '24' && NEUTRAL_AFTER.test(ahead) && !/(?:số|hẻm|ngõ|kiệt|tỷ lệ|tỉ lệ|tỷ số|tỉ số|áp)\s$/iu.test(behind);
	return strong || weak || improper ? { end, day, month, separator } : null;
}

/** "ngày 25-12", "dịp 30-4": a falling pair is no range, and a score says that it is one. */
function isHyphenDate(day: string, month: string, behind: string, ahead: string, strong: boolean): boolean {
	if (/^\s?tháng/u.test(ahead)) return false;
	const falling = Number(day) > Number(month) && NEUTRAL_AFTER.test(ahead) && !SCORE_BEFORE.test(behind);
	return strong || falling || /\d{1,2}-\d{1,2}(?:,| và| đến)\s$/u.test(behind);
}

/** A month with its year (6/2023). The caller knows whether "tháng" stands before it. */
export function matchMonthYear(text: string, at: number): WrittenMonth | null {
	const match = execAt(MONTH_YEAR, text, at);
	if (match === null) return null;
	const [whole, part = '', separator = '', year = ''] = match;
	const month = Number(part);
	if (month < 1 || month > 12) return null;
	if (separator !== '/' && !/tháng\s$/iu.test(lookBehind(text, at))) return null;
	if (/(?:số|hẻm|ngõ|tỷ lệ|tỉ lệ|bản đồ)\s$/iu.test(lookBehind(text, at))) return null;
	return { end: at + whole.length, part, year };
}

/** A quarter, half-year or session with its year (quý I/2023, học kỳ 2/2023). */
export function matchPartYear(text: string, at: number): WrittenMonth | null {
	const match = execAt(PART_YEAR, text, at);
	return match === null || !PART_BEFORE.test(lookBehind(text, at)) ? null : { end: at + match[0].length, part: match[1] ?? '', year: match[2] ?? '' };
}

/** Whether such a day can be on the calendar in some year. */
export function isDay(day: string | number, month: string | number): boolean {
	const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1];
	return longest !== undefined && Number(day) >= 1 && Number(day) <= longest;
}
