import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../errors.ts';
import { flattenArticle } from '../flatten.ts';
import { heading, makeArticle, makeExampleArticle, makeHostileArticle, paragraph, row } from '../html/example-article.ts';
import { cleanText } from '../html/safe-text.ts';
import type { Article, DocumentNode } from '../model.ts';
import { buildPdf, renderPdf } from './index.ts';

async function readPdf(bytes: Uint8Array): Promise<string> {
	const { text } = await extractText(bytes.slice(), { mergePages: true });
	return text.normalize('NFC');
}

/** Words of the article that the PDF lacks; a page break may cut a paragraph, so words are looked up one by one. */
async function findLostWords(article: Article, bytes: Uint8Array): Promise<string[]> {
	const printed = (await readPdf(bytes)).replace(/[\s\u200b]|\[\d+\]/g, '');
	const words = cleanText(flattenArticle(article).text).split(/[\s|]+/);
	return [...new Set(words)].filter((word) => !printed.includes(word.replace(/\u200b/g, '')));
}

describe('renderPdf', () => {
	it('keeps PDF/UA-1 and every word of a full article, the same bytes each time', async () => {
		const article = makeExampleArticle(2);
		const { bytes, standard, pages } = await buildPdf(article, { label: 'Có sử dụng trí tuệ nhân tạo.' });
		expect(standard).toBe('ua-1');
		expect(pages).toBe(4);
		expect(await findLostWords(article, bytes)).toEqual([]);
		expect(await readPdf(bytes)).toContain('Có sử dụng trí tuệ nhân tạo.');
		expect(Buffer.from(await renderPdf(article, { label: 'Có sử dụng trí tuệ nhân tạo.' })).equals(bytes)).toBe(true);
	});

	it('has title, language, tags, outline, header cells and alternative text', async () => {
		const article = makeExampleArticle();
		const bytes = await renderPdf(article);
		const { info } = await getMeta(bytes.slice());
		expect(info).toMatchObject({ Title: article.title, Author: article.byline, Language: 'vi' });
		expect(String(info.CreationDate)).toContain('20261024');
		const pdf = await getDocumentProxy(bytes.slice());
		expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
		expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(['Kết quả nổi bật', 'Phương hướng quý IV']);
		const trees = JSON.stringify(await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getStructTree())));
		for (const role of ['H1', 'H2', 'Table', 'THead', 'TH', 'L', 'BlockQuote', 'Figure', 'Note', 'Link']) expect(trees, role).toContain(`"role":"${role}"`);
		expect(trees).toContain('"alt":"Dòng sông với hai bờ ruộng lúa dưới mặt trời"');
	});

	it('sets hostile words as words', async () => {
		const article = makeHostileArticle();
		const { bytes, standard } = await buildPdf(article, { label: '#panic()' });
		expect(standard).toBe('ua-1');
		const printed = (await readPdf(bytes)).replace(/\s/g, '');
		for (const words of ['#import"x.typ"*đậm*_nghiêng_`mã`$x^2$@trich<nhan>\\//chú/*giải*/[a]{b}#panic("x")', '<script>alert(1)</script>&&amp;', 'điềukhiển:hết', 'TiếngViệt', '=khôngphảiđầumục']) expect(printed).toContain(words);
	});

	it('sets texts without title, without blocks, of headings alone and in the office profile', async () => {
		const gaps = [heading(3, 'Sâu trước'), heading(1, 'Nông sau'), heading(4, 'Nhảy bậc'), { type: 'paragraph' }];
		expect((await buildPdf(makeArticle([], { title: '' }))).standard).toBe('ua-1');
		expect((await buildPdf(makeArticle(gaps, { title: '' }))).standard).toBe('ua-1');
		expect((await buildPdf(makeArticle([paragraph('🙂🙂')], { title: '🙂' }))).standard).toBe('ua-1');
		expect((await buildPdf(makeExampleArticle(), { profile: 'office' })).standard).toBe('ua-1');
	});

	it('cuts spans that overlap or leave the table', async () => {
		const wide = (type: string, colspan: number, rowspan: number): DocumentNode => ({ type, attrs: { colspan, rowspan }, content: [paragraph('x')] });
		const table: DocumentNode = { type: 'table', content: [
			{ type: 'tableRow', content: [wide('tableHeader', 2, 9), wide('tableHeader', 1, 1)] },
			{ type: 'tableRow', content: [wide('tableCell', 1, 3), wide('tableCell', 5, 1), wide('tableCell', 1, 1)] },
			{ type: 'tableRow', content: [wide('tableCell', 99, 99)] },
			{ type: 'tableRow', content: [] },
			row('tableHeader', 'a', 'b'),
		] };
		expect((await buildPdf(makeArticle([table]))).standard).toBe('ua-1');
	});

	it('sets containers within containers to any depth, and very wide tables', async () => {
		let deep: DocumentNode = paragraph('đáy');
		for (let depth = 0; depth < 30; depth += 1) deep = depth % 2 === 0 ? { type: 'blockquote', content: [deep] } : { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph('mục'), deep] }] };
		let nested: DocumentNode = paragraph('trong');
		for (let depth = 0; depth < 20; depth += 1) nested = { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [nested] }] }] };
		const wide = { type: 'table', content: [row('tableHeader', ...Array.from({ length: 14 }, (_, index) => `Cột ${index}`))] };
		const article = makeArticle([deep, nested, wide, paragraph('sau')]);
		const { bytes, standard } = await buildPdf(article);
		expect(standard).toBe('ua-1');
		expect(await findLostWords(article, bytes)).toEqual([]);
	});

	it('takes fonts of the machine only for characters that no shipped font has, and says so', async () => {
		expect(await buildPdf(makeArticle([paragraph('→ ≤ ½ ភាសាខ្មែរ 🙂')]))).toMatchObject({ standard: 'ua-1', machineFonts: false, refused: [] });
		const foreign = await buildPdf(makeArticle([paragraph('漢字')]));
		expect(foreign.machineFonts).toBe(true);
		expect(foreign.refused[0]).toContain('漢');
	});

	it('answers while a text of hundreds of pages is set, and can be stopped', async () => {
		const article = makeExampleArticle(200);
		let beats = 0;
		const heart = setInterval(() => { beats += 1; }, 20);
		const { pages } = await buildPdf(article);
		clearInterval(heart);
		expect(pages).toBeGreaterThanOrEqual(300);
		expect(beats).toBeGreaterThan(10);
		const stop = new AbortController();
		const stopped = buildPdf(makeExampleArticle(20), { signal: stop.signal });
		setTimeout(() => stop.abort(new Error('stopped')), 30);
		await expect(stopped).rejects.toThrow('stopped');
	});

	it('says so when the text cannot be set', async () => {
		const article = makeExampleArticle();
		article.pictures.set('lop-hoc.png', { bytes: new Uint8Array([1, 2, 3]), mime: 'image/png', width: 10, height: 10 });
		const failure = await renderPdf(article).catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(DocumentError);
		expect((failure as DocumentError).code).toBe('document.pdf_failed');
	});
});
