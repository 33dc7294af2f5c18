import { execAt, lookBehind } from './context.ts';

const SUBSCRIBER = /(?:\(?\+84\)?|\(0\d{2,3}\)|0\d{2,4})(?:[ .-]{0,2}\d{1,7}){1,5}(?!\d|,\d|%)/y;
const HOTLINE = /1[89]00(?:[ .]?\d{2,6}){1,3}(?!\d|,\d|%| ?[-–] ?\d)/y;
const SHORT = /(?:11[1-9]|10\d\d|108|116|156|5656|18\d{4,6}|\d{3,4})(?!\d|[.,/]\d|%)/y;
const CALL_BEFORE = /(?:gọi|tổng đài|đường dây nóng|hotline|điện thoại|cấp cứu|số máy|đầu số|nhắn tin|đường dây|trực ban)[^.;\d]{0,34}(?:\d{3,4}(?:,\s|\s(?:hoặc|và|hay)\s)){0,4}$/iu;
const EMERGENCY = /^(?:11[1-9]|10[0-9]{2}|108|156|5656|1[89]\d{4,6})$/;

/** The end of a telephone number that begins at `at` (which may be "+" or "("), or null. */
export function matchPhone(text: string, at: number): { end: number } | null {
	const match = execAt(SUBSCRIBER, text, at);
	if (match !== null) {
		const count = match[0].replace(/\D/g, '').length;
		if (count >= 9 && count <= 13) return { end: at + match[0].length };
	}
	const hotline = execAt(HOTLINE, text, at);
	if (hotline !== null) {
		const count = hotline[0].replace(/\D/g, '').length;
		const year = /năm\s$/iu.test(lookBehind(text, at));
		if (count >= 7 && count <= 10 && !year) return { end: at + hotline[0].length };
	}
	const short = execAt(SHORT, text, at);
	if (short === null || !EMERGENCY.test(short[0]) || !CALL_BEFORE.test(lookBehind(text, at))) return null;
	return /^\s(?:người|hộ|cuộc|lượt|đại biểu|đồng)(?!\p{L})/u.test(text.slice(at + short[0].length, at + short[0].length + 12)) ? null : { end: at + short[0].length };
}
