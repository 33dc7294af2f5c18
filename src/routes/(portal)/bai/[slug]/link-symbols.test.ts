import type { DocumentNode } from '@nhipcau/document';
import { expect, test } from 'vitest';
import { linkSymbols, listSymbols } from './link-symbols.ts';

const text = (words: string, ...marks: NonNullable<DocumentNode['marks']>): DocumentNode => ({ type: 'text', text: words, ...(marks.length > 0 && { marks }) });
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', content });
const wordsOf = (node: DocumentNode): string => (node.type === 'text' ? (node.text ?? '') : (node.content ?? []).map(wordsOf).join(''));

test('links the symbols that the register knows, however typed, and changes no word', () => {
	const document: DocumentNode = { type: 'doc', content: [paragraph(text('Thực hiện Chỉ thị số 08-CT/TU và Kế hoạch số 05-KH/TU, toàn tỉnh có 124 xã.')), paragraph(text('Theo '), text('Chỉ thị 08-CT/TU', { type: 'bold' }))] };
	expect(listSymbols(document)).toEqual(['08-CT/TU', '05-KH/TU', '08-CT/TU']);
	const linked = linkSymbols(document, new Map([['8-CT/TU', '/van-ban/a']]));
	expect(wordsOf(linked)).toBe(wordsOf(document));
	expect(linked.content![0]!.content![1]).toEqual(text('08-CT/TU', { type: 'link', attrs: { href: '/van-ban/a' } }));
	expect(linked.content![1]!.content!.at(-1)).toEqual(text('08-CT/TU', { type: 'bold' }, { type: 'link', attrs: { href: '/van-ban/a' } }));
	expect(linked.content![0]!.content).toHaveLength(3);
});

test('leaves links of the writer and unknown symbols alone', () => {
	const document: DocumentNode = { type: 'doc', content: [paragraph(text('20-CT/TW', { type: 'link', attrs: { href: 'https://vi-du.example/' } }), text(' và 21-CT/TW'))] };
	expect(linkSymbols(document, new Map([['20-CT/TW', '/van-ban/a']]))).toEqual(document);
});
