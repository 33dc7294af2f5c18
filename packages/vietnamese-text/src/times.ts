import { execAt, lookBehind } from './context.ts';

/** A clock time as written: 7h30, 15h, 8:00, 7g30. */
export interface WrittenTime {
	end: number;
	hour: string;
	/** The sign between, as written. */
	sign: string;
	minute?: string;
	second?: string;
	/** "phút" or ' after the minutes, as written. */
	tail: string;
}

const HOURS = /(\d{1,2})( ?[hHgG] ?)([0-5]\d)( ?(?:phút|ph|p|'|’))?(?![\d\p{L}])/uy;
const BARE_HOUR = /(\d{1,2})( ?[hH])(?![\p{L}\d/])/uy;
/** A bare "17g" is an hour only where the words before tell a time; else it weighs. */
const HOUR_IN_G = /(\d{1,2})( ?g)(?![\p{L}\d/])/uy;
const TIME_BEFORE = /(?:lúc|vào|hồi|trước|sau|đúng|\d{1,2} ?[hg](?:[0-5]\d)?\s?(?:đến|tới|[-–]))\s?$/iu;
const COLON = /(\d{1,2})(:)([0-5]\d)(?::([0-5]\d))?(?![\d:])/y;

/** A clock time that begins at `at`, or null. A colon in a ratio or score is not one. */
export function matchTime(text: string, at: number): WrittenTime | null {
	const match = execAt(HOURS, text, at) ?? execAt(BARE_HOUR, text, at) ?? (TIME_BEFORE.test(lookBehind(text, at)) ? execAt(HOUR_IN_G, text, at) : null);
	if (match !== null) {
		const [whole, hour = '', sign = '', minute, tail = ''] = match;
		if (Number(hour) > 24) return null;
		return { end: at + whole.length, hour, sign, tail, ...(minute === undefined ? {} : { minute }) };
	}
	const colon = execAt(COLON, text, at);
	if (colon === null) return null;
	const [whole, hour = '', sign = '', minute = '', second] = colon;
	if (Number(hour) > 24 || /(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số)[^.;]{0,20}$/iu.test(lookBehind(text, at))) return null;
	return { end: at + whole.length, hour, sign, minute, tail: '', ...(second === undefined ? {} : { second }) };
}
