import { DocumentError } from '../errors.ts';
import { importLimits } from '../limits.ts';
import { decodeText } from './decode-text.ts';
import { detectKind, detectZipKind, looksLikeMarkdown, readEnding } from './detect-kind.ts';
import { finishImport } from './finish-import.ts';
import { readText } from './read-text.ts';
import type { Imported, ImportInput, ImportKind, ReadContext, ReadSource } from './types.ts';
import { unzipSafely } from './unzip.ts';

/**
 * Reads a file in this process. Use `importDocument`, which does the same in a process that can be killed.
 * @throws DocumentError with the codes of `messages.ts`.
 */
export async function readFile(input: ImportInput, context: ReadContext): Promise<Imported> {
	const { fileName } = input;
	// A plain array of its own: libraries treat a Buffer in ways of their own, and pdf.js takes what it is given.
	const bytes = new Uint8Array(input.bytes);
	if (bytes.length > importLimits.fileBytes) throw new DocumentError('document.too_large', { limitMegabytes: importLimits.fileBytes / 1024 / 1024 });
	if (bytes.length === 0) throw new DocumentError('document.empty');
	context.onProgress({ stage: 'reading', done: 0, total: 1 });
	const claimed = readEnding(fileName);
	const { kind, source } = await readByContent({ ...input, bytes }, claimed, context);
	const pictures = kind === 'docx' || kind === 'html' ? [...(source.stamps ?? []), ...source.pictures.values()] : [];
	if (context.ocr !== 'never' && pictures.length > 0) source.lines.push(...(await (await import('./stamps.ts')).readStampPictures(pictures)));
	const imported = finishImport(kind, source);
	if (claimed !== null && claimed !== kind) imported.warnings.unshift({ code: 'document.kind_differs', details: { claimed, kind } });
	return imported;
}

/** The libraries of each kind are loaded when needed: a text need not wait for pdf.js. */
async function readByContent(input: ImportInput, claimed: ImportKind | null, context: ReadContext): Promise<{ kind: ImportKind; source: ReadSource }> {
	const { bytes, beside } = input;
	const detected = detectKind(bytes);
	switch (detected) {
		case 'zip': {
			const entries = unzipSafely(bytes);
			const types = entries.get('[Content_Types].xml');
			const kind = detectZipKind([...entries.keys()], types ? new TextDecoder().decode(types) : '');
			return { kind, source: await (await import('./read-docx.ts')).readDocx(entries) };
		}
		case 'pdf':
			return { kind: 'pdf', source: await (await import('./read-pdf.ts')).readPdf(bytes, context) };
		case 'image':
			return { kind: 'image', source: await (await import('./read-picture-file.ts')).readPictureFile(bytes, context) };
		case 'html':
			// A page's source shown in a Markdown file is still Markdown.
			if (claimed === 'markdown') return { kind: 'markdown', source: (await import('./read-markdown.ts')).readMarkdown(bytes, beside) };
			return { kind: 'html', source: (await import('./read-html.ts')).readHtml(bytes, beside) };
		default:
			return readPlain(input, claimed);
	}
}

/** Only the ending tells Markdown from text, where there is one; both are text, so it cannot lie dangerously. */
async function readPlain({ bytes, beside }: ImportInput, claimed: ImportKind | null): Promise<{ kind: ImportKind; source: ReadSource }> {
	const markdown = claimed === 'markdown' || (claimed !== 'text' && looksLikeMarkdown(decodeText(bytes).text));
	if (!markdown) return { kind: 'text', source: readText(bytes) };
	return { kind: 'markdown', source: (await import('./read-markdown.ts')).readMarkdown(bytes, beside) };
}
