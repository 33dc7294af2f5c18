import { execAt, lookAhead, lookBehind } from './context.ts';

/** Two numbers joined by a slash, colon or hyphen that are not a date: 8/9 xã, 2/3 diện tích, tỷ số 3-1. */
export interface WrittenRatio {
	end: number;
	first: string;
	sign: string;
	second: string;
	/** `part` of a whole (phần), `count` reached out of all (trên), `score` side by side, `years` that follow each other (đến). */
	manner: 'part' | 'count' | 'score' | 'years';
}

const SLASH = /(\d{1,3}(?:\.\d{3})+|\d+)( ?\/ ?)(\d{1,3}(?:\.\d{3})+|\d+)(?![\d/]|\.\d|,\d)/y;
const COLON = /(\d{1,3})( ?: ?)(\d{1,3}(?:\.\d{3})*)(?![\d:]|\.\d)/y;
const HYPHEN = /(\d{1,2})( ?[-–] ?)(\d{1,2})(?!\d|[/\-.]\d|,\d|%)/y;
const SCORE_BEFORE = /(?:tỷ số|tỉ số|thắng|thua|hòa|hoà|kết thúc|dẫn trước|dẫn|cầm hòa|trận đấu|chung cuộc|kết quả)[^.;:]{0,24}$/iu;
const CLOCK_OR_DAY_BEFORE = /(?:ngày|lúc|từ|tháng|năm|quý)\s$/iu;
const WHOLE_AFTER =
	/^\s(?:số(?!\p{L})|tổng|diện tích|dung tích|dân số|khối lượng|thời gian|quãng đường|chiều dài|chặng|vốn|sản lượng|lượng|ngân sách|chi phí|kinh phí|giá trị|thể tích|mức|quỹ đất|nhân khẩu|lực lượng|lao động|thu nhập|tiền|toàn|đường|công việc|khối|phần|cả|đội ngũ|trong|nhiệm kỳ|nước|trữ lượng|lực|đại biểu|thành viên|ủy viên|cử tri|nông dân|người|hội viên|đảng viên|học sinh|cán bộ|nhà)(?!\p{L})/iu;
/** What is counted after a ratio: 8/9 xã. */
export const COUNTED_AFTER =
	/^\s(?:xã|huyện|phường|thị trấn|ấp|khóm|thôn|bản|tỉnh|tiêu chí|chỉ tiêu|đơn vị|chi bộ|đảng bộ|trường|điểm|sở|ngành|cơ sở|lớp|nhiệm vụ|nội dung|mục tiêu|hợp tác xã|doanh nghiệp|tổ|khu|hộ|đội|câu lạc bộ|công trình|dự án|bàn|giờ|ngày|tuyến|câu|phiếu|môn|đồng chí)(?!\p{L})/iu;

/** A ratio that begins at `at`, or null. Dates must have been tried before. */
export function matchRatio(text: string, at: number): WrittenRatio | null {
	const behind = lookBehind(text, at);
	const slash = execAt(SLASH, text, at);
	if (slash !== null) {
		const [whole, first = '', sign = '', second = ''] = slash;
		const end = at + whole.length;
		if (/^(?:19|20)\d\d$/.test(first) && Number(second) === Number(first) + 1) return { end, first, sign, second, manner: 'years' };
		return { end, first, sign, second, manner: SCORE_BEFORE.test(behind) && /tỷ số|tỉ số/iu.test(behind) ? 'score' : chooseManner(first, second, behind, lookAhead(text, end)) };
	}
	const colon = execAt(COLON, text, at);
	const hyphen = colon === null && SCORE_BEFORE.test(behind) && !CLOCK_OR_DAY_BEFORE.test(behind) ? execAt(HYPHEN, text, at) : null;
	const scored = colon ?? hyphen;
	if (scored === null) return null;
	const [whole, first = '', sign = '', second = ''] = scored;
	const counted = hyphen !== null && /^\s(?:người|xã|huyện|hộ|đại biểu|đơn vị|phút|giờ|ngày|tuần|năm|tháng|lần|lượt|cán bộ|học sinh|điểm|giải|lớp|triệu|tỷ|ha|km|kg|m)(?!\p{L})/u.test(lookAhead(text, at + whole.length));
	const scale = Number(second.replace(/\D/g, '')) >= 100;
	return counted ? null : { end: at + whole.length, first, sign, second, manner: scale ? 'count' : 'score' };
}

function chooseManner(first: string, second: string, behind: string, ahead: string): 'part' | 'count' {
	if (Number(second.replace('.', '')) > 100 || /(?:số|hẻm|ngõ|kiệt|nhà|áp|mắt|trực|lớp|tổ|bậc|mức|mức độ|cấp độ|thứ)\s(?:là\s|đạt\s)?$/iu.test(behind)) return 'count';
	if (COUNTED_AFTER.test(ahead)) return 'count';
	const small = Number(second) <= 10;
	return Number(first) < Number(second) && small && (WHOLE_AFTER.test(ahead) || Number(second) <= 5) ? 'part' : 'count';
}
