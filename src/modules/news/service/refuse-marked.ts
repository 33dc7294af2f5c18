import { findClassification, type TextLine } from '@nhipcau/document';
import { importDocument } from '@nhipcau/document/import';
import { AppError, findErrorCode } from '#platform/errors';

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

/**
 * Refuses a picture on which a red stamp with a secrecy mark can be read. It is looked at as the one picture of a page,
 * in the process that reads untrusted files; one without red on paper takes no OCR. Throws `document.classified`;
 * whatever else is wrong with the picture is for who stores it to say.
 */
export async function refuseMarkedPicture(bytes: Uint8Array): Promise<void> {
	const address = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
	const page = `<!doctype html><html><head><meta charset="utf-8"></head><body><p>-</p><p>Picture</p><img alt="" src="${address}"></body></html>`;
	await importDocument({ bytes: Buffer.from(page), fileName: 'picture.html' }).catch((error: unknown) => {
		const found = findErrorCode(error);
		if (found?.code === 'document.classified') throw new AppError('invalid', found.code, found.details);
	});
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
