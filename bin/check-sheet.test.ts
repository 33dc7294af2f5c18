import { expect, test } from 'vitest';
import { renderCheckSheet } from './check-sheet.ts';

test('the sheet for checking a scan has one main part, and everything stands in it', () => {
	const word = (text: string, confidence: number, x0: number) => ({ text, confidence, box: { x0, y0: 0, x1: x0 + 10, y1: 10 } });
	const page = (number: number) => ({ number, picture: { bytes: new Uint8Array([1]), mime: 'image/jpeg' as const, width: 10, height: 10 }, words: [word('Kính', 95, 0), word('gủi', 41, 20), word('<b>', 90, 0)] });
	const html = renderCheckSheet([page(1), page(2)]);
	const [, inside] = /<body><main>([^]*)<\/main><\/body>/.exec(html)!;
	expect(inside!.match(/<h1>|<h2 id="page-\d">/g)).toEqual(['<h1>', '<h2 id="page-1">', '<h2 id="page-2">']);
	expect(inside).toContain('<section aria-labelledby="page-2">');
	expect(inside).toContain('Kính <mark title="41 %">gủi</mark><br>&lt;b&gt;');
});
