import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { heading, makeArticle, makeExampleArticle, makeHostileArticle, paragraph } from './example-article.ts';
import { renderPage } from './index.ts';

describe('renderPage', () => {
	it('is one file with everything in it', () => {
		const html = renderPage(makeExampleArticle(), { label: 'Nhãn', editions: [{ name: 'Nghe', href: 'bulletin.mp3' }, { name: 'Xấu', href: 'javascript:1' }] });
		const { document } = parseHTML(html);
		expect(document.documentElement.lang).toBe('vi');
		expect(document.querySelectorAll('h1').length).toBe(1);
		expect(document.querySelector('img')?.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
		expect(document.querySelectorAll('script:not([type="application/ld+json"])').length).toBe(0);
		expect([...document.querySelectorAll('.editions a')].map((a) => a.textContent)).toEqual(['Nghe']);
		expect(document.querySelector('.label')?.textContent).toBe('Nhãn');
		expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toMatchObject({ '@type': 'NewsArticle', datePublished: '2026-10-24' });
		expect(renderPage(makeExampleArticle(), { label: 'x' })).toBe(renderPage(makeExampleArticle(), { label: 'x' }));
	});

	it('has a title where the text has none', () => {
		const titled = parseHTML(renderPage(makeArticle([heading(2, 'Mục'), paragraph('Chữ.')], { title: '' }))).document;
		expect(titled.querySelector('title')?.textContent).toBe('Mục');
		expect(titled.querySelector('h1')?.className).toBe('unseen');
		expect(parseHTML(renderPage(makeArticle([], { title: '' }))).document.querySelector('title')?.textContent).toBe('Văn bản chưa có tiêu đề');
	});

	it('keeps hostile words as words', () => {
		const { document } = parseHTML(renderPage(makeHostileArticle(), { label: '</style><script>' }));
		expect(document.querySelectorAll('script').length).toBe(1);
		expect(document.querySelectorAll('b, i, nhan').length).toBe(0);
		expect(document.querySelectorAll('a[href^="javascript"], a[href^="data"]').length).toBe(0);
	});
});
