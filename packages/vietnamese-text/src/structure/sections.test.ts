import { describe, expect, it } from 'vitest';
import type { Span } from '../types.ts';
import { splitSections } from './sections.ts';

/** One line a section: dashes for the level, number, title in brackets, own text. */
const outline = (text: string, bold: Span[] = []) =>
	splitSections(text, { bold }).map(({ level, number, title, body }) => {
		const show = (span: Span | null) => (span === null ? '' : text.slice(span.start, span.end).replaceAll('\n', ' / '));
		return `${'.'.repeat(level - 1)}${show(number)} [${show(title)}] ${show(body)}`;
	});

describe('splitSections', () => {
	it('takes a report apart, without its title and signature', () => {
		const text = [
			'BÁO CÁO KẾT QUẢ', '', 'I. KẾT QUẢ', '1. Công tác tuyên truyền', 'Trong quý đã mở 5 lớp.', '1.1. Tuyên truyền miệng: đạt 95%.', '1.2. Báo chí. Có 12 tin.', 'a) Báo in', '- Tin: 5', '- Bài: 6', 'b) Báo nói có 3 buổi.',
			'2. Công tác cán bộ', '1.200 người được tập huấn.', 'II. PHƯƠNG HƯỚNG', 'Thứ nhất, nâng cao chất lượng.', 'Thứ hai, về cán bộ: kiện toàn.', 'Thứ ba, kiểm tra.', 'Trên đây là báo cáo.', '', 'Nơi nhận:', '- Tỉnh ủy;', '- Lưu.', 'TM. BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ',
		].join('\n');
		expect(outline(text)).toEqual([
			'I [KẾT QUẢ] ', '.1 [Công tác tuyên truyền] Trong quý đã mở 5 lớp.', '..1.1 [Tuyên truyền miệng] đạt 95%.', '..1.2 [Báo chí] Có 12 tin.', '...a [Báo in] ', '....- [Tin] 5', '....- [Bài] 6', '...b [] Báo nói có 3 buổi.',
			'.2 [Công tác cán bộ] 1.200 người được tập huấn.', 'II [PHƯƠNG HƯỚNG] ', '.Thứ nhất [] nâng cao chất lượng.', '.Thứ hai [về cán bộ] kiện toàn.', '.Thứ ba [] kiểm tra.',
		]);
		const second = splitSections(text).find(({ title }) => text.slice(title.start, title.end) === 'PHƯƠNG HƯỚNG');
		expect(text.slice(second?.start, second?.end)).toMatch(/^II\..*Trên đây là báo cáo\.$/s);
	});

	it('takes a law apart, and leaves alone the article that a sentence speaks of', () => {
		const text = ['CHƯƠNG I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi điều chỉnh', '1. Luật này quy định về báo chí.', '2. Khoản hai;', 'a) điểm a;', 'b) điểm b.', 'Điều 2. Đối tượng', 'Điều 5 của Luật này nêu rõ.', 'Chương II', 'Tổ chức', 'Mục 1. CƠ QUAN', 'Điều 3. Cơ quan', 'Nội dung.', 'PHẦN THỨ HAI', 'THI HÀNH'].join('\n');
		expect(outline(text)).toEqual([
			'CHƯƠNG I [QUY ĐỊNH CHUNG] ', '.Điều 1 [Phạm vi điều chỉnh] ', '..1 [] Luật này quy định về báo chí.', '..2 [] Khoản hai;', '...a [] điểm a;', '...b [] điểm b.', '.Điều 2 [Đối tượng] Điều 5 của Luật này nêu rõ.',
			'Chương II [Tổ chức] ', '.Mục 1 [CƠ QUAN] ', '..Điều 3 [Cơ quan] Nội dung.', 'PHẦN THỨ HAI [THI HÀNH] ',
		]);
	});

	it('finds series in words inside a paragraph, which end with it', () => {
		const text = 'Lễ ra quân\n\nÔng nhấn mạnh. Thứ nhất, các cấp ủy cần đưa chỉ tiêu. Thứ hai, đội ngũ nắm chắc. Thứ ba, mỗi chi bộ vận động.\n\nThứ ba, ngày 12/5, lễ bế mạc.\nCuối cùng có ba việc. Một là đổi mới. Hai là ứng dụng. Ba là: phối hợp.\nHết.';
		expect(outline(text)).toEqual(['Thứ nhất [] các cấp ủy cần đưa chỉ tiêu.', 'Thứ hai [] đội ngũ nắm chắc.', 'Thứ ba [] mỗi chi bộ vận động.', 'Một là [] đổi mới.', 'Hai là [] ứng dụng.', 'Ba là [] phối hợp.']);
	});

	it.each([
		'Có hai cách, một là phải đi, hai là ở lại.',
		'Một là phải đi ngay.',
		'1.200 người dự.\n2.500 người xem.',
		'30/4 là ngày lễ.\n30.4 là ngày lễ.\n05.7.2026 họp.',
		'V.I. Lênin viết nhiều.\nC. Mác cũng vậy.\nX. Long Đức ở xa.',
		'Kinh tế\n- xã hội phát triển.',
		'Thứ hai, 12/5, họp.\nThứ sáu tuần này nghỉ.',
		'Mục tiêu là 5 lớp.\nPhần lớn đồng ý.\nĐiều 3 Luật Báo chí quy định.',
		'Hội nghị khai mạc trong tháng\n12. Sau đó là lễ hội.',
		'TM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ',
		'', '\n\n', '1.', 'a)', '-',
	])('is not fooled by %j', (text) => expect(outline(`Một dòng đầu bài.\n${text}`)).toEqual([]));

	it.each([
		['A. Một\nB. Hai\nC. Ba\nD. Bốn', ['A [Một] ', 'B [Hai] ', 'C [Ba] ', 'D [Bốn] ']],
		['I- Một\nII- Hai\nV. Năm', ['I [Một] ', 'II [Hai] ', 'V [Năm] ']],
		['1/ Một\n2/ Hai', ['1 [Một] ', '2 [Hai] ']],
		['(1) Một;\n(2) Hai.', ['(1) [] Một;', '(2) [] Hai.']],
		['+ Một\n+ Hai', ['+ [] Một', '+ [] Hai']],
		['- Thứ nhất, một.\n- Thứ hai, hai.', ['Thứ nhất [] một.', 'Thứ hai [] hai.']],
		['I. Một\nI.1. Nhỏ\nI.2. Nhỏ nữa', ['I [Một] ', '.I.1 [Nhỏ] ', '.I.2 [Nhỏ nữa] ']],
		['KẾT QUẢ ĐẠT ĐƯỢC\nĐã xong.\nHẠN CHẾ, YẾU KÉM\nCòn chậm.', [' [KẾT QUẢ ĐẠT ĐƯỢC] Đã xong.', ' [HẠN CHẾ, YẾU KÉM] Còn chậm.']],
		['Phụ lục I\nDANH SÁCH\n1. Một', ['Phụ lục I [DANH SÁCH] ', '.1 [Một] ']],
	])('reads %j', (text, sections) => expect(outline(`Một dòng đầu bài.\n${text}`)).toEqual(sections));

	it('takes bold words before a colon or full stop, and bold lines, as heads', () => {
		const text = 'Tít bài\nKết quả: tốt.\nMột đoạn khác.\nHạn chế. Còn chậm.\nÔng An nói nhiều.\n1. Cán bộ. Đủ người.';
		const bold = ['Kết quả:', 'Hạn chế.', 'Ông An', 'Cán bộ.'].map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
		expect(outline(text, bold)).toEqual([' [Kết quả] tốt. / Một đoạn khác.', ' [Hạn chế] Còn chậm. / Ông An nói nhiều.', '.1 [Cán bộ] Đủ người.']);
	});

	it('counts offsets in the NFC form', () => {
		const text = 'Tít bài\nI. Kết quả\nThứ nhất, tốt.\nThứ hai, khá.';
		expect(splitSections(text.normalize('NFD'))).toEqual(splitSections(text));
	});
});
