import { getSchema } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import { Node } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { listDocumentExtensions } from '../editor/document-extensions.ts';
import { applyProposal, mayApply } from './apply-proposal.ts';
import { listMarked, makeFindingMarks, tellFound, tellWithout, type PlacedFinding } from './finding-marks.ts';
import { mapFlatText } from './flat-places.ts';

const schema = getSchema(listDocumentExtensions());
const text = (words: string, ...marks: string[]) => ({ type: 'text', text: words, ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }) });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const cell = (...content: object[]) => ({ type: 'tableCell', content });
const fields = { title: ' Tiêu đề có lổi', lead: 'Đoạn mở đầu.' };

const doc = Node.fromJSON(schema, {
	type: 'doc',
	content: [
		{ type: 'heading', attrs: { level: 2 }, content: [text('Mục một')] },
		paragraph(text('Xã '), text('đã mở', 'bold'), { type: 'footnote', attrs: { text: 'Theo báo cáo nghành.' } }, text(' lớp'), { type: 'hardBreak' }, text('trong nghành y.')),
		paragraph(text('Kết quả tốt'.normalize('NFD'))),
		{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Một là mở lớp')), { type: 'blockquote', content: [paragraph(text('lời dẫn'))] }] }] },
		{
			type: 'table',
			content: [
				{
					type: 'tableRow',
					content: [cell(paragraph(text('Xã')), paragraph(text(' Sen '), { type: 'hardBreak' }, text('Hồng'))), cell(paragraph()), cell(paragraph(text('Xã')))],
				},
			],
		},
		{ type: 'figure', attrs: { src: '/media/x', alt: 'ảnh', caption: 'Lớp của nghành', credit: '' } },
	],
});

function place(state: EditorState, surface: string, proposals: string[] = [], nth = 0): PlacedFinding {
	const places = mapFlatText(state.doc, fields);
	let start = -1;
	for (let count = 0; count <= nth; count++) start = places.text.indexOf(surface, start + 1);
	const finding = { start, end: start + surface.length, kind: 'impossible_syllable', surface, reason: '', proposals, silenceKey: `x:${surface}` };
	return { id: start, finding: finding as never, place: places.find(start, start + surface.length)!, before: '', after: '' };
}

const begin = (document = doc) => EditorState.create({ doc: document, plugins: [history(), makeFindingMarks(() => undefined)] });
const words = (state: EditorState) => listMarked(state).map(({ finding }) => finding.surface);

describe('the way from the flat text to the editor', () => {
	test('finds every letter of every block where it was written', () => {
		const places = mapFlatText(doc, fields);
		let told = 0;
		for (const [index, letter] of [...places.text].entries()) {
			const found = places.find(index, index + 1);
			if (found?.in !== 'text') continue;
			told++;
			const written = doc.textBetween(found.from, found.to, ' ', () => '\n').normalize('NFC');
			expect(written.trim(), `${index} ${places.text.slice(index, index + 10)}`).toBe(letter.trim());
		}
		expect(told).toBeGreaterThan(70);
	});

	test('goes through bold words, footnotes and line breaks, and into captions, footnotes and the fields above', () => {
		const state = begin();
		const whole = place(state, 'đã mở lớp\ntrong').place as { from: number; to: number };
		expect(doc.textBetween(whole.from, whole.to, ' ', (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : ''))).toBe('đã mở lớp\ntrong');
		expect(place(state, 'nghành', [], 1).place).toMatchObject({ in: 'attribute', name: 'caption', start: 8, end: 14 });
		expect(place(state, 'nghành', [], 2).place).toMatchObject({ in: 'attribute', name: 'text', start: 13, end: 19 });
		expect(place(state, 'lổi').place).toEqual({ in: 'title', start: 11, end: 14 });
	});
});

describe('marks', () => {
	const mark = (state: EditorState, ...found: PlacedFinding[]) => state.apply(tellFound(state.tr, found));

	test('stay on their words while other words change, and go when their own do', () => {
		let state = begin();
		state = mark(state, place(state, 'nghành', ['ngành']), place(state, 'Sen Hồng'));
		state = state.apply(state.tr.insertText('Thêm chữ. ', 1));
		const [first] = listMarked(state) as [PlacedFinding & { place: { from: number; to: number } }];
		expect(state.doc.textBetween(first.place.from, first.place.to)).toBe('nghành');
		state = state.apply(state.tr.insertText('x', first.place.from + 2));
		expect(words(state)).toEqual(['Sen Hồng']);
		const [second] = listMarked(state);
		state = state.apply(tellWithout(state.tr, [second!.id]));
		expect(words(state)).toEqual([]);
	});

	test('are put there without a step in the history', () => {
		let state = begin();
		state = mark(state, place(state, 'nghành'));
		expect(undo(state)).toBe(false);
	});
});

describe('a proposal', () => {
	const run = (state: EditorState, tr: Transaction | null) => state.apply(tr!);

	test('changes what differs and nothing else, and one undo takes it back', () => {
		let state = begin();
		state = state.apply(state.tr.insertText('Gõ. ', 1));
		const finding = place(state, 'nghành', ['ngành']);
		const typed = state.doc;
		state = run(state, applyProposal(state, finding, 'ngành'));
		expect(state.doc.textContent).toContain('trong ngành y.');
		undo(state, (tr) => (state = state.apply(tr)));
		expect(state.doc.eq(typed)).toBe(true);
	});

	test('keeps bold, and deletes where nothing is to stand', () => {
		const bold = Node.fromJSON(schema, { type: 'doc', content: [paragraph(text('đã '), text('tổ chứt', 'bold'), text(' ( ) lớp'))] });
		let state = begin(bold);
		state = run(state, applyProposal(state, place(state, 'đã tổ chứt', ['']), 'đã tổ chức'));
		expect(state.doc.firstChild!.child(1)).toMatchObject({ text: 'tổ chức', marks: [{ type: { name: 'bold' } }] });
		state = run(state, applyProposal(state, place(state, ' ( )'), ''));
		expect(state.doc.textContent).toBe('đã tổ chức lớp');
	});

	test('is not offered where a footnote would be lost, and reaches captions', () => {
		const state = begin();
		expect(mayApply(state, place(state, 'mở lớp', ['mở ra']))).toBe(false);
		const caption = place(state, 'nghành', ['ngành'], 1);
		expect(mayApply(state, caption)).toBe(true);
		expect(run(state, applyProposal(state, caption, 'ngành')).doc.lastChild!.attrs.caption).toBe('Lớp của ngành');
	});

	test('takes the place of letters that were typed in parts', () => {
		const state = begin();
		const changed = run(state, applyProposal(state, place(state, 'Kết quả'), 'Thành quả'));
		expect(changed.doc.textContent.normalize('NFC')).toContain('Thành quả tốt');
	});
});
