import type { DocumentNode } from '../model.ts';

/** Small builders for document nodes, so that readers speak of documents and not of JSON. */
export type Mark = NonNullable<DocumentNode['marks']>[number];

export function textNode(text: string, marks: readonly Mark[] = []): DocumentNode {
	return marks.length > 0 ? { type: 'text', text, marks: [...marks] } : { type: 'text', text };
}

export function paragraphNode(content: DocumentNode[] | string = []): DocumentNode {
	const children = typeof content === 'string' ? (content === '' ? [] : [textNode(content)]) : content;
	return children.length > 0 ? { type: 'paragraph', content: children } : { type: 'paragraph' };
}

export function headingNode(level: number, content: DocumentNode[] | string): DocumentNode {
	return { ...paragraphNode(content), type: 'heading', attrs: { level: Math.min(4, Math.max(1, level)) } };
}

export function listNode(items: DocumentNode[][], start?: number): DocumentNode {
	const content = items.map((blocks) => ({ type: 'listItem', content: blocks[0]?.type === 'paragraph' ? blocks : [paragraphNode(), ...blocks] }));
	return start === undefined ? { type: 'bulletList', content } : { type: 'orderedList', attrs: { start }, content };
}

export function cellNode(blocks: DocumentNode[], header: boolean, colspan = 1, rowspan = 1): DocumentNode {
	return { type: header ? 'tableHeader' : 'tableCell', attrs: { colspan, rowspan }, content: blocks.length > 0 ? blocks : [paragraphNode()] };
}

export function figureNode(src: string, words: { alt?: string; caption?: string; credit?: string }): DocumentNode {
	return { type: 'figure', attrs: { src, alt: words.alt ?? '', caption: words.caption ?? '', credit: words.credit ?? '' } };
}

/** Characters that must not be stored: controls, byte order marks, soft hyphens; no-break blanks become blanks. */
export function cleanCharacters(text: string): string {
	// oxlint-disable-next-line no-control-regex -- the controls are what is taken away
	const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
	return text.normalize('NFC').replace(/[\u00a0\u2007\u202f]/g, ' ').replace(controls, '');
}

/** Joins neighbouring texts with equal marks, folds blanks, trims both ends and the blanks around hard breaks. */
export function tidyInline(nodes: readonly DocumentNode[]): DocumentNode[] {
	const merged: DocumentNode[] = [];
	for (const node of nodes) {
		const last = merged.at(-1);
		if (node.type === 'text' && last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks)) last.text += node.text ?? '';
		else merged.push({ ...node });
	}
	let gap = true;
	for (const node of merged) {
		if (node.type === 'hardBreak') gap = true;
		if (node.type !== 'text') continue;
		let text = (node.text ?? '').replace(/\s+/g, ' ');
		if (gap) text = text.replace(/^ /, '');
		node.text = text;
		if (text !== '') gap = text.endsWith(' ');
	}
	trimEnds(merged);
	const kept = merged.filter((node) => node.type !== 'text' || node.text !== '');
	while (kept.at(-1)?.type === 'hardBreak') kept.pop();
	while (kept[0]?.type === 'hardBreak') kept.shift();
	return kept;
}

/** Blanks before a hard break and at the end. */
function trimEnds(nodes: DocumentNode[]): void {
	let end = true;
	for (const node of nodes.toReversed()) {
		if (node.type === 'hardBreak') end = true;
		else if (node.type === 'text') {
			if (end) node.text = (node.text ?? '').replace(/ +$/, '');
			if (node.text !== '') end = false;
		}
	}
}
