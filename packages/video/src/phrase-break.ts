/** Words that open a phrase: a break before them reads well, one behind them badly. */
const OPENERS = new Set(
	'và hoặc nhưng mà để vì do bởi nếu khi của với về tại trong trên từ đến cho theo là được bị đã sẽ đang gồm nhằm cùng như thì nên các những một có không qua'.split(' '),
);

/** Syllables that nearly always end a word: "báo cáo viên", "tập huấn", "thực hiện". */
const CLOSERS = new Set('viên hóa hoá huấn quyết luận vận hạn trạng hiện khai đạo nghiệp tế nghệ thuật khỏe khoẻ chức phủ'.split(' '));

/**
 * How badly a line breaks between two words: 0 after a clause, 5 before a word that opens a
 * phrase, 12 elsewhere, for there it may part the syllables of one Vietnamese word, and 18 where
 * it surely parts what belongs together. A rule of thumb: written Vietnamese marks no words.
 */
export function rateBreak(before: string, after: string): number {
	if (/[,;:.!?…–—)”"]$/u.test(before)) return 0;
	const [left, right] = [before.toLowerCase(), after.toLowerCase()];
	if (OPENERS.has(left) || CLOSERS.has(right.replace(/[^\p{L}]+$/u, '')) || /^\d/u.test(left)) return 18;
	return OPENERS.has(right) ? 5 : 12;
}
