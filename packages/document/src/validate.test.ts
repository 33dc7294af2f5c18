import { describe, expect, it } from 'vitest';
import { DocumentError } from './errors.ts';
import { collectPictures, countWords } from './inspect.ts';
import type { DocumentNode, Picture } from './model.ts';
import { cleanLink, isDocumentNode, parseDocument } from './validate.ts';

const paragraph = (...content: unknown[]): unknown => ({ type: 'paragraph', content });
const doc = (...content: unknown[]): unknown => ({ type: 'doc', content });
const place = (json: unknown): unknown => {
	try {
		return parseDocument(json);
	} catch (error) {
		if (error instanceof DocumentError) return `${error.code} ${error.details.place}`;
		throw error;
	}
};

describe('parseDocument', () => {
	it('normalises text, fills defaults and drops unknown attributes', () => {
		const json = doc({ type: 'heading', attrs: { level: 2, style: 'x' }, content: [{ type: 'text', text: 'Tie\u0302\u0301ng', marks: [{ type: 'bold' }] }] }, { type: 'orderedList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] });
		expect(parseDocument(json)).toEqual({
			type: 'doc',
			content: [
				{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Tiếng', marks: [{ type: 'bold' }] }] },
				{ type: 'orderedList', attrs: { start: 1 }, content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
			],
		});
	});

	it('turns dangerous links into plain text', () => {
		const link = (href: string): unknown => doc(paragraph({ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href } }] }));
		for (const href of ['javascript:alert(1)', ' JAVA\nSCRIPT:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd']) {
			expect(parseDocument(link(href))).toEqual(doc(paragraph({ type: 'text', text: 'a' })));
		}
		expect(parseDocument(link('https://example.vn/a?b=1:2'))).toEqual(link('https://example.vn/a?b=1:2'));
		expect(cleanLink('/tin/a:b')).toBe('/tin/a:b');
	});

	it.each([
		['an unknown node', doc({ type: 'script' }), 'doc/0'],
		['an inherited name', doc({ type: 'constructor' }), 'doc/0'],
		['an unknown mark', doc(paragraph({ type: 'text', text: 'a', marks: [{ type: 'blink' }] })), 'doc/0/0'],
		['a block inside a paragraph', doc(paragraph({ type: 'paragraph' })), 'doc/0'],
		['a list item that begins with a table', doc({ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'table' }] }] }), 'doc/0/0/0'],
		['a heading of level 9', doc({ type: 'heading', attrs: { level: 9 } }), 'doc/0'],
		['a figure without source', doc({ type: 'figure', attrs: {} }), 'doc/0'],
		['a figure that runs script', doc({ type: 'figure', attrs: { src: 'javascript:x' } }), 'doc/0'],
		['an empty doc', { type: 'doc' }, 'doc'],
		['something else', 'text', 'doc'],
	])('names the place of %s', (_name, json, where) => {
		expect(place(json)).toBe(`document.invalid_node ${where}`);
		expect(isDocumentNode(json)).toBe(false);
	});

	it('refuses endless nesting', () => {
		let node: unknown = paragraph();
		for (let depth = 0; depth < 5000; depth++) node = { type: 'blockquote', content: [node] };
		expect(place(doc(node))).toMatch(/^document.invalid_node/);
	});
});

describe('reading a document', () => {
	const document = parseDocument(doc(
		paragraph({ type: 'text', text: 'Hai từ' }, { type: 'footnote', attrs: { text: 'ba từ nữa' } }, { type: 'text', text: 'x' }),
		{ type: 'figure', attrs: { src: 'b.png', caption: 'Một ảnh' } },
	)) as DocumentNode;

	it('counts words, notes and captions too', () => {
		expect(countWords(document)).toBe(2 + 3 + 2);
		expect(countWords('Nghị quyết 57-NQ/TW, ngày 22/12/2024')).toBe(9);
	});

	it('collects the pictures in use', () => {
		const picture: Picture = { bytes: new Uint8Array(1), mime: 'image/png', width: 1, height: 1 };
		expect([...collectPictures({ document, pictures: new Map([['a.png', picture], ['b.png', picture]]) }).keys()]).toEqual(['b.png']);
	});
});
