import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { flattenArticle } from '../flatten.ts';
import type { Article, DocumentNode } from '../model.ts';
import { footnote, heading, link, list, makeArticle, makeExampleArticle, makeHostileArticle, paragraph, row, text } from './example-article.ts';
import { findSafeHref, listHeadings, renderBody, renderLine } from './index.ts';
import type { SentenceSpan } from './index.ts';

const pictureUrl = (): string => 'p.png';

/** Sentences by the plainest rule, over the whole flat text. */
function cutSentences(article: Article): SentenceSpan[] {
	const flat = flattenArticle(article);
	return flat.blocks.flatMap(({ start, end }) => [...flat.text.slice(start, end).matchAll(/\S(?:.|\n)*?(?:[.?!](?=\s|$)|$)/g)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length })))
		.map((span, index) => ({ id: `s${index + 1}`, ...span }));
}

describe('renderBody', () => {
	it('closes and opens marks and links again where a sentence ends inside them', () => {
		const article = makeArticle([paragraph(text('Một là '), text('đậm. Hai', 'bold'), text(' xiên', 'bold', 'italic'), link(' nối. Ba.', 'https://a.vn/'))], { title: '' });
		expect(renderBody(article, { pictureUrl, sentences: cutSentences(article) })).toBe(
			'<p><span id="s1">Một là <strong>đậm.</strong></span><strong> </strong><span id="s2"><strong>Hai<em> xiên</em></strong><a href="https://a.vn/"> nối.</a></span><a href="https://a.vn/"> </a><span id="s3"><a href="https://a.vn/">Ba.</a></span></p>',
		);
	});

	it('wraps every sentence of a full article once, with exactly its words', () => {
		const article = makeExampleArticle(2);
		const sentences = cutSentences(article);
		const html = renderLine(article, 'title', { sentences }) + renderLine(article, 'lead', { sentences }) + renderBody(article, { pictureUrl, sentences });
		const { document } = parseHTML(`<html><body>${html}</body></html>`);
		const flat = flattenArticle(article).text;
		const bare = (words: string): string => words.replace(/\[\d+\]/g, '').replace(/[\s|]/g, '');
		for (const { id, start, end } of sentences) {
			const found = document.querySelectorAll(`#${id}`);
			expect(found.length, id).toBe(1);
			expect(bare(found[0]?.textContent ?? '')).toBe(bare(flat.slice(start, end)));
		}
	});

	it('loses no word and keeps the flat order', () => {
		const article = makeExampleArticle();
		const { document } = parseHTML(`<html><body>${renderBody(article, { pictureUrl })}</body></html>`);
		for (const extra of document.querySelectorAll('.noteref, .credit, .number, .back, .footnotes h2')) extra.remove();
		const flat = flattenArticle({ ...article, title: '', lead: '' }).text;
		expect((document.body.textContent ?? '').replace(/\s/g, '')).toBe(flat.replace(/[\s|]/g, ''));
	});

	it('closes up heading levels and gives each heading its own id', () => {
		const content = [heading(2, 'Đề mục'), heading(4, 'Sâu'), heading(2, 'Đề mục'), heading(3, '🙂'), heading(1, '   ')];
		expect(listHeadings({ type: 'doc', content }).map(({ id, level }) => [id, level])).toEqual([['h-de-muc', 1], ['h-sau', 2], ['h-de-muc-2', 1], ['h-2', 2]]);
		expect(renderBody(makeArticle(content), { pictureUrl, headingOffset: 0 })).toContain('<h1 id="h-de-muc">');
	});

	it('writes heads, scopes, spans and figure columns of tables', () => {
		const spanned: DocumentNode = { type: 'tableRow', content: [{ type: 'tableHeader', attrs: { colspan: 2 }, content: [paragraph('Cộng')] }, { type: 'tableCell', content: [paragraph('7')] }] };
		const html = renderBody(makeArticle([{ type: 'table', content: [row('tableHeader', 'Xã', 'Lớp', 'Người'), row('tableCell', 'A', 'b', '1.286'), spanned] }]), { pictureUrl });
		expect(html).toContain('<thead>\n<tr><th scope="col">Xã</th><th scope="col">Lớp</th><th scope="col" class="figure">Người</th></tr>\n</thead>');
		expect(html).toContain('<tr><th scope="row" colspan="2">Cộng</th><td class="figure">7</td></tr>');
	});

	it('links footnotes there and back', () => {
		const html = renderBody(makeArticle([paragraph('A', footnote('Nguồn <1>'))]), { pictureUrl, xhtml: true });
		expect(html).toContain('<a id="fnref-1" href="#fn-1" role="doc-noteref" epub:type="noteref"');
		expect(html).toContain('id="fn-1" class="footnote" role="doc-footnote" epub:type="footnote"');
		expect(html).toContain('href="#fnref-1" role="doc-backlink"');
	});

	it('keeps start numbers and nesting of lists', () => {
		const ordered = { ...list('orderedList', ['Một', list('bulletList', ['Con'])]), attrs: { start: 3 } };
		expect(renderBody(makeArticle([ordered]), { pictureUrl })).toBe('<ol start="3">\n<li>Một\n<ul>\n<li>Con</li>\n</ul></li>\n</ol>');
	});

	it('lets no word of a hostile text become markup', () => {
		const article = makeHostileArticle();
		const html = renderBody(article, { pictureUrl: (src) => src, sentences: cutSentences(article), xhtml: true });
		expect(html).not.toMatch(/<script|javascript:|data:text|<nhan>|<i>/);
		// oxlint-disable-next-line no-control-regex
		expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/);
	});
});

describe('findSafeHref', () => {
	it('passes safe schemes and links within the site', () => {
		expect(['https://a.vn/b?c=1', 'mailto:a@b.vn', 'tel:0294', '/tin/1', '#muc', 'tep.pdf'].map((href) => findSafeHref(href))).toEqual(['https://a.vn/b?c=1', 'mailto:a@b.vn', 'tel:0294', '/tin/1', '#muc', 'tep.pdf']);
	});

	it('refuses the rest', () => {
		for (const href of ['javascript:alert(1)', ' java\nscript:1', 'data:text/html,x', 'vbscript:x', 'file:///etc', 'http://[', '', null]) expect(findSafeHref(href), String(href)).toBeNull();
		expect(findSafeHref('/tin/1', { absoluteOnly: true })).toBeNull();
	});
});
