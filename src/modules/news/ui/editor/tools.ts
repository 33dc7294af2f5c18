import type { Editor } from '@tiptap/core';
import type { ToolIconName } from './tool-icons.ts';

/** One button of the toolbar. Its name is the message `news.tool_<name>`. */
export interface Tool {
	name: ToolIconName;
	/** Keys that do the same, as they are printed. */
	keys?: string;
	/** Whether the button shows its name beside the icon. */
	named?: boolean;
	isOn?(editor: Editor): boolean;
	isOpen?(editor: Editor): boolean;
	/** Left out where the tool asks something first: the editor's component answers. */
	run?(editor: Editor): void;
}

const mark = (name: 'bold' | 'italic' | 'underline' | 'strike' | 'superscript' | 'subscript', keys: string): Tool => ({
	name,
	keys,
	isOn: (editor) => editor.isActive(name),
	run: (editor) => editor.chain().focus().toggleMark(name).run(),
});

const list = (name: 'bulletList' | 'orderedList', keys: string): Tool => ({
	name,
	keys,
	isOn: (editor) => editor.isActive(name),
	run: (editor) => editor.chain().focus().toggleList(name, 'listItem').run(),
});

/** Groups of the toolbar, from the left. */
export const tools: readonly (readonly Tool[])[] = [
	[
		{ name: 'undo', keys: 'Ctrl+Z', isOpen: (editor) => editor.can().undo(), run: (editor) => editor.chain().focus().undo().run() },
		{ name: 'redo', keys: 'Ctrl+Shift+Z', isOpen: (editor) => editor.can().redo(), run: (editor) => editor.chain().focus().redo().run() },
	],
	[mark('bold', 'Ctrl+B'), mark('italic', 'Ctrl+I'), mark('underline', 'Ctrl+U'), mark('strike', 'Ctrl+Shift+X'), mark('superscript', 'Ctrl+.'), mark('subscript', 'Ctrl+,')],
	[
		list('bulletList', 'Ctrl+Shift+8'),
		list('orderedList', 'Ctrl+Shift+7'),
		{ name: 'blockquote', keys: 'Ctrl+Shift+B', isOn: (editor) => editor.isActive('blockquote'), run: (editor) => editor.chain().focus().toggleWrap('blockquote').run() },
	],
	[
		{ name: 'link', keys: 'Ctrl+K', named: true, isOn: (editor) => editor.isActive('link') },
		{ name: 'footnote', keys: 'Alt+Shift+F', named: true, isOn: (editor) => editor.isActive('footnote') },
		{ name: 'figure', keys: 'Alt+Shift+P', named: true, isOn: (editor) => editor.isActive('figure') },
		{ name: 'table', keys: 'Alt+Shift+T', named: true, isOpen: (editor) => !editor.isActive('table'), run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run() },
		{ name: 'rule', run: (editor) => editor.chain().focus().insertContent({ type: 'horizontalRule' }).run() },
	],
];

/** Shown while the cursor stands in a table. */
export const tableTools: readonly Tool[] = [
	{ name: 'rowBefore', run: (editor) => editor.chain().focus().addRowBefore().run() },
	{ name: 'rowAfter', run: (editor) => editor.chain().focus().addRowAfter().run() },
	{ name: 'columnBefore', run: (editor) => editor.chain().focus().addColumnBefore().run() },
	{ name: 'columnAfter', run: (editor) => editor.chain().focus().addColumnAfter().run() },
	{ name: 'headerRow', run: (editor) => editor.chain().focus().toggleHeaderRow().run() },
	{ name: 'merge', isOpen: (editor) => editor.can().mergeOrSplit(), run: (editor) => editor.chain().focus().mergeOrSplit().run() },
	{ name: 'deleteRow', run: (editor) => editor.chain().focus().deleteRow().run() },
	{ name: 'deleteColumn', run: (editor) => editor.chain().focus().deleteColumn().run() },
	{ name: 'deleteTable', run: (editor) => editor.chain().focus().deleteTable().run() },
];

/** The kind of the block at the cursor: `paragraph`, `heading1` to `heading4`. */
export function getBlockKind(editor: Editor): string {
	return editor.isActive('heading') ? `heading${String(editor.getAttributes('heading').level)}` : 'paragraph';
}

export function setBlockKind(editor: Editor, kind: string): void {
	const level = /^heading([1-4])$/.exec(kind)?.[1];
	if (level === undefined) editor.chain().focus().setNode('paragraph').run();
	else editor.chain().focus().setNode('heading', { level: Number(level) }).run();
}
