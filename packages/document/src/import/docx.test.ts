import { AlignmentType, ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, ImageRun, LevelFormat, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { flattenArticle } from '../flatten.ts';
import { renderDocx } from '../docx/index.ts';
import { makeExampleArticle } from '../html/example-article.ts';
import type { DocumentNode, FlatText } from '../model.ts';
import { line, makeDocx, read, rewritePart } from './sample-files.ts';
import type { Imported } from './types.ts';

const blocks = (imported: Imported): string[] => {
	const flat = flattenArticle({ title: '', document: imported.document });
	return flat.blocks.map((block) => `${block.kind}${block.level ?? ''} ${block.label ? `${block.label} ` : ''}${flat.text.slice(block.start, block.end)}`);
};
const find = (node: DocumentNode, type: string): DocumentNode[] => [...(node.type === type ? [node] : []), ...(node.content ?? []).flatMap((child) => find(child, type))];
const picture = createCanvas(300, 200).toBuffer('image/png');

describe('a Word file', () => {
	it('keeps headings, marks, links, notes, lists, tables with spans, pictures with caption, credit and alt text', async () => {
		const docx = await makeDocx([
			line('Sông Tiên đón khách', {}),
			new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('Kết quả')] }),
			new Paragraph({ children: [new TextRun('Có '), new TextRun({ text: '120', bold: true }), new TextRun(' hộ'), new FootnoteReferenceRun(1), new TextRun(', xem '), new ExternalHyperlink({ link: 'https://example.vn/', children: [new TextRun('trang này')] }), new TextRun('.')] }),
			new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun('Số liệu')] }),
			new Table({ rows: [
				new TableRow({ tableHeader: true, children: [new TableCell({ columnSpan: 2, children: [line('Chỉ tiêu')] }), new TableCell({ children: [line('Số')] })] }),
				new TableRow({ children: [new TableCell({ rowSpan: 2, children: [line('A')] }), new TableCell({ children: [line('B')] }), new TableCell({ children: [line('1')] })] }),
				new TableRow({ children: [new TableCell({ children: [line('C')] }), new TableCell({ children: [line('2')] })] }),
			] }),
			new Paragraph({ children: [new ImageRun({ data: picture, type: 'png', transformation: { width: 150, height: 100 }, altText: { name: 'a', title: 'a', description: 'Đoàn khách' } })] }),
			new Paragraph({ style: 'Caption', children: [new TextRun('Đoàn khách đầu tiên. Ảnh: Minh Anh')] }),
			line('- Một việc'), line('- Hai việc'), line('Hết.'),
		], { footnotes: { 1: { children: [line('Theo Sở Du lịch.')] } }, creator: 'Lê Văn B', title: 'Tên trong thuộc tính' });
		const imported = await read(docx, 'bai.docx');
		expect(imported).toMatchObject({ kind: 'docx', title: 'Sông Tiên đón khách', author: 'Lê Văn B', language: 'vi', warnings: [] });
		expect(blocks(imported)).toEqual([
			'heading1 Kết quả', 'paragraph Có 120 hộ, xem trang này.', 'heading2 Số liệu',
			'table_row Chỉ tiêu | Số', 'table_row A | B | 1', 'table_row C | 2',
			'caption Đoàn khách đầu tiên.', 'list_item1 • Một việc', 'list_item1 • Hai việc', 'paragraph Hết.', 'footnote [1] Theo Sở Du lịch.',
		]);
		expect(find(imported.document, 'figure')[0]?.attrs).toEqual({ src: 'picture-1.png', alt: 'Đoàn khách', caption: 'Đoàn khách đầu tiên.', credit: 'Minh Anh' });
		expect(imported.pictures.get('picture-1.png')).toMatchObject({ mime: 'image/png', width: 300, height: 200 });
		expect(find(imported.document, 'tableHeader')[0]?.attrs).toEqual({ colspan: 2, rowspan: 1 });
		expect(find(imported.document, 'tableCell')[0]?.attrs).toEqual({ colspan: 1, rowspan: 2 });
		expect(JSON.stringify(imported.document)).toContain('"link","attrs":{"href":"https://example.vn/"}');
		expect(imported.lossReport).toMatchObject({ missingWords: 0, missing: [] });
	});

	it('takes title and lead from their styles, or from the form of an office report', async () => {
		const styled = await read(await makeDocx([new Paragraph({ style: 'Title', children: [new TextRun('Tên bài')] }), line('Thân bài.')], { title: 'Khác' }));
		expect(styled.title).toBe('Tên bài');
		const report = await read(await makeDocx([
			line('ỦY BAN NHÂN DÂN XÃ SEN HỒNG'), line('Sen Hồng, ngày 08 tháng 4 năm 2026'), line('BÁO CÁO', { bold: true }), line('Kết quả quý I', { bold: true }),
			line('Thực hiện kế hoạch năm, xã báo cáo như sau.'), line('I. KẾT QUẢ', { bold: true }), line('Đạt.'), line('1. Y tế', { bold: true }), line('Tốt.'),
		]));
		expect(report).toMatchObject({ title: 'Báo cáo Kết quả quý I', date: '2026-04-08' });
		expect(blocks(report).filter((block) => block.startsWith('heading'))).toEqual(['heading1 I. KẾT QUẢ', 'heading2 1. Y tế']);
	});

	it('converts the legacy fonts run by run, also where a letter and its mark are parted', async () => {
		const imported = await read(await makeDocx([
			new Paragraph({ children: [new TextRun({ text: 'Céng hoµ x· héi ', font: '.VnTime' }), new TextRun({ text: 'chñ nghÜa', font: '.VnTimeH' }), new TextRun(' Việt Nam')] }),
			new Paragraph({ children: [new TextRun({ text: 'Uyû ban nhaân da', font: 'VNI-Times' }), new TextRun({ text: 'ân tænh', font: 'VNI-Times' })] }),
			line('Văn bản Unicode trong phông cũ.', { font: '.VnTime' }),
			line('Hết.'),
		]));
		expect(imported.title).toBe('Cộng hoà xã hội CHỦ NGHĨA Việt Nam');
		expect(blocks(imported)).toEqual(['paragraph Uỷ ban nhân dân tỉnh', 'paragraph Văn bản Unicode trong phông cũ.', 'paragraph Hết.']);
		expect(imported.warnings).toEqual(['TCVN3 (ABC)', 'VNI'].map((encoding) => ({ code: 'document.encoding_converted', details: { encoding } })));
		expect((await read(await makeDocx([line('Văn bản Unicode trong phông cũ.', { font: '.VnTime' })]))).warnings).toEqual([]);
		expect(imported.lossReport.missingWords).toBe(0);
	});

	it('prints the automatic numbers that stand nowhere in the file', async () => {
		const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, at = 0): object => ({ level: at, format, text, alignment: AlignmentType.START });
		const item = (text: string, reference: string, at = 0): Paragraph => new Paragraph({ numbering: { reference, level: at }, children: [new TextRun(text)] });
		const imported = await read(await makeDocx([
			line('Mở đầu văn bản.'),
			item('Kết quả', 'roman'), item('việc đầu', 'letters'), item('việc sau', 'letters'), item('Phương hướng', 'roman'),
			item('Một', 'numbers'), item('Hai', 'numbers'), line('Xen giữa.'), item('Ba', 'numbers'),
		], { numbering: { config: [
			{ reference: 'roman', levels: [level(LevelFormat.UPPER_ROMAN, '%1.')] },
			{ reference: 'letters', levels: [level(LevelFormat.LOWER_LETTER, '%1)')] },
			{ reference: 'numbers', levels: [level(LevelFormat.DECIMAL, '%1.')] },
		] as never } }));
		expect(blocks(imported).slice(1)).toEqual([
			'heading1 I. Kết quả', 'paragraph a) việc đầu', 'paragraph b) việc sau', 'heading1 II. Phương hướng',
			'list_item1 1. Một', 'list_item1 2. Hai', 'paragraph Xen giữa.', 'list_item1 3. Ba',
		]);
	});

	it('names headers, comments and deletions as left out, and keeps text boxes', async () => {
		const box = '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>Lời trong khung</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent>';
		const plain = await makeDocx([line('Thân văn bản ở đây.'), line('Đoạn cuối.')], { header: 'Lưu hành nội bộ' });
		const docx = rewritePart(plain, 'word/document.xml', (xml) => xml.replace('</w:p>', `<w:r>${box}</w:r><w:del><w:r><w:delText>từ đã xóa</w:delText></w:r></w:del></w:p>`));
		const imported = await read(docx);
		expect(blocks(imported)).toContain('paragraph Lời trong khung');
		expect(imported.lossReport).toMatchObject({ missingWords: 0, leftOut: [{ part: 'header', text: 'Lưu hành nội bộ' }, { part: 'deletion', text: 'từ đã xóa' }] });
	});

	it('warns with the first words that were lost', async () => {
		const plain = await makeDocx([line('Thân văn bản ở đây.'), line('Đoạn cuối.')]);
		const docx = rewritePart(plain, 'word/document.xml', (xml) => xml.replace('</w:p>', '<m:oMath><m:r><m:t>alpha beta</m:t></m:r></m:oMath></w:p>'));
		const imported = await read(docx);
		expect(imported.lossReport).toMatchObject({ missingWords: 2, missing: ['alpha', 'beta'] });
		expect(imported.warnings).toEqual([{ code: 'document.words_lost', details: { count: 2, words: 'alpha, beta' } }]);
	});

	it('that this house made comes back block by block as it was', async () => {
		const article = makeExampleArticle();
		const imported = await read(await renderDocx(article));
		const back = flattenArticle({ title: imported.title ?? '', lead: imported.lead ?? '', document: imported.document });
		const list = (flat: FlatText): string[] => flat.blocks.map((block) => `${block.kind}${block.level ?? ''} ${block.label ?? ''} ${flat.text.slice(block.start, block.end)}`);
		const known = new Set(list(back));
		expect(list(flattenArticle(article)).filter((block) => !known.has(block))).toEqual([]);
		expect(imported.pictures.size).toBe(article.pictures.size);
	});

	it('fetches nothing from outside', async () => {
		const plain = await makeDocx([line('Có ảnh ngoài.'), new Paragraph({ children: [new ImageRun({ data: picture, type: 'png', transformation: { width: 9, height: 9 } })] })]);
		const linked = rewritePart(plain, 'word/document.xml', (xml) => xml.replace(/r:embed="[^"]+"/, 'r:link="rIdOut"'));
		const docx = rewritePart(linked, 'word/_rels/document.xml.rels', (xml) => xml.replace('</Relationships>', '<Relationship Id="rIdOut" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>'));
		await expect(read(docx)).resolves.toMatchObject({ pictures: new Map() });
	});
});
