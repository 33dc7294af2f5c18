import { describe, expect, it } from 'vitest';
import { findFacts } from './facts.ts';
import { keySentences, rankSentences } from './ranking.ts';
import { splitSentences } from './sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
	it.each([
		['Đoàn đến TP. Trà Vinh. Gặp GS.TS. Nguyễn Văn A. Rồi về.', ['Đoàn đến TP. Trà Vinh.', 'Gặp GS.TS. Nguyễn Văn A.', 'Rồi về.']],
		['Có 1.200 người. Đạt 93,05%. Ngày 2.9.2022 có lễ.', ['Có 1.200 người.', 'Đạt 93,05%.', 'Ngày 2.9.2022 có lễ.']],
		['Ông nói: “Tốt lắm.” Rồi đi! Thật không? Thật…', ['Ông nói: “Tốt lắm.”', 'Rồi đi!', 'Thật không?', 'Thật…']],
		['1. Nội dung. Tiếp theo\n- mục một\n- mục hai', ['1. Nội dung.', 'Tiếp theo', '- mục một', '- mục hai']],
		['Dòng bị ngắt\ngiữa chừng.\nĐoạn sau', ['Dòng bị ngắt\ngiữa chừng.', 'Đoạn sau']],
		['  \n ', []],
	])('splits %j', (text, sentences) => expect(split(text)).toEqual(sentences));

	/** Each line is one text; a bar stands where a sentence must end. */
	it.each([
		'Thửa đất ở Q. 1 và P. 5. | Giá cao. | Nhà ở P. Long Đức. | Rất rộng.',
		'Hiện có 3 TP. | Theo báo cáo, còn 2. | Đoàn về TX. Duyên Hải.',
		'Xem tr. 12. | Bản nhạc No. 5 của Chopin. | Km. 12 đã xong.',
		'Có lúa, dừa, v.v. | Sau đó là cá, tôm v.v. và cua.',
		'Gặp Th.S. Nguyễn Văn B. | Sau đó gặp ThS.BS. Trần Thị C. và PGS.,TS. Lê Văn D. | Cùng dự có BS.CKII. Kim Sơn.',
		'Ông Nguyễn V. A. | Hôm nay vắng, bà Lê T. Thu có mặt. | Ông A. | Sau đó ông B. | Cùng về.',
		'Nguyễn Văn P. | 12 người đi cùng. | Ở xã A. | Dân vui.',
		'Ngày 05.7.2026. | Ngày 05. 7. 2026 họp. | Năm 2023. | 12 huyện có 1.200 người.',
		'Anh nói: "Được." | Chị cười. | “Tốt!” ông nói. | Rồi đi.',
		'Ông nói: “Tốt lắm.” | Rồi đi! | Thật không? | Thật… | Thật… nhưng không. | Chờ đã... | Đi thôi?! | Đi.',
		'1. Nội dung. | 2. Tiếp theo. | a. Về tổ chức. | b. Về kinh phí. | 1.1. Mục tiêu. | II. KẾT QUẢ. | Tốt.',
		'Điều 5. Phạm vi điều chỉnh. | Chương II. Tổ chức. | Phụ lục I. Danh mục. | Bước 1. Chuẩn bị.',
		'Truy cập https://travinh.gov.vn. | Gửi về a.b@c.vn. | Xem https://a.vn/x?y=1. | Hết.',
		'Tư tưởng của C. Mác và Ph. Ăngghen. | V.I. Lênin kế thừa. | Tác phẩm của V.I. Lênin. | Đọc kỹ.',
		'Ông J. Biden gặp bà K. Harris. | Nhà văn J. K. Rowling. | Sách hay.',
		'Khóa X. | Đồng chí Sáu. | Bổ sung vitamin C. | Uống nước. | Quý I. | Quý II tăng. | Theo Đại hội XIII. | Trong đó nêu.',
		'[…] Tiếp theo là phần hai. | (…) Hết. | (Xem phụ lục.) | Sau đó họp.',
		'Nxb. Chính trị quốc gia. | Hà Nội, 2020. | TM. BAN THƯỜNG VỤ',
		'… và đến nay. | Xong!!!',
	])('splits at the bars: %s', (line) => expect(split(line.replaceAll(' | ', ' '))).toEqual(line.split(' | ')));

	it('counts offsets in the NFC form', () => {
		const text = 'Đoàn đến Trà Vinh. Rồi về.';
		expect(splitSentences(text.normalize('NFD'))).toEqual(splitSentences(text));
	});
});

describe('rankSentences and keySentences', () => {
	const text = [
		'Hội nghị tổng kết công tác tuyên truyền biển đảo',
		'Sáng 16/6/2023, Ban Tuyên giáo Tỉnh ủy tổ chức hội nghị tổng kết công tác tuyên truyền biển đảo năm 2022.',
		'Trời hôm đó mát mẻ và nhiều đại biểu đến rất sớm để chuẩn bị.',
		'Năm 2022, công tác tuyên truyền biển đảo có 45 cuộc với 12.500 lượt người dự, tăng 8% so với năm 2021.',
		'Năm 2022, công tác tuyên truyền biển đảo có 45 cuộc với 12.500 lượt người dự, tăng 8% so với năm trước.',
		'Mọi người chụp ảnh lưu niệm trước khi ra về.',
	].join('\n');

	it('puts the lead and the figures before small talk and headings', () => {
		const order = rankSentences(text, splitSentences(text), { facts: findFacts(text) }).map(({ index }) => index);
		expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5]);
		expect(order.slice(0, 3).sort()).toEqual([1, 3, 4]);
	});

	it('picks in reading order, without saying the same twice, within the words allowed', () => {
		const chosen = keySentences(text, { count: 2 }, { facts: findFacts(text) }).map(({ start, end }) => text.slice(start, end));
		expect(chosen).toHaveLength(2);
		expect(chosen[0]).toContain('Sáng 16/6/2023');
		expect(chosen[1]).toContain('12.500 lượt người');
		const short = keySentences(text, { maxWords: 25 });
		expect(short).not.toEqual([]);
		expect(short.reduce((sum, { start, end }) => sum + text.slice(start, end).split(/\s+/).length, 0)).toBeLessThanOrEqual(25);
	});

	it('takes short and empty text, and never more than is allowed', () => {
		for (const short of ['', '  \n', 'Một câu.', 'Tít không chấm']) {
			expect(keySentences(short, { maxWords: 50 })).toEqual(splitSentences(short));
			expect(keySentences(short, { count: 0 })).toEqual([]);
			expect(rankSentences(short, splitSentences(short)).map(({ index }) => index)).toEqual(splitSentences(short).map((_, index) => index));
		}
		for (let maxWords = 0; maxWords < 120; maxWords += 7) {
			const chosen = keySentences(text, { maxWords });
			expect(chosen.reduce((sum, { start, end }) => sum + text.slice(start, end).split(/\s+/).length, 0)).toBeLessThanOrEqual(maxWords);
			expect(chosen).toEqual([...chosen].sort((a, b) => a.start - b.start));
		}
	});
});
