import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { makeArticle, makeExampleArticle, makeHostileArticle, paragraph } from '../html/example-article.ts';
import { buildPdf } from './index.ts';

/** What ISO 19005-2 asks for and can be seen without a validator. */
async function inspect(bytes: Uint8Array) {
	const raw = Buffer.from(bytes).toString('latin1');
	const pdf = await getDocumentProxy(bytes.slice());
	const { metadata } = await pdf.getMetadata();
	const get = (name: string) => (metadata as { get(key: string): unknown } | null)?.get(name);
	return {
		part: get('pdfaid:part'),
		conformance: get('pdfaid:conformance'),
		title: get('dc:title'),
		marked: (await pdf.getMarkInfo())?.Marked,
		hasIntent: /\/OutputIntents?\b/.test(raw) && /\/GTS_PDFA1/.test(raw),
		hasTags: /\/StructTreeRoot\b/.test(raw),
		encrypted: /\/Encrypt\b/.test(raw),
		active: /\/(JavaScript|Launch|EmbeddedFiles)\b/.test(raw),
	};
}

describe('a PDF for the archive', () => {
	it('is PDF/A-2a by its own claim, tags, output intent and metadata, the same bytes each time', async () => {
		const article = makeExampleArticle();
		const { bytes, standard, pages } = await buildPdf(article, { archive: true });
		expect([standard, pages > 0]).toEqual(['a-2a', true]);
		expect(await inspect(bytes)).toMatchObject({ part: '2', conformance: 'A', marked: true, hasIntent: true, hasTags: true, encrypted: false, active: false });
		expect(Buffer.from((await buildPdf(article, { archive: true })).bytes).equals(bytes)).toBe(true);
	});

	it('is made of every text that can be printed', async () => {
		for (const article of [makeHostileArticle(), makeArticle([paragraph('Biểu tượng 🌾 và chữ Khmer ខ្មែរ')])]) {
			const { standard, bytes } = await buildPdf({ ...article, date: '2026-10-24' }, { archive: true });
			expect(standard).toMatch(/^a-2[aub]$/);
			expect((await inspect(bytes)).part).toBe('2');
		}
	}, 60_000);

	it('makes no such claim otherwise', async () => {
		expect((await inspect((await buildPdf(makeExampleArticle())).bytes)).part).toBeNull();
	});
});
