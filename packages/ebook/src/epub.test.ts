import { flattenArticle } from '@nhipcau/document';
import type { Article } from '@nhipcau/document';
import { heading, makeArticle, makeExampleArticle, makeHostileArticle, paragraph } from '@nhipcau/document/example';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { drawCover, writeEpub } from './index.ts';
import type { EpubInput } from './index.ts';

/** Sentences by the plainest rule, over the whole flat text. */
function cutSentences(article: Article): EpubInput['sentences'] {
	const flat = flattenArticle(article);
	return flat.blocks.flatMap(({ kind, start, end }) => {
		if (kind === 'table_row' || kind === 'heading') return [{ start, end }];
		return [...flat.text.slice(start, end).matchAll(/\S(?:.|\n)*?(?:[.?!](?=\s|$)|$)/g)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
	}).map((span, index) => ({ id: `s${index + 1}`, ...span }));
}

/** Silence as MP3: frames of zeros at 128 kbit/s and 44.1 kHz, 26 ms each. */
function makeSilence(seconds: number): Uint8Array {
	const count = Math.ceil(seconds / (1152 / 44_100));
	const bytes = new Uint8Array(417 * count);
	for (let frame = 0; frame < count; frame += 1) bytes.set([0xff, 0xfb, 0x90, 0xc4], frame * 417);
	return bytes;
}

export function makeInput(article: Article, narrated = true): EpubInput {
	const sentences = cutSentences(article);
	const duration = sentences.length * 0.5;
	return {
		article,
		sentences,
		narration: narrated ? { audio: makeSilence(duration), duration, sentences: sentences.map(({ id }, index) => ({ id, start: index * 0.5, end: index * 0.5 + 0.4567 })), narrator: 'Giọng máy' } : undefined,
		cover: { mime: 'image/svg+xml', bytes: strToU8(drawCover({ title: article.title, office: article.office, seed: 'thu', date: article.date })) },
		label: 'Có sử dụng trí tuệ nhân tạo.',
		identifier: 'urn:uuid:7f2c1a52-6d0a-5a7e-9a55-0d1c2b3a4f5e',
		modified: '2026-10-24T03:00:00.000Z',
	};
}

async function listProblems(bytes: Uint8Array): Promise<string[]> {
	const { messages } = await EpubCheck.validate(bytes);
	return messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity)).map(({ id, message, location }) => `${id} ${message} ${location?.path ?? ''}`);
}

function readFiles(bytes: Uint8Array): Map<string, string> {
	return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

describe('writeEpub', () => {
	it('passes epubcheck without errors or warnings, with and without narration', async () => {
		for (const article of [makeExampleArticle(3), makeHostileArticle(), makeArticle([paragraph('Một dòng.')], { title: '' }), makeArticle([heading(2, 'Mục'), heading(4, 'Con')], { language: 'en' })]) {
			expect(await listProblems(await writeEpub(makeInput(article)))).toEqual([]);
			expect(await listProblems(await writeEpub(makeInput(article, false)))).toEqual([]);
		}
		expect(await listProblems(await writeEpub(makeInput(makeArticle([], { title: '' }), false)))).toEqual([]);
	});

	it('reads every sentence along, once, in the order of the text', async () => {
		const article = makeExampleArticle(3);
		const input = makeInput(article);
		const files = readFiles(await writeEpub(input));
		const played: string[] = [];
		for (const [name, smil] of files) {
			if (!name.endsWith('.smil')) continue;
			const html = files.get(name.replace('.smil', '.xhtml')) ?? '';
			const ids = [...smil.matchAll(/<text src="[^#]+#([^"]+)"/g)].map((match) => match[1] ?? '');
			const places = ids.map((id) => html.indexOf(`id="${id}"`));
			expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true);
			played.push(...ids);
		}
		expect(played.toSorted()).toEqual(input.sentences.map(({ id }) => id).toSorted());
		expect(files.get('EPUB/chapter-1.smil')).toContain('clipBegin="0.000s" clipEnd="0.457s"');
		const opf = files.get('EPUB/package.opf') ?? '';
		const parts = [...opf.matchAll(/media:duration" refines="[^"]+">([\d.]+)s/g)].map((match) => Number(match[1]));
		expect(Number(/media:duration">([\d.]+)s/.exec(opf)?.[1])).toBeCloseTo(parts.reduce((sum, part) => sum + part, 0), 3);
		expect(parts.length).toBeGreaterThan(2);
	});

	it('says what it is: title, office, access, active class, one recording', async () => {
		const files = readFiles(await writeEpub(makeInput(makeExampleArticle())));
		const opf = files.get('EPUB/package.opf') ?? '';
		for (const part of ['<dc:language>vi</dc:language>', '<dc:publisher>Ban Tuyên giáo', 'schema:accessMode">auditory', 'schema:accessibilityFeature">synchronizedAudioText', 'schema:accessibilityFeature">alternativeText', 'schema:accessibilityHazard">none', 'media:active-class">-epub-media-overlay-active', '<meta property="dcterms:modified">2026-10-24T03:00:00Z']) expect(opf).toContain(part);
		expect(opf.match(/audio\/mpeg/g)?.length).toBe(1);
		expect(files.get('EPUB/style.css')).toContain('.-epub-media-overlay-active');
		expect(files.get('EPUB/nav.xhtml')).toContain('<a href="chapter-1.xhtml#h-ket-qua-noi-bat">Kết quả nổi bật</a>');
		expect(files.get('EPUB/chapter-1.xhtml')).toContain('Có sử dụng trí tuệ nhân tạo.');
	});

	it('begins with the mimetype, stored, and has the same bytes each time', async () => {
		const [first, second] = [await writeEpub(makeInput(makeExampleArticle())), await writeEpub(makeInput(makeExampleArticle()))];
		expect(strFromU8(first.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
		expect(Buffer.from(first).equals(second)).toBe(true);
	});

	it('refuses a narration of another text and ids that XML cannot carry', async () => {
		const input = makeInput(makeExampleArticle());
		const other = { ...input.narration, audio: new Uint8Array(), duration: 9, sentences: [{ id: 'x1', start: 0, end: 1 }] };
		await expect(writeEpub({ ...input, narration: other })).rejects.toMatchObject({ code: 'ebook.narration_without_text' });
		await expect(writeEpub({ ...input, sentences: [{ id: '1"', start: 0, end: 3 }] })).rejects.toMatchObject({ code: 'ebook.bad_sentence_id' });
	});

	it('writes a book of 300 pages with its narration', async () => {
		const bytes = await writeEpub(makeInput(makeExampleArticle(120)));
		expect([...readFiles(bytes).keys()].filter((name) => name.endsWith('.smil')).length).toBeGreaterThan(50);
	});
});

describe('drawCover', () => {
	it('is the same for a seed, another for another, and holds any title', () => {
		const draw = (seed: string): string => drawCover({ title: 'Đề', seed });
		expect(draw('a')).toBe(draw('a'));
		expect(draw('a')).not.toBe(draw('b'));
		expect(drawCover({ title: 'Đề', seed: 'a', date: '2026-10-24' })).toContain('>24/10/2026</text>');
		expect(drawCover({ title: '<b>&"', seed: 'a' })).toContain('&lt;b&gt;&amp;&quot;</text>');
		expect(drawCover({ title: 'Một tiêu đề rất dài '.repeat(40), seed: 'a' })).toContain('…</text>');
	});
});
