import { Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { flattenArticle } from '../flatten.ts';
import { line, makeDocx, read } from './sample-files.ts';
import type { Imported } from './types.ts';

const blocks = (imported: Imported): string[] => {
	const flat = flattenArticle({ title: '', document: imported.document });
	return flat.blocks.map((block) => `${block.kind} ${flat.text.slice(block.start, block.end)}`);
};
const cell = (...lines: string[]): TableCell => new TableCell({ children: lines.map((text) => line(text)) });
const rows = (...content: TableCell[][]): Table => new Table({ rows: content.map((children) => new TableRow({ children })) });

const head = rows(
	[cell('ỦY BAN NHÂN DÂN', 'XÃ SEN HỒNG', '_______'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')],
	[cell('Số: 47/TB-UBND'), cell('Sen Hồng, ngày 08 tháng 4 năm 2026')],
);
const foot = rows([
	cell('Nơi nhận:', '- Thường trực Đảng ủy xã;', '- Lưu: VT.'),
	// The marks before "KT." are what OCR makes of a stamp's edge.
	cell('TM. ỦY BAN NHÂN DÂN', '.-. KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Phan Hữu Lộc'),
]);
const headLines = ['ỦY BAN NHÂN DÂN', 'XÃ SEN HỒNG', 'Số: 47/TB-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Sen Hồng, ngày 08 tháng 4 năm 2026'].map((text) => `paragraph ${text}`);
const footLines = ['paragraph TM. ỦY BAN NHÂN DÂN', 'paragraph KT. CHỦ TỊCH', 'paragraph PHÓ CHỦ TỊCH', 'paragraph Phan Hữu Lộc', 'paragraph Nơi nhận:', 'list_item Thường trực Đảng ủy xã;', 'list_item Lưu: VT.'];
const data = rows([cell('Ấp'), cell('Số người')], [cell('Ấp Chợ'), cell('250')]);

describe('an office document in Word', () => {
	it('has its head and foot as paragraphs and keeps its tables of data', async () => {
		const imported = await read(await makeDocx([
			head, line('THÔNG BÁO', { bold: true }), line('Về việc khám bệnh miễn phí', { bold: true }), line('Thực hiện kế hoạch năm, xã tổ chức khám bệnh như sau.'),
			line('I. THỜI GIAN', { bold: true }), line('Ngày 18/4/2026.'), data, line('Đề nghị các ấp thông báo cho người dân biết.'), foot,
		]), 'thong-bao.docx');
		expect(imported).toMatchObject({ title: 'Thông báo Về việc khám bệnh miễn phí', date: '2026-04-08', lossReport: { missingWords: 0 } });
		expect(blocks(imported)).toEqual([
			...headLines, 'paragraph Thực hiện kế hoạch năm, xã tổ chức khám bệnh như sau.', 'heading I. THỜI GIAN', 'paragraph Ngày 18/4/2026.',
			'table_row Ấp | Số người', 'table_row Ấp Chợ | 250', 'paragraph Đề nghị các ấp thông báo cho người dân biết.', ...footLines,
		]);
	});

	it('keeps its annex after the foot, headings and table whole', async () => {
		const imported = await read(await makeDocx([
			head, line('KẾ HOẠCH', { bold: true }), line('Khám bệnh năm 2026', { bold: true }), line('I. MỤC ĐÍCH', { bold: true }), line('Chăm sóc sức khỏe Nhân dân.'),
			foot, line('PHỤ LỤC', { bold: true }), data, line('Số liệu tính đến hết ngày 31 tháng 3 năm 2026.'),
		]));
		expect(blocks(imported)).toEqual([
			...headLines, 'heading I. MỤC ĐÍCH', 'paragraph Chăm sóc sức khỏe Nhân dân.', ...footLines,
			'heading PHỤ LỤC', 'table_row Ấp | Số người', 'table_row Ấp Chợ | 250', 'paragraph Số liệu tính đến hết ngày 31 tháng 3 năm 2026.',
		]);
	});

	it('without a kind of document is titled by what it is about', async () => {
		const letter = rows([cell('HUYỆN ỦY SÔNG TIÊN', 'Số: 12-CV/HU'), cell('ĐẢNG CỘNG SẢN VIỆT NAM', 'Sông Tiên, ngày 5 tháng 3 năm 2026')]);
		const imported = await read(await makeDocx([letter, line('V/v chuẩn bị hội nghị quý I'), line('Kính gửi: Các chi bộ trực thuộc.'), line('Đề nghị các chi bộ chuẩn bị báo cáo gửi về trước ngày 20/3/2026.')]), 'cv.docx');
		expect(imported.title).toBe('V/v chuẩn bị hội nghị quý I');
		expect(blocks(imported)[2]).toBe('paragraph ĐẢNG CỘNG SẢN VIỆT NAM');
	});

	it('with a title in capitals that names no kind keeps it as its title', async () => {
		const imported = await read(await makeDocx([head, line('LỜI CHÚC MỪNG NĂM MỚI'), line('Thưa toàn thể bà con trong xã, một năm mới đã đến.'), line('Chúc bà con mạnh khỏe.')]));
		expect(imported.title).toBe('LỜI CHÚC MỪNG NĂM MỚI');
	});

	it('in which lines are broken within a cell, and head and foot stand in no table, is known as well', async () => {
		const broken = (...lines: string[]): TableCell => new TableCell({ children: [new Paragraph({ children: lines.map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) })) })] });
		const table = rows([broken('ỦY BAN NHÂN DÂN', 'XÃ SEN HỒNG', 'Số: 47/TB-UBND'), broken('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Sen Hồng, ngày 08 tháng 4 năm 2026')]);
		const body = [line('THÔNG BÁO'), line('Lịch tiếp công dân', { bold: true }), line('Ủy ban nhân dân xã thông báo lịch tiếp công dân tháng 4.')];
		const inTable = await read(await makeDocx([table, ...body]));
		expect(blocks(inTable)).toEqual([...headLines, 'paragraph Ủy ban nhân dân xã thông báo lịch tiếp công dân tháng 4.']);
		const loose = await read(await makeDocx([
			...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ỦY BAN NHÂN DÂN XÃ SEN HỒNG'].map((text) => line(text)), ...body,
			...['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Văn Tư'].map((text) => line(text)),
		]));
		expect(loose.title).toBe('Thông báo Lịch tiếp công dân');
		expect(blocks(loose).slice(-6)).toEqual(['paragraph TM. ỦY BAN NHÂN DÂN', 'paragraph CHỦ TỊCH', 'paragraph Lê Văn Tư', 'paragraph Nơi nhận:', 'list_item Như trên;', 'list_item Lưu: VT.']);
	});
});

describe('a text that is no office document', () => {
	it('keeps a table at its beginning and at its end', async () => {
		const imported = await read(await makeDocx([data, line('Số liệu do xã tổng hợp.'), line('Bà con xem thêm bảng dưới đây.'), data]));
		expect(blocks(imported).filter((block) => block.startsWith('table_row'))).toHaveLength(4);
	});
});
