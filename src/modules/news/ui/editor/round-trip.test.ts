import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { Editor, getSchema } from '@tiptap/core';
import { DOMParser, DOMSerializer, Node } from '@tiptap/pm/model';
import { describe, expect, test } from 'vitest';
import { markTypes, nodeTypes, parseDocument, type AttributeType, type DocumentNode } from '@nhipcau/document';
import { listDocumentExtensions } from './document-extensions.ts';

const extensions = listDocumentExtensions();
const schema = getSchema(extensions);

/** One text node for neighbours with the same marks, and marks in the order of the schema: no other difference is allowed. */
function settle(node: DocumentNode): DocumentNode {
	const order = Object.keys(markTypes);
	const marks = node.marks?.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
	const content: DocumentNode[] = [];
	for (const child of (node.content ?? []).map(settle)) {
		const before = content.at(-1);
		const joins = before?.type === 'text' && child.type === 'text' && JSON.stringify(before.marks) === JSON.stringify(child.marks);
		if (joins) content[content.length - 1] = { ...before, text: before.text! + child.text! };
		else content.push(child);
	}
	return { ...node, ...(marks && { marks }), ...(content.length > 0 && { content }) };
}

const words = fc.string({ unit: fc.constantFrom('ấ', 'Đ', 'ươ', ' ', '3', '%', '<', '"', 'ក', '😀'), minLength: 1, maxLength: 8 });
const word = words.map((text) => text.trim() || 'chữ');

function anAttribute(type: AttributeType): fc.Arbitrary<string | number> {
	if (type.kind === 'integer') return fc.integer({ min: type.min ?? 0, max: Math.min(type.max ?? 9, 9) });
	if (type.kind === 'source') return fc.uuid().map((id) => `/media/${id}`);
	if (type.kind === 'link') return fc.constantFrom('https://song-ngan.example/a?b=1', 'mailto:a@b.example', '#muc-2');
	return fc.oneof(fc.constant(''), word);
}

const someAttributes = (types: Record<string, AttributeType> | undefined) =>
	types ? fc.record(Object.fromEntries(Object.entries(types).map(([name, type]) => [name, anAttribute(type)]))).map((attrs) => ({ attrs })) : fc.constant({});

const aMark = fc.constantFrom(...Object.keys(markTypes)).chain((type) => someAttributes(markTypes[type]!.attributes).map((attrs) => ({ type, ...attrs })));
const someText: fc.Arbitrary<DocumentNode> = fc
	.tuple(words, fc.uniqueArray(aMark, { selector: (mark) => mark.type, maxLength: 3 }))
	.map(([text, marks]) => ({ type: 'text', text: text.normalize('NFC'), ...(marks.length > 0 && { marks }) }));

/** A node of a type with whatever its content expression allows. */
function aNode(type: string, depth: number): fc.Arbitrary<DocumentNode> {
	if (type === 'text') return someText;
	const { content, attributes } = nodeTypes[type]!;
	const children: fc.Arbitrary<DocumentNode[]> = content === undefined ? fc.constant([]) : someContent(content, depth - 1);
	return fc.tuple(someAttributes(attributes), children).map(([attrs, nodes]) => ({ type, ...attrs, ...(nodes.length > 0 && { content: nodes }) }));
}

function someContent(expression: string, depth: number): fc.Arbitrary<DocumentNode[]> {
	const parts = expression.match(/\([^)]*\)[*+]?|\w+[*+]?/g) ?? [];
	const lists = parts.map((part) => {
		const names = part.match(/\w+/g)!;
		const members = Object.keys(nodeTypes).filter((name) => names.includes(name) || names.includes(nodeTypes[name]!.group ?? ''));
		const leaves = members.filter((name) => !/block|listItem|tableRow/.test(nodeTypes[name]!.content ?? ''));
		const allowed = depth > 0 || leaves.length === 0 ? members : leaves;
		const one = fc.constantFrom(...allowed).chain((name) => aNode(name, depth));
		if (part.endsWith('*')) return fc.array(one, { maxLength: 3 });
		return part.endsWith('+') ? fc.array(one, { minLength: 1, maxLength: 3 }) : one.map((node) => [node]);
	});
	return fc.tuple(...lists).map((groups) => groups.flat());
}

const aDocument = aNode('doc', 4).map(parseDocument);

/** A table whose rows are full, as the editor and the imports make them. */
const withSpans: DocumentNode = {
	type: 'doc',
	content: [
		{
			type: 'table',
			content: [
				{ type: 'tableRow', content: [{ type: 'tableHeader', attrs: { colspan: 2, rowspan: 1 }, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Xã' }] }] }] },
				{
					type: 'tableRow',
					content: ['Sen Hồng', '2'].map((text) => ({ type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })),
				},
			],
		},
		{ type: 'figure', attrs: { src: '/media/0f0e0d0c-0000-4000-8000-000000000001', alt: 'Chợ', caption: 'Chợ nổi', credit: 'Minh' } },
		{ type: 'paragraph', content: [{ type: 'text', text: 'Theo báo cáo' }, { type: 'footnote', attrs: { text: 'Báo cáo số 05' } }, { type: 'hardBreak' }, { type: 'text', text: 'quý III.', marks: [{ type: 'bold' }] }] },
	],
};

describe('the editor', () => {
	test('knows the nodes and marks of the document, and no other', () => {
		expect(Object.keys(schema.nodes).toSorted()).toEqual(Object.keys(nodeTypes).toSorted());
		expect(Object.keys(schema.marks).toSorted()).toEqual(Object.keys(markTypes).toSorted());
		for (const [name, type] of Object.entries(nodeTypes)) {
			expect(Object.keys(schema.nodes[name]!.spec.attrs ?? {}), name).toEqual(Object.keys(type.attributes ?? {}));
			expect(schema.nodes[name]!.spec.content, name).toBe(type.content);
		}
	});

	test('gives back every document as it was put in', () => {
		fc.assert(
			fc.property(aDocument, (document) => {
				const editor = new Editor({ element: null, extensions, content: document, injectCSS: false, enableContentCheck: true });
				expect(settle(parseDocument(editor.getJSON()))).toEqual(settle(document));
			}),
			{ numRuns: 200 },
		);
	});

	test('keeps spans, figures and footnotes when a document takes the place of another', () => {
		const editor = new Editor({ element: null, extensions, content: { type: 'doc', content: [{ type: 'paragraph' }] }, injectCSS: false });
		editor.commands.setContent(withSpans, { errorOnInvalidContent: true });
		expect(parseDocument(editor.getJSON())).toEqual(withSpans);
	});
});

describe('the clipboard', () => {
	test('carries every document whole from one editor to another', () => {
		const { document } = parseHTML('<!doctype html><html><body></body></html>');
		fc.assert(
			fc.property(aDocument, (given) => {
				const holder = document.createElement('div');
				holder.append(DOMSerializer.fromSchema(schema).serializeFragment(Node.fromJSON(schema, given).content, { document: document as unknown as Document }));
				const { document: read } = parseHTML(`<!doctype html><html><body>${holder.innerHTML}</body></html>`);
				const taken = DOMParser.fromSchema(schema).parse(read.body as unknown as HTMLElement, { preserveWhitespace: 'full' });
				expect(settle(parseDocument(taken.toJSON()))).toEqual(settle(given));
			}),
			{ numRuns: 100 },
		);
	});
});
