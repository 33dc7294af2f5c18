import type { DocumentNode } from '@nhipcau/document';
import { findFacts } from '@nhipcau/vietnamese-text';
import { toSymbolKey } from '#modules/documents/model';

/** Every document symbol that the words of a text name, as it is written there. */
export function listSymbols(node: DocumentNode): string[] {
	if (node.type === 'text') return findSymbols(node.text ?? '').map(({ surface }) => surface);
	return (node.content ?? []).flatMap(listSymbols);
}

/**
 * The text with a link at every symbol that stands in the register, by its key. Words stay as they are, and what is a
 * link already stays the writer's.
 */
export function linkSymbols(node: DocumentNode, addresses: ReadonlyMap<string, string>): DocumentNode {
	if (!node.content) return node;
	return { ...node, content: node.content.flatMap((child) => (child.type === 'text' ? linkText(child, addresses) : [linkSymbols(child, addresses)])) };
}

function linkText(node: DocumentNode, addresses: ReadonlyMap<string, string>): DocumentNode[] {
	const { text = '', marks = [] } = node;
	if (marks.some(({ type }) => type === 'link')) return [node];
	const parts: DocumentNode[] = [];
	let done = 0;
	for (const { surface, start, end } of findSymbols(text)) {
		const href = addresses.get(toSymbolKey(surface));
		if (!href) continue;
		if (start > done) parts.push({ ...node, text: text.slice(done, start) });
		parts.push({ ...node, text: surface, marks: [...marks, { type: 'link', attrs: { href } }] });
		done = end;
	}
	return done === 0 ? [node] : [...parts, ...(done < text.length ? [{ ...node, text: text.slice(done) }] : [])];
}

function findSymbols(text: string) {
	return findFacts(text).filter(({ kind }) => kind === 'document');
}
