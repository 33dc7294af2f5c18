import type { Article, DocumentNode, Picture } from './model.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Digits that are drawn as a picture (1️⃣) are no words. */
const KEYCAP = /[0-9#*]\ufe0f?\u20e3/g;

/** Words of a text: runs of letters, marks and digits, NFC and lower case, in order. */
export function findWords(text: string): string[] {
	return text.normalize('NFC').replace(KEYCAP, ' ').toLowerCase().match(WORD) ?? [];
}

/** Number of words in a text or in a document node (captions and footnotes included). */
export function countWords(input: string | DocumentNode): number {
	return findWords(typeof input === 'string' ? input : readAllText(input)).length;
}

/** Every word a node holds, including those in attributes (captions, credits, alternative texts, footnotes). */
export function readAllText(node: DocumentNode): string {
	if (node.type === 'text') return node.text ?? '';
	if (node.type === 'hardBreak') return '\n';
	if (node.type === 'figure') return [node.attrs?.caption, node.attrs?.credit, node.attrs?.alt].map((words) => String(words ?? '')).join('\n') + '\n';
	// A note mark stands against the word before it, so its words are set apart from both sides.
	if (node.type === 'footnote') return '';
	const inner = (node.content ?? []).map(readAllText).join('');
	const inline = node.content?.some((child) => child.type === 'text' || child.type === 'footnote' || child.type === 'hardBreak') ?? false;
	if (!inline) return `${inner}\n`;
	const notes = (node.content ?? []).filter((child) => child.type === 'footnote').map((child) => String(child.attrs?.text ?? ''));
	return [inner, ...notes].join('\n') + '\n';
}

/** The pictures that the figures of a document use, by `src`; those not given are left out. */
export function collectPictures(article: Pick<Article, 'document' | 'pictures'>): Map<string, Picture> {
	const used = new Map<string, Picture>();
	const visit = (node: DocumentNode): void => {
		const src = node.type === 'figure' ? node.attrs?.src : undefined;
		const picture = typeof src === 'string' ? article.pictures.get(src) : undefined;
		if (typeof src === 'string' && picture) used.set(src, picture);
		node.content?.forEach(visit);
	};
	visit(article.document);
	return used;
}
