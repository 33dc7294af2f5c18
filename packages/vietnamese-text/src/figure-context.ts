import { lookAhead, lookBehind } from './context.ts';
import { labelNouns, nounStops, nounTails, shortNouns } from './data/fact-words.ts';
import { units } from './data/units.ts';
import type { Bound } from './types.ts';

const COMPARISON = /(?:cao|thấp|nhiều|ít|lớn|nhỏ|bé|(?<!kéo )dài|(?<!rút )ngắn|nhanh|chậm|sớm|muộn|rộng|hẹp|nặng|nhẹ|đông|kém|già|trẻ|xa|tốt|đắt|rẻ) hơn\s$/iu;
/** A verb or noun may stand between the bound and its figure: "tối thiểu là 5", "ít nhất đạt 5". */
const BOUNDS: ReadonlyArray<readonly [RegExp, Bound]> = [
	[/(?:không|chẳng) (?:quá|vượt quá|hơn|nhiều hơn|cao hơn|lớn hơn|vượt|trên)\s$/iu, 'at_most'],
	[/(?:tối đa|nhiều nhất|cao nhất là)(?:\s(?:là|đạt|có|được|chỉ|khoảng|còn))?\s$/iu, 'at_most'],
	[/(?:không|chẳng) (?:dưới|ít hơn|thấp hơn|kém|dưới mức|nhỏ hơn)\s$/iu, 'at_least'],
	[/(?:ít nhất|tối thiểu|chí ít|thấp nhất là)(?:\s(?:là|đạt|có|được|phải có|từ|khoảng))?\s$/iu, 'at_least'],
	[/không [^.,;:\d]{1,28} quá\s$/iu, 'at_most'],
	[/(?:trên|hơn|vượt quá|quá|>)\s?$/iu, 'over'],
	[/(?:gần|ngót|suýt soát|ngót nghét|xấp xỉ gần)\s$/iu, 'nearly'],
	[/(?:khoảng|chừng|xấp xỉ|độ chừng|ước khoảng|ước chừng|tầm|~|≈)\s?$/iu, 'about'],
	[/(?:dưới|chưa đến|chưa tới|chưa đầy|chưa được|<)\s?$/iu, 'under'],
	[/≥\s?$/u, 'at_least'],
	[/≤\s?$/u, 'at_most'],
];

/** The bound that the words around a figure give it. */
export function findBound(text: string, start: number, end: number): Bound {
	const behind = lookBehind(text, start);
	const ahead = lookAhead(text, end);
	if (!/[\s\p{L}<>≤≥~≈]$/u.test(behind) && !/trở /iu.test(ahead)) return 'exact';
	if (/^[^.;:\n\d]{0,40}?trở lên/iu.test(ahead) && !/\d\s?[-–]\s?$/u.test(behind)) return 'at_least';
	if (/^[^.;:\n\d]{0,40}?trở xuống/iu.test(ahead)) return 'at_most';
	if (COMPARISON.test(behind) && !/(?:không|chẳng) \S+ hơn\s$/iu.test(behind)) return 'exact';
	for (const [pattern, bound] of BOUNDS) if (pattern.test(behind)) return bound;
	return 'exact';
}

const LABEL_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${labelNouns.join('|')})(?:\\s|\\.\\s?|:\\s)$`, 'iu');
/** ấp Tà Rom 2, cầu Vàm Bưng 3: the numeral ends a name. */
const NAMED_PLACE_BEFORE = /(?:^|[^\p{L}])(?:ấp|khóm|thôn|bản|buôn|cầu|cống|cảng|chợ|khu|trạm|trường|kênh|rạch|nhà máy)(?:\s\p{Lu}[\p{L}]*){1,4}\s$/u;
const NUMBER_BEFORE = /(?:^|[^\p{L}])số(?:\s|:\s?)$/iu;
const TOTAL_BEFORE = /(?:tổng|trong|trên|với|tổng cộng|một|đa|phần lớn)\ssố\s$/iu;

/** Whether the numeral only names something: ấp 3, khóa 10, số 4, Quốc lộ 53. A unit or counted noun after it speaks against that. */
export function isLabel(text: string, start: number, end: number): boolean {
	const behind = lookBehind(text, start);
	if (!/[\s.:(]$/.test(behind)) return false;
	if (NUMBER_BEFORE.test(behind) && !TOTAL_BEFORE.test(behind)) return true;
	if (/(?:^|\s)\($/u.test(behind) && /^\)\s\p{Lu}/u.test(lookAhead(text, end))) return true;
	if (/(?:^|[^\p{L}\d]\s|[\p{L}]\s)lần\s$/iu.test(behind) || NAMED_PLACE_BEFORE.test(behind)) return true;
	if (!LABEL_BEFORE.test(behind)) return false;
	if (/(?:^|[^\p{L}])(?:thứ|khóa|khoá|trung ương|quốc lộ|tỉnh lộ|hương lộ|ban chỉ đạo|ấp|khóm|khu phố)\s$/iu.test(behind)) return true;
	return !/^(?:\s?[-–]\s?\d[\d.,]*)?\s(?:tháng|tuần|buổi|lần|cái|chiếc|chỉ tiêu|suất|vé|bộ|cuốn|hồ sơ|km|m|ha|tấn|kg|người|hộ|lớp|xã|huyện|đồng|triệu|tỷ|tỉ|%|năm|ngày|giờ|phút|lượt|đại biểu|học viên|học sinh|đảng viên|hội viên|cán bộ|câu|điểm|chi bộ|thành viên|trang|sản phẩm|tiết mục)(?![\p{L}])/u.test(lookAhead(text, end));
}

const UNIT_AHEAD = /^\s?((?:[°º]?\p{L}{1,5}[²³23]?)(?:\/\p{L}{1,6}[²³23]?)?)(?![\p{L}\d])/u;

/** The unit of measure or the counted noun after a numeral that ends at `end`. */
export function findUnitOrNoun(text: string, end: number): string | undefined {
	const ahead = lookAhead(text, end);
	if (!/^[\s\p{L}°º]/u.test(ahead)) return undefined;
	const sign = UNIT_AHEAD.exec(ahead)?.[1];
	if (sign !== undefined && Object.hasOwn(units, sign.split('/')[0] ?? '')) return sign;
	const phrase = /^\s((?:[\p{L}\p{M}]+(?:[-/]\p{L}+)*(?:\s|(?=[^\p{L}\s])|$)){1,5})/u.exec(`${ahead} `)?.[1]?.trim();
	if (phrase === undefined || phrase === '') return undefined;
	const words = phrase.split(/\s+/);
	const first = words[0] ?? '';
	if (nounStops.has(first.toLowerCase())) return undefined;
	const rest = words.slice(1).join(' ');
	const tail = nounTails[first]?.exec(rest)?.[0];
	if (tail !== undefined) return `${first} ${tail}`;
	if (shortNouns.has(first)) return first;
	const second = words[1];
	return second === undefined || nounStops.has(second) ? first : `${first} ${second}`;
}
