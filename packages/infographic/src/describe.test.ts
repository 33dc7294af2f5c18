import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flattenArticle } from '@nhipcau/document';
import { importDocument } from '@nhipcau/document/import';
import { findFacts } from '@nhipcau/vietnamese-text';
import { expect, it } from 'vitest';
import { collectFigures, describeSections, renderSvg } from './index.ts';
import { showWords } from './model.ts';
import { readTextBoxes } from './text-boxes.fixture.ts';

const samples = join(import.meta.dirname, '..', '..', '..', 'samples');

/** How many marks of brackets and quotations have no partner. */
function countLone(text: string): number {
	const count = (mark: string) => text.split(mark).length - 1;
	return Math.abs(count('(') - count(')')) + Math.abs(count('“') - count('”'));
}

it('tells the figures of the quarter report under headings of their own, no bracket left open', async () => {
	const name = 'ket-qua-quy.md';
	const { title = '', lead = '', document } = await importDocument({ bytes: readFileSync(join(samples, name)), fileName: name });
	const flat = flattenArticle({ title, lead, document });
	const content = collectFigures(flat, findFacts(flat.text));
	const sections = describeSections(content);
	expect(sections.find(({ heading }) => heading?.startsWith('Lý luận chính trị'))).toEqual({
		heading: 'Lý luận chính trị và lịch sử Đảng: 47 lớp, 5.376 lượt học viên',
		figures: expect.arrayContaining(['564 lượt học viên, tăng 11,72%']),
	});
	const words = sections.flatMap(({ heading = '', figures }) => [heading, ...figures]);
	expect(words.filter((line) => countLone(line) > 0)).toEqual([]);
	expect(countLone(readTextBoxes(renderSvg(content, { flat })).map((box) => box.text).join(' '))).toBe(0);
});

it.each([
	['564 lượt học viên (tăng', '564 lượt học viên, tăng'],
	['(bằng 96%', 'bằng 96%'],
	['96% số phiếu)', '96% số phiếu'],
	['phiếu (hợp lệ) thu về (đạt', 'phiếu (hợp lệ) thu về, đạt'],
	['mô hình “Dân vận', 'mô hình Dân vận'],
	['xã, phường', 'xã, phường'],
])('shows “%s” as “%s”', (text, shown) => {
	expect(showWords({ text })).toBe(shown);
});
