import { findClassification, type TextLine } from '@nhipcau/document';
import { AppError } from '#platform/errors';

/** Lines in which a mark in small letters counts: title, lead and the beginning of the text. */
const HEAD_LINES = 30;

/**
 * Refuses words typed or pasted into the editor that bear a secrecy mark, before anything of them is kept. Takes
 * unfinished content too, whatever its shape. Throws `document.classified`.
 */
export function refuseMarked({ title, lead, document }: { title?: unknown; lead?: unknown; document?: unknown }): void {
	const lines = [String(title ?? ''), ...String(lead ?? '').split('\n'), ...readLines(document)].filter((line) => line.trim() !== '');
	const found = findClassification(lines.map((text, index): TextLine => ({ text, place: index < HEAD_LINES ? 'head' : 'body' })));
	if (found) throw new AppError('invalid', 'document.classified', { mark: found.mark });
}

interface AnyNode {
	type?: unknown;
	text?: unknown;
	content?: unknown;
	attrs?: { caption?: unknown; alt?: unknown };
}

/** The words of each block as a line, whatever else the nodes hold. */
function readLines(root: unknown): string[] {
	const lines = [''];
	const visit = (value: unknown) => {
		const node = (typeof value === 'object' && value !== null ? value : {}) as AnyNode;
		if (node.type === 'text') lines[lines.length - 1] += String(node.text ?? '');
		else lines.push(...[node.attrs?.caption, node.attrs?.alt].filter((words) => typeof words === 'string'), '');
		if (Array.isArray(node.content)) node.content.forEach(visit);
	};
	visit(root);
	return lines;
}
