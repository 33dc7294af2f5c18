import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../errors.ts';
import { flattenArticle } from '../flatten.ts';
import { heading, list, makeArticle, makeExampleArticle, makeHostileArticle, paragraph } from '../html/example-article.ts';
import { cleanText } from '../html/safe-text.ts';
import type { Article } from '../model.ts';
import { renderDocx } from './index.ts';

async function readBack(bytes: Uint8Array): Promise<{ text: string; html: string }> {
	const input = { buffer: Buffer.from(bytes) };
	const [{ value: text }, { value: html }] = [await mammoth.extractRawText(input), await mammoth.convertToHtml(input, { styleMap: ["p[style-name='Quote'] => blockquote > p:fresh"] })];
	return { text: text.normalize('NFC'), html };
}

/** Words in reading order without the gaps; footnotes stand elsewhere in Word, so they are looked up by themselves. */
async function expectEveryWord(article: Article): Promise<void> {
	const { text, html } = await readBack(await renderDocx(article, { label: 'Nhãn' }));
	const flat = flattenArticle(article);
	const read = text.replace(/\s/g, '');
	const printed = html.replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&').replace(/\s/g, '').normalize('NFC');
	let from = 0;
	for (const { kind, start, end } of flat.blocks) {
		const words = cleanText(flat.text.slice(start, end)).replace(/[\s|]/g, '');
		if (kind === 'footnote') expect(printed).toContain(words);
		else {
			const at = read.indexOf(words, from);
			expect(at, words).toBeGreaterThanOrEqual(from);
			from = at + words.length;
		}
	}
}

describe('renderDocx', () => {
	it('loses no word of a full or a hostile article on the way through Word', async () => {
		await expectEveryWord(makeExampleArticle(2));
		await expectEveryWord(makeHostileArticle());
	});

	it('comes back with headings, lists, table head, quote, footnotes, link and alternative text', async () => {
		const { html } = await readBack(await renderDocx(makeExampleArticle()));
		for (const part of ['<h1>Kết quả nổi bật</h1>', '<h2>Hạn chế và nguyên nhân</h2>', '<ol><li>Mở thêm 12 lớp', '<ul><li>Số hoá', '<thead>', '<blockquote>', 'href="https://example.vn/bao-cao?quy=3&amp;nam=2026"', 'alt="Dòng sông với hai bờ ruộng lúa dưới mặt trời"', '<sup>2</sup>', '<s>31</s>', 'id="footnote-2"']) expect(html).toContain(part);
	});

	it('carries title, office, language, page and dates of the article alone', async () => {
		const article = makeExampleArticle();
		const parts = unzipSync(await renderDocx(article));
		const read = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
		expect(read('docProps/core.xml')).toContain(`<dc:title>${article.title}</dc:title><dc:creator>${article.office}</dc:creator>`);
		expect(read('docProps/core.xml').match(/20\d\d-\d\d-\d\dT/g)).toEqual(['2026-10-24T', '2026-10-24T']);
		expect(read('word/styles.xml')).toContain('w:val="vi-VN"');
		expect(read('word/document.xml')).toContain('w:w="11906" w:h="16838"');
		expect(read('word/document.xml')).toContain('<w:tblHeader/>');
		for (const style of ['Title', 'Subtitle', 'BodyText', 'Heading1', 'Heading2', 'Quote', 'Caption', 'ListParagraph', 'FootnoteText']) expect(read('word/styles.xml'), style).toContain(`w:styleId="${style}"`);
	});

	it('writes the same bytes each time', async () => {
		const [first, second] = [await renderDocx(makeExampleArticle(2)), await renderDocx(makeExampleArticle(2))];
		expect(Buffer.from(first).equals(second)).toBe(true);
	});

	it('begins each list anew and keeps its start', async () => {
		const from = (start: number) => ({ ...list('orderedList', ['A', list('orderedList', ['B'])]), attrs: { start } });
		const parts = unzipSync(await renderDocx(makeArticle([from(5), paragraph('giữa'), from(1)])));
		const numbering = strFromU8(parts['word/numbering.xml'] ?? new Uint8Array());
		expect(numbering).toContain('<w:start w:val="5"/>');
		expect(new Set(strFromU8(parts['word/document.xml'] ?? new Uint8Array()).match(/<w:numId w:val="\d+"/g)).size).toBe(4);
	});

	it('writes texts without title or blocks, and 300 pages', async () => {
		expect((await readBack(await renderDocx(makeArticle([], { title: '' })))).text.trim()).toBe('');
		expect((await readBack(await renderDocx(makeArticle([heading(4, 'Sâu')], { title: '' })))).html).toContain('<h1>Sâu</h1>');
		expect((await renderDocx(makeExampleArticle(150))).length).toBeGreaterThan(20_000);
	});

	it('says so when a picture cannot be read', async () => {
		const article = makeExampleArticle();
		article.pictures.set('lop-hoc.png', { bytes: new Uint8Array([1, 2, 3]), mime: 'image/webp', width: 10, height: 10 });
		await expect(renderDocx(article)).rejects.toSatisfy((error) => error instanceof DocumentError && error.code === 'document.docx_failed');
	});
});
