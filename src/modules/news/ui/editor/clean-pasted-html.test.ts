import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { cleanPasted, findMissingWords, setStylesAside } from './clean-pasted-html.ts';

function clean(html: string): { html: string; losses: ReturnType<typeof cleanPasted> } {
	const { document } = parseHTML(`<!doctype html><html><body>${setStylesAside(html)}</body></html>`);
	const losses = cleanPasted(document.body as unknown as HTMLElement);
	return { html: document.body.innerHTML.replace(/\s+/g, ' ').trim(), losses };
}

test('a footnote of Word becomes a footnote', () => {
	const { html, losses } = clean(
		'<p>Theo báo cáo<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>.</p><div style="mso-element:footnote-list"><div id="ftn1"><p><a href="#_ftnref1">[1]</a> Báo cáo số 05</p></div></div>',
	);
	expect(html).toBe('<p>Theo báo cáo<sup data-footnote="Báo cáo số 05"></sup>.</p>');
	expect(losses).toEqual([]);
});

test('no style reaches the page, and words that look like one stay', () => {
	const { html } = clean('<style>p { color: red }</style><p style="color: red" class=\'a\'STYLE="x">Viết style="x" là sai, a < b và style = c</p>');
	expect(html).toBe('<p class="a">Viết style="x" là sai, a &lt; b và style = c</p>');
});

test('list lines of Word become one list', () => {
	const line = (mark: string, text: string) => `<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">${mark} </span>${text}</p>`;
	const { html } = clean(`${line('1.', 'Một')}${line('2.', 'Hai')}<p>Sau</p>`);
	expect(html).toMatch(/^<ol><li><p[^>]*>Một<\/p><\/li><li><p[^>]*>Hai<\/p><\/li><\/ol><p>Sau<\/p>$/);
});

test('what cannot be kept is counted', () => {
	const { html, losses } = clean('<p>a <a href="javascript:x()">b</a> <img src="https://x.example/a.png"> <img src="/media/1" alt="c"></p><iframe src="x"></iframe><style>p{}</style>');
	expect(losses).toEqual([
		{ kind: 'picture', count: 1 },
		{ kind: 'embed', count: 1 },
		{ kind: 'link', count: 1 },
	]);
	expect(html).toContain('/media/1');
	expect(html).not.toContain('x.example');
});

test('missing words are named once for each time they are missing', () => {
	expect(findMissingWords('Trên 30 dự thảo, 30 lớp', 'trên 30 lớp')).toEqual(['dự', 'thảo', '30']);
});
