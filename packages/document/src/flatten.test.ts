import { describe, expect, it } from 'vitest';
import { flattenArticle } from './flatten.ts';
import type { DocumentNode } from './model.ts';

const text = (words: string): DocumentNode => ({ type: 'text', text: words });
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', content });
const cell = (words: string): DocumentNode => ({ type: 'tableCell', content: [paragraph(text(words))] });

const document: DocumentNode = {
	type: 'doc',
	content: [
		{ type: 'heading', attrs: { level: 2 }, content: [text('Kết quả')] },
		paragraph(text('Tỉnh có '), { ...text('30'), marks: [{ type: 'bold' }] }, { type: 'footnote', attrs: { text: 'Số liệu quý III.' } }, text(' xã.')),
		paragraph(),
		{
			type: 'orderedList',
			attrs: { start: 3 },
			content: [
				{ type: 'listItem', content: [paragraph(text('Một')), { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Con'))] }] }] },
				{ type: 'listItem', content: [paragraph(text('Hai'))] },
			],
		},
		{ type: 'blockquote', content: [paragraph(text('Lời dẫn'), { type: 'hardBreak' }, text('hai dòng'))] },
		{ type: 'table', content: [{ type: 'tableRow', content: [cell('Xã'), cell(''), cell('12')] }] },
		{ type: 'figure', attrs: { src: 'a.png', alt: 'x', caption: 'Chú thích ảnh', credit: 'Tác giả' } },
	],
};

describe('flattenArticle', () => {
	const flat = flattenArticle({ title: ' Tiêu đề ', lead: 'Lời da\u0303n', document });

	it('joins title, lead, blocks and footnotes by one blank line', () => {
		expect(flat.text).toBe(
			['Tiêu đề', 'Lời dãn', 'Kết quả', 'Tỉnh có 30 xã.', 'Một', 'Con', 'Hai', 'Lời dẫn\nhai dòng', 'Xã |  | 12', 'Chú thích ảnh', 'Số liệu quý III.'].join('\n\n'),
		);
	});

	it('gives every block its kind, level, label, path and exact offsets', () => {
		expect(flat.blocks.map(({ start, end, ...block }) => ({ ...block, text: flat.text.slice(start, end) }))).toEqual([
			{ kind: 'title', path: [], text: 'Tiêu đề' },
			{ kind: 'lead', path: [], text: 'Lời dãn' },
			{ kind: 'heading', level: 2, path: [0], text: 'Kết quả' },
			{ kind: 'paragraph', path: [1], text: 'Tỉnh có 30 xã.' },
			{ kind: 'list_item', level: 1, label: '3.', path: [3, 0, 0], text: 'Một' },
			{ kind: 'list_item', level: 2, label: '•', path: [3, 0, 1, 0, 0], text: 'Con' },
			{ kind: 'list_item', level: 1, label: '4.', path: [3, 1, 0], text: 'Hai' },
			{ kind: 'quote', path: [4, 0], text: 'Lời dẫn\nhai dòng' },
			{ kind: 'table_row', path: [5, 0], text: 'Xã |  | 12' },
			{ kind: 'caption', path: [6], text: 'Chú thích ảnh' },
			{ kind: 'footnote', label: '[1]', path: [1, 2], text: 'Số liệu quý III.' },
		]);
	});

	it('is empty for an empty article', () => {
		expect(flattenArticle({ title: '', document: { type: 'doc' } })).toEqual({ text: '', blocks: [] });
	});
});
