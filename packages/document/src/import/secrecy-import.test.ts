/** Documents that bear a secrecy mark are refused in every format, wherever the mark stands. */
import { ImageRun, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { encodeLegacy } from '@nhipcau/vietnamese-text';
import { describe, expect, it } from 'vitest';
import { importDocument } from './index.ts';
import { drawStamp, line, makeDocx, makePdf, makeScan, read, rewritePart } from './sample-files.ts';

const refused = (mark: string): object => ({ code: 'document.classified', details: expect.objectContaining({ mark }) as unknown });
const BODY = 'Tỉnh ủy yêu cầu các cấp thực hiện tốt công tác bảo vệ bí mật nhà nước; không gửi tài liệu đóng dấu Mật qua thư điện tử.';
const box = (text: string): string => `<w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>`;

describe('a secrecy mark is found', () => {
	it('in plain text, Markdown and HTML', async () => {
		await expect(read(`TỈNH ỦY SÔNG TIÊN\n\nMẬT\n\n${BODY}`, 'a.txt')).rejects.toMatchObject(refused('Mật'));
		await expect(read(`# Báo cáo\n\n**T Ố I  M Ậ T**\n\n${BODY}`, 'a.md')).rejects.toMatchObject(refused('Tối mật'));
		await expect(read(`<!doctype html><table><tr><td>Độ mật</td><td>Tuyệt mật</td></tr></table><div>Độ mật: Tuyệt mật</div><p>${BODY}</p>`, 'a.html')).rejects.toMatchObject(refused('Tuyệt mật'));
	});

	it('decomposed and in legacy encodings', async () => {
		await expect(read(`TUYỆT MẬT\n\n${BODY}`.normalize('NFD'), 'a.txt')).rejects.toMatchObject(refused('Tuyệt mật'));
		await expect(read(encodeLegacy(`TỐI MẬT\n\n${BODY}`, 'tcvn3'), 'a.txt')).rejects.toMatchObject(refused('Tối mật'));
		await expect(read(encodeLegacy(`TỐI MẬT\n\n${BODY}`, 'vni'), 'a.txt')).rejects.toMatchObject(refused('Tối mật'));
		await expect(read(await makeDocx([line('mËt', { font: '.VnTimeH' }), line(BODY)]))).rejects.toMatchObject(refused('Mật'));
		await expect(read(await makeDocx([line('MAÄT', { font: 'VNI-Times' }), line(BODY)]))).rejects.toMatchObject(refused('Mật'));
	});

	it('in the body, a frame, the header, a text box and a watermark of a Word file', async () => {
		const frame = new Table({ rows: [new TableRow({ children: [new TableCell({ children: [line('MẬT')] })] })] });
		await expect(read(await makeDocx([line('TỈNH ỦY SÔNG TIÊN'), frame, line(BODY)]))).rejects.toMatchObject(refused('Mật'));
		await expect(read(await makeDocx([line(BODY)], { header: 'Tối mật' }))).rejects.toMatchObject(refused('Tối mật'));
		const plain = await makeDocx([line(BODY), line('Hết.')], { header: 'Trang' });
		const boxed = rewritePart(plain, 'word/document.xml', (xml) => xml.replace('</w:p>', `<w:r>${box('MẬT')}</w:r></w:p>`));
		await expect(read(boxed)).rejects.toMatchObject(refused('Mật'));
		const watermarked = rewritePart(plain, 'word/header1.xml', (xml) => xml.replace('</w:p>', '<w:r><w:pict><v:shape><v:textpath string="TUYỆT MẬT"/></v:shape></w:pict></w:r></w:p>'));
		await expect(read(watermarked)).rejects.toMatchObject(refused('Tuyệt mật'));
	});

	it('on a page of a PDF, through the process that production uses', async () => {
		const pdf = await makePdf((page) => page.text('TỈNH ỦY SÔNG TIÊN').moveDown().font('bold').text('MẬT').font('regular').moveDown().text(BODY));
		await expect(importDocument({ bytes: pdf, fileName: 'a.pdf' })).rejects.toMatchObject(refused('Mật'));
	});

	it('as a picture of a stamp in a Word file and on the first page of a PDF with text', async () => {
		const stamp = makeScan((context) => drawStamp(context, 'TỐI MẬT', 300, 300));
		const picture = new Paragraph({ children: [new ImageRun({ data: stamp, type: 'jpg', transformation: { width: 200, height: 145 } })] });
		await expect(read(await makeDocx([picture, line(BODY)]))).rejects.toMatchObject(refused('Tối mật'));
		const pdf = await makePdf((page) => page.image(Buffer.from(stamp), 60, 40, { width: 300 }).text(BODY, 72, 300));
		await expect(read(pdf)).rejects.toMatchObject(refused('Tối mật'));
	}, 60_000);
});

describe('words that only speak of secrets pass', () => {
	it('in text and Word, headings and tables among them', async () => {
		const texts = [BODY, 'Mật ong rừng U Minh được mùa.', 'Mật độ dân số 320 người/km².', 'LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC', 'Có ba độ mật: Tuyệt mật, Tối mật và Mật.'];
		await expect(read(texts.join('\n\n'), 'a.txt')).resolves.toMatchObject({ kind: 'text' });
		const row = (...cells: string[]): TableRow => new TableRow({ children: cells.map((cell) => new TableCell({ children: [line(cell)] })) });
		const table = new Table({ rows: [row('Sản phẩm', 'Sản lượng'), row('Mật ong', '12 tấn'), row('Bảo mật', 'Tốt')] });
		const title = new Paragraph({ children: [new TextRun({ text: 'TĂNG CƯỜNG CÔNG TÁC BẢO', bold: true })] });
		await expect(read(await makeDocx([title, line('MẬT THÔNG TIN', { bold: true }), ...texts.map((text) => line(text)), table], { header: 'Công tác bảo vệ bí mật nhà nước' }))).resolves.toMatchObject({ kind: 'docx' });
	});
});
