import { Mark, Node, textblockTypeInputRule, wrappingInputRule, type Extensions, type InputRule, type KeyboardShortcutCommand } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { markTypes, nodeTypes, type AttributeType } from '@nhipcau/document';
import { markHtml, nodeHtml } from './node-html.ts';

/**
 * The editor's nodes and marks, made from the one list of `@nhipcau/document`: neither attributes nor content can
 * differ from what is stored, so nothing is lost on the way in or out. Of the StarterKit only undo, the cursors and
 * the keys of lists are taken; its own nodes carry other attributes.
 */
export function listDocumentExtensions(): Extensions {
	const nodes = Object.keys(nodeTypes).map((name) => tableParts[name as keyof typeof tableParts]?.() ?? makeNode(name));
	const marks = Object.keys(markTypes).map(makeMark);
	return [...nodes, ...marks, editingAids];
}

const editingAids = StarterKit.configure({
	blockquote: false, bold: false, bulletList: false, code: false, codeBlock: false, document: false, hardBreak: false,
	heading: false, horizontalRule: false, italic: false, link: false, listItem: false, orderedList: false, paragraph: false,
	strike: false, text: false, underline: false,
	// It would add an empty paragraph to what was stored.
	trailingNode: false,
});

/** Attributes as the schema has them; how HTML shows them is the business of `node-html.ts`. */
function describeAttributes(types: Record<string, AttributeType> = {}) {
	const kinds = { integer: 'number', string: 'string', source: 'string', link: 'string' } as const;
	const describe = (type: AttributeType) => ({
		rendered: false,
		parseHTML: () => null,
		validate: kinds[type.kind],
		...(type.default === undefined ? { isRequired: true } : { default: type.default }),
	});
	return Object.fromEntries(Object.entries(types).map(([name, type]) => [name, describe(type)]));
}

/** What stands in the list for a node, in the words of Tiptap. */
function describeNode(name: string) {
	const type = nodeTypes[name]!;
	const html = nodeHtml[name];
	return {
		...(type.group && { group: type.group }),
		...(type.content && { content: type.content }),
		...(type.atom && { atom: true }),
		...(type.attributes && { addAttributes: () => describeAttributes(type.attributes) }),
		...(html && { parseHTML: () => [...html.parse], renderHTML: ({ node }: { node: Parameters<typeof html.render>[0] }) => html.render(node) }),
	};
}

function makeNode(name: string): Node {
	const type = nodeTypes[name]!;
	return Node.create({
		name,
		topNode: name === 'doc',
		inline: type.group === 'inline',
		...(name === 'paragraph' && { priority: 1000 }),
		...(['heading', 'blockquote', 'listItem'].includes(name) && { defining: true }),
		...(name === 'figure' && { draggable: true, selectable: true }),
		...(name === 'hardBreak' && { linebreakReplacement: true, selectable: false, renderText: () => '\n' }),
		...describeNode(name),
		...nodeKeys[name],
	});
}

/** The table's commands and keys come from Tiptap; attributes, content and HTML from the schema. */
const tableParts = {
	table: () => Table.extend({ ...describeNode('table'), addNodeView: null }),
	tableRow: () => TableRow.extend(describeNode('tableRow')),
	tableHeader: () => TableHeader.extend(describeNode('tableHeader')),
	tableCell: () => TableCell.extend(describeNode('tableCell')),
};

interface Keys {
	addKeyboardShortcuts?(this: { editor: Node['options']['editor'] }): Record<string, KeyboardShortcutCommand>;
	addInputRules?(this: { type: any }): InputRule[];
}

const headingLevels = [1, 2, 3, 4];
const nodeKeys: Record<string, Keys> = {
	paragraph: { addKeyboardShortcuts: () => ({ 'Mod-Alt-0': ({ editor }) => editor.commands.setNode('paragraph') }) },
	heading: {
		addKeyboardShortcuts: () =>
			Object.fromEntries(headingLevels.map((level) => [`Mod-Alt-${level}`, ({ editor }) => editor.commands.toggleNode('heading', 'paragraph', { level })])),
		addInputRules() {
			return headingLevels.map((level) => textblockTypeInputRule({ find: new RegExp(`^(#{${level}})\\s$`), type: this.type, getAttributes: { level } }));
		},
	},
	bulletList: {
		addKeyboardShortcuts: () => ({ 'Mod-Shift-8': ({ editor }) => editor.commands.toggleList('bulletList', 'listItem') }),
		addInputRules() {
			return [wrappingInputRule({ find: /^\s*([-+*])\s$/, type: this.type })];
		},
	},
	orderedList: {
		addKeyboardShortcuts: () => ({ 'Mod-Shift-7': ({ editor }) => editor.commands.toggleList('orderedList', 'listItem') }),
		addInputRules() {
			return [wrappingInputRule({ find: /^(\d{1,5})\.\s$/, type: this.type, getAttributes: (match) => ({ start: Number(match[1]) }) })];
		},
	},
	listItem: {
		addKeyboardShortcuts: () => ({
			Enter: ({ editor }) => editor.commands.splitListItem('listItem'),
			Tab: ({ editor }) => editor.commands.sinkListItem('listItem'),
			'Shift-Tab': ({ editor }) => editor.commands.liftListItem('listItem'),
		}),
	},
	blockquote: {
		addKeyboardShortcuts: () => ({ 'Mod-Shift-b': ({ editor }) => editor.commands.toggleWrap('blockquote') }),
		addInputRules() {
			return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })];
		},
	},
	hardBreak: {
		addKeyboardShortcuts: () => {
			const insert: KeyboardShortcutCommand = ({ editor }) => editor.commands.insertContent({ type: 'hardBreak' });
			return { 'Shift-Enter': insert, 'Mod-Enter': insert };
		},
	},
};

const markKeys: Record<string, string> = { bold: 'Mod-b', italic: 'Mod-i', underline: 'Mod-u', strike: 'Mod-Shift-x', superscript: 'Mod-.', subscript: 'Mod-,' };

function makeMark(name: string): Mark {
	const html = markHtml[name]!;
	const key = markKeys[name];
	return Mark.create({
		name,
		...(name === 'link' && { inclusive: false }),
		...(markTypes[name]!.attributes && { addAttributes: () => describeAttributes(markTypes[name]!.attributes) }),
		parseHTML: () => [...html.parse],
		renderHTML: ({ mark }) => html.render(mark),
		...(key && { addKeyboardShortcuts: () => ({ [key]: ({ editor }) => editor.commands.toggleMark(name) }) }),
	});
}
