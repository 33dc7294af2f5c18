import { describe, expect, it } from 'vitest';
import { findTitleAndLead } from './title.ts';

const read = (text: string) => {
	const { form, title, lead, letterhead } = findTitleAndLead(text);
	const show = (span?: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : null);
	return { form, title: show(title), lead: show(lead), head: letterhead && { number: show(letterhead.number), dated: show(letterhead.dated), issuers: letterhead.issuers.map(show), type: show(letterhead.type), subject: show(letterhead.subject), state: show(letterhead.state), motto: show(letterhead.motto) } };
};

describe('findTitleAndLead', () => {
	it('of a press text: the first line and the first paragraph', () => {
		const text = 'Mở 08 lớp bồi dưỡng cho đảng viên mới\n\nSáng 12/5, Trung tâm Chính trị huyện khai giảng 08 lớp bồi dưỡng.\n\nĐến dự có 642 học viên.';
		expect(read(text)).toEqual({ form: 'press', title: 'Mở 08 lớp bồi dưỡng cho đảng viên mới', lead: 'Sáng 12/5, Trung tâm Chính trị huyện khai giảng 08 lớp bồi dưỡng.', head: undefined });
	});

	it('past a day above and a byline below', () => {
		const text = 'Thứ ba, 12/5/2026\nXã An Bình sơ kết quý I\nMinh Hà\nSáng nay, hội nghị sơ kết công tác quý I đã diễn ra tại xã An Bình.\nĐoạn hai.';
		expect(read(text)).toMatchObject({ title: 'Xã An Bình sơ kết quý I', lead: 'Sáng nay, hội nghị sơ kết công tác quý I đã diễn ra tại xã An Bình.' });
	});

	it.each([
		['Sáng nay trời mưa.\nChiều nay trời nắng.', null, null],
		['', null, null],
		['\n  \n', null, null],
		['Một dòng duy nhất', null, null],
		['Thông tin nhanh về bão\nI. TÌNH HÌNH\nBão vào biển Đông và mạnh lên cấp 12 trong đêm nay.\nHết.', 'Thông tin nhanh về bão', null],
	])('of %j', (text, title, lead) => expect(read(text)).toMatchObject({ form: 'press', title, lead }));

	it('of a state document: kind and subject together', () => {
		const text = [
			'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'TỈNH SÔNG TIÊN\tĐộc lập - Tự do - Hạnh phúc', '-------\t---------------', 'Số: 32/KH-UBND\tSông Tiên, ngày 20 tháng 3 năm 2026', '',
			'KẾ HOẠCH', 'Chăm sóc sức khỏe Nhân dân', 'năm 2026', '----', 'Thực hiện Nghị quyết số 20-NQ/TW, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:', 'I. MỤC TIÊU', '1. Tăng cường.',
		].join('\n');
		expect(read(text)).toEqual({
			form: 'office', title: 'KẾ HOẠCH\nChăm sóc sức khỏe Nhân dân\nnăm 2026', lead: 'Thực hiện Nghị quyết số 20-NQ/TW, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
			head: { number: 'Số: 32/KH-UBND', dated: 'Sông Tiên, ngày 20 tháng 3 năm 2026', issuers: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG TIÊN'], type: 'KẾ HOẠCH', subject: 'Chăm sóc sức khỏe Nhân dân\nnăm 2026', state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' },
		});
	});

	it('of a decision: past the authority and the recitals', () => {
		const text = [
			'UBND XÃ SEN HỒNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: /QĐ-UBND', 'Sen Hồng, ngày   tháng 4 năm 2026', '', 'QUYẾT ĐỊNH', '', 'Về việc thành lập Tổ truyền thông', '',
			'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ', '', 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;', '', 'QUYẾT ĐỊNH:', '', 'Điều 1. Thành lập Tổ truyền thông xã.',
		].join('\n');
		expect(read(text)).toMatchObject({ form: 'office', title: 'QUYẾT ĐỊNH\n\nVề việc thành lập Tổ truyền thông', lead: null });
	});

	it('of a party document, and of a letter by its "V/v"', () => {
		const party = ['TỈNH ỦY SÔNG TIÊN | ĐẢNG CỘNG SẢN VIỆT NAM', '* |', 'Số 18-CT/TU | Sông Tiên, ngày 12 tháng 3 năm 2026', 'CHỈ THỊ', 'về nâng cao chất lượng thông tin cơ sở', '-----', 'Thời gian qua, thông tin cơ sở có nhiều chuyển biến tích cực.'].join('\n');
		expect(read(party)).toMatchObject({ title: 'CHỈ THỊ\nvề nâng cao chất lượng thông tin cơ sở', lead: 'Thời gian qua, thông tin cơ sở có nhiều chuyển biến tích cực.', head: { number: 'Số 18-CT/TU', issuers: ['TỈNH ỦY SÔNG TIÊN'] } });
		const letter = ['SỞ Y TẾ', 'Số: 1542/SYT-NVY', 'V/v tăng cường phòng, chống', 'dịch sốt xuất huyết', 'Sông Tiên, ngày 5 tháng 6 năm 2026', '', 'Kính gửi: Trung tâm Y tế các xã.', 'Thời gian qua, dịch sốt xuất huyết diễn biến phức tạp trên địa bàn.'].join('\n');
		expect(read(letter)).toMatchObject({ form: 'office', title: 'V/v tăng cường phòng, chống\ndịch sốt xuất huyết', lead: 'Thời gian qua, dịch sốt xuất huyết diễn biến phức tạp trên địa bàn.' });
	});

	it('with everything in capitals', () => {
		const text = ['HUYỆN ĐOÀN', 'Số: 5-BC/HĐ', 'BÁO CÁO KẾT QUẢ CÔNG TÁC QUÝ I NĂM 2026', '', 'Quý I năm 2026, Huyện đoàn đã hoàn thành 12 nhiệm vụ trọng tâm.'].join('\n');
		expect(read(text)).toMatchObject({ form: 'office', title: 'BÁO CÁO KẾT QUẢ CÔNG TÁC QUÝ I NĂM 2026' });
	});
});
