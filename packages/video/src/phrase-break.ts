/** Words that open a phrase: a break before them reads well, one behind them badly. */
const OPENERS = new Set(
	'và hoặc nhưng mà để vì do bởi nếu khi của với về tại trong trên từ đến cho theo là được bị đã sẽ đang gồm nhằm cùng như thì nên các những một có không qua'.split(' '),
);

/** Syllables that nearly always end a word: "báo cáo viên", "tập huấn", "thực hiện". */
const CLOSERS = new Set('viên hóa hoá huấn quyết luận vận hạn trạng hiện khai đạo nghiệp tế nghệ thuật khỏe khoẻ chức phủ'.split(' '));

/** Words that wait for a number: "số 402", "tháng 4", "Điều 5". */
const LEADERS = new Set('số ngày tháng năm quý quí điều khoản mục giờ khóa khoá'.split(' '));

/** Words of two syllables that office texts use most: a line must not part them. */
const COMPOUNDS = new Set(
	[
		'hội nghị, hội đồng, báo cáo, cán bộ, đảng viên, tuyên giáo, tuyên truyền, dân vận, tập trung, tập huấn, tổ chức, thực hiện, triển khai, quán triệt, nghị quyết, chỉ thị, kết luận, kế hoạch',
		'chương trình, công tác, nhiệm vụ, giải pháp, kết quả, hiệu quả, khẳng định, chuyển đổi, phong trào, nhân dân, người dân, gia đình, khó khăn, địa phương, địa bàn, toàn tỉnh, tỉnh ủy, tỉnh uỷ',
		'dư luận, xã hội, kinh tế, văn hóa, văn hoá, giáo dục, y tế, bảo hiểm, sức khỏe, sức khoẻ, trung ương, trực tuyến, điểm cầu, tham dự, tham gia, phối hợp, tiếp tục, hướng dẫn, sinh hoạt, chuyên đề',
		'lãnh đạo, chỉ đạo, tư tưởng, chính trị, nông thôn, thông tin, thông báo, cơ quan, đơn vị, cơ sở, nguyện vọng, tâm tư, hỗ trợ, khảo sát, kiểm tra, giám sát, thanh niên, phụ nữ, học sinh, học viên',
	]
		.join(', ')
		.split(', '),
);

/**
 * How badly a line breaks between two words: 0 after a clause, 5 before a word that opens a
 * phrase, 12 elsewhere, for there it may part the syllables of one Vietnamese word, and 18 where
 * it surely parts what belongs together. A rule of thumb: written Vietnamese marks no words.
 */
export function rateBreak(before: string, after: string): number {
	if (/[,;:.!?…–—)”"]$/u.test(before)) return 0;
	const [left, right] = [before.toLowerCase(), after.toLowerCase()];
	const bare = right.replace(/[^\p{L}]+$/u, '');
	if (LEADERS.has(left) && /^[\dIVXL]/u.test(after)) return 18;
	// Two capitals side by side stand in one name ("Sông Tiên", "Đại hội XIV" has its numeral).
	if (/^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after)) return 18;
	if (/^[IVXL]+$/u.test(after.replace(/[^\p{L}]+$/u, ''))) return 18;
	if (OPENERS.has(left) || /^\d/u.test(left) || CLOSERS.has(bare) || COMPOUNDS.has(`${left} ${bare}`)) return 18;
	return OPENERS.has(right) ? 5 : 12;
}
