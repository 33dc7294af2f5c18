import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { flattenArticle } from '../flatten.ts';
import { makePdf, read } from './sample-files.ts';
import type { Imported } from './types.ts';

const blocks = (imported: Imported): string[] => {
	const flat = flattenArticle({ title: '', document: imported.document });
	return flat.blocks.map((block) => `${block.kind}${block.level ?? ''} ${block.label ? `${block.label} ` : ''}${flat.text.slice(block.start, block.end)}`);
};
const LONG = 'Trong quý, Ban tham mưu cho Tỉnh ủy ba mươi tư dự thảo văn bản, gồm mười tám văn bản do Ban chủ trì và mười sáu văn bản phối hợp; đến nay hai mươi chín văn bản được ban hành, các văn bản còn lại chuyển sang quý sau.';

it('tells the office once: as the author, not again as the first paragraph', async () => {
	const name = 'ket-qua-quy.pdf';
	const imported = await read(readFileSync(join(import.meta.dirname, '..', '..', '..', '..', 'samples', name)), name);
	expect(imported).toMatchObject({ author: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Sông Tiên', office: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Sông Tiên', lossReport: { missingWords: 0 } });
	expect(imported.lead).toMatch(/^Ba tháng đầu năm 2026/);
	expect(blocks(imported)[0]).toMatch(/^paragraph Quí I\/2026, nhiều nhiệm vụ lớn/);
});

describe('a PDF without tags', () => {
	it('joins lines to paragraphs, finds headings by size, lists, tables and pictures, and drops running lines', async () => {
		const picture = createCanvas(400, 200);
		const context = picture.getContext('2d');
		context.fillStyle = '#246';
		context.fillRect(0, 0, 400, 200);
		const pdf = await makePdf((page) => {
			for (let number = 1; number <= 3; number++) {
				if (number > 1) page.addPage();
				page.fontSize(9).text('Bản tin Sông Tiên', 72, 40).fontSize(12);
				page.y = 90;
				if (number === 1) page.font('bold').fontSize(22).text('Kết quả quý I của Ban').font('regular').fontSize(12).moveDown();
				page.font('bold').fontSize(16).text(`Phần việc ${['một', 'hai', 'ba'][number - 1]}`, 72).font('regular').fontSize(12).moveDown();
				page.text(LONG, { align: 'left' }).moveDown();
				page.text('- Việc thứ nhất đã xong.').text('- Việc thứ hai đang làm.').moveDown();
				if (number === 2) {
					for (const [name, count] of [['Nhóm lớp', 'Số lớp'], ['Đảng viên mới', '14'], ['Báo cáo viên', '9']]) {
						const y = page.y;
						page.text(name ?? '', 72, y).text(count ?? '', 320, y);
					}
					page.moveDown();
					page.image(picture.toBuffer('image/png'), 72, page.y, { width: 300 });
					page.y += 165;
					page.text('Ảnh 1. Lớp bồi dưỡng tại xã Sen Hồng.', 72);
				}
				page.page.margins.bottom = 0;
				page.fontSize(9).text(String(number), 290, 800).fontSize(12);
				page.page.margins.bottom = 72;
			}
		}, { info: { Title: 'Untitled', Author: 'Minh Anh' } });
		const imported = await read(pdf, 'a.pdf');
		expect(imported).toMatchObject({ kind: 'pdf', title: 'Kết quả quý I của Ban', author: 'Minh Anh', language: 'vi', warnings: [] });
		expect(blocks(imported)).toEqual([
			'heading1 Phần việc một', `paragraph ${LONG}`, 'list_item1 • Việc thứ nhất đã xong.', 'list_item1 • Việc thứ hai đang làm.',
			'heading1 Phần việc hai', `paragraph ${LONG}`, 'list_item1 • Việc thứ nhất đã xong.', 'list_item1 • Việc thứ hai đang làm.',
			'table_row Nhóm lớp | Số lớp', 'table_row Đảng viên mới | 14', 'table_row Báo cáo viên | 9', 'caption Ảnh 1. Lớp bồi dưỡng tại xã Sen Hồng.',
			'heading1 Phần việc ba', `paragraph ${LONG}`, 'list_item1 • Việc thứ nhất đã xong.', 'list_item1 • Việc thứ hai đang làm.',
		]);
		expect([...imported.pictures.values()]).toMatchObject([{ mime: 'image/jpeg', width: 400, height: 200 }]);
		expect(imported.lossReport).toMatchObject({ missingWords: 0 });
		expect(imported.lossReport.leftOut.map((left) => `${left.part} ${left.text}`)).toEqual(expect.arrayContaining(['running_head Bản tin Sông Tiên', 'page_number 1', 'page_number 3']));
	});

	it('goes on with a paragraph that a page cuts', async () => {
		const pdf = await makePdf((page) => {
			page.text('Đoạn mở đầu của bài.').moveDown();
			for (let index = 0; index < 9; index++) page.text(LONG.replace('Trong quý', `Kỳ thứ ${index}`)).moveDown();
			page.text(LONG.repeat(2));
		});
		const imported = await read(pdf, 'a.pdf');
		expect(blocks(imported).at(-1)).toBe(`paragraph ${LONG.repeat(2)}`);
		expect(imported.lossReport.missingWords).toBe(0);
	});
});

describe('a tagged PDF', () => {
	it('is read by its tags, and what they call artifacts is left out', async () => {
		const pdf = await makePdf((page) => {
			const add = (parent: PDFKit.PDFStructureElement, type: string, text: string): void => {
				parent.add(page.struct(type, {}, [() => void page.text(text)]));
			};
			const root = page.struct('Document');
			page.addStructure(root);
			page.markContent('Artifact', { type: 'Pagination' });
			page.text('Trang bìa').endMarkedContent();
			add(root, 'H1', 'Kết quả quý I');
			add(root, 'H2', 'Tham mưu');
			add(root, 'P', LONG);
			const list = page.struct('L');
			root.add(list);
			for (const text of ['Việc một', 'Việc hai']) {
				const item = page.struct('LI');
				list.add(item);
				add(item, 'Lbl', '•');
				add(item, 'LBody', text);
				item.end();
			}
			list.end();
			const table = page.struct('Table');
			root.add(table);
			for (const [kind, first, second] of [['TH', 'Xã', 'Số hộ'], ['TD', 'An Bình', '120']] as const) {
				const row = page.struct('TR');
				table.add(row);
				add(row, kind, first);
				add(row, kind, second);
				row.end();
			}
			table.end();
			root.end();
		}, { tagged: true, pdfVersion: '1.7', lang: 'vi' });
		const imported = await read(pdf, 'a.pdf');
		expect(imported.title).toBe('Kết quả quý I');
		expect(blocks(imported)).toEqual(['heading1 Tham mưu', `paragraph ${LONG}`, 'list_item1 • Việc một', 'list_item1 • Việc hai', 'table_row Xã | Số hộ', 'table_row An Bình | 120']);
		expect(imported.lossReport).toMatchObject({ missingWords: 0, leftOut: [{ part: 'running_head', text: 'Trang bìa' }] });
	});
});
