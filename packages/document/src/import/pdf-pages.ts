import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DocumentError } from '../errors.ts';
import { importLimits } from '../limits.ts';
import { cleanCharacters } from './nodes.ts';
import type { PageRun, PageSize } from './text-lines.ts';

export type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** A run with the number of the tagged content it belongs to, if any. */
export interface PdfRun extends PageRun {
	tag: string | null;
	endsLine: boolean;
}

export interface ReadPage {
	number: number;
	size: PageSize;
	runs: PdfRun[];
}

/**
 * Opens a PDF with the fonts, character maps and picture decoders that pdf.js ships beside its code, read from disk.
 * @throws DocumentError `document.password_protected`, `document.damaged`, `document.too_many_pages`.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
	const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
	const folder = (name: string): string => `${join(root, name).replaceAll('\\', '/')}/`;
	const options = {
		standardFontDataUrl: folder('standard_fonts'), cMapUrl: folder('cmaps'), cMapPacked: true, wasmUrl: folder('wasm'),
		maxImageSize: importLimits.picturePixels, isEvalSupported: false, enableXfa: false, disableFontFace: true, useSystemFonts: false, verbosity: 0,
	};
	// pdf.js takes the buffer for itself, so it gets a copy.
	const pdf = await getDocument({ data: bytes.slice(), ...options }).promise.catch((error: unknown) => {
		const name = error instanceof Error ? error.name : '';
		throw new DocumentError(name === 'PasswordException' ? 'document.password_protected' : 'document.damaged');
	});
	if (pdf.numPages > importLimits.pdfPages) throw new DocumentError('document.too_many_pages', { pages: pdf.numPages, limit: importLimits.pdfPages });
	return pdf;
}

/** Text of one page in content order, with fonts' weight and the marked content each run belongs to. */
export async function readPage(page: PdfPage, number: number): Promise<ReadPage> {
	const viewport = page.getViewport({ scale: 1 });
	const content = await page.getTextContent({ includeMarkedContent: true });
	const fonts = await readFonts(page, content.items.flatMap((item) => ('str' in item ? [item.fontName] : [])));
	const tags: (string | null)[] = [];
	const runs: PdfRun[] = [];
	for (const item of content.items) {
		if (!('str' in item)) {
			if (item.type === 'endMarkedContent') tags.pop();
			else tags.push(item.type === 'beginMarkedContentProps' ? item.id : null);
			continue;
		}
		const [a, b, , , e, f] = item.transform as number[];
		const [x0 = 0, y = 0] = viewport.convertToViewportPoint(e ?? 0, f ?? 0) as number[];
		const size = Math.hypot((item.transform as number[])[2] ?? 0, (item.transform as number[])[3] ?? 0) || Math.hypot(a ?? 0, b ?? 0);
		const font = fonts.get(item.fontName) ?? { bold: false, italic: false };
		runs.push({ text: cleanCharacters(item.str), x0, x1: x0 + item.width, y, size, ...font, tag: tags.findLast((tag) => tag !== null) ?? null, endsLine: item.hasEOL });
	}
	return { number, size: { width: viewport.width, height: viewport.height }, runs };
}

interface FontFace {
	bold: boolean;
	italic: boolean;
}

/** Weight and slope by the font's own name; pdf.js knows it once the page's drawing has been parsed. */
async function readFonts(page: PdfPage, names: readonly string[]): Promise<Map<string, FontFace>> {
	const unique = [...new Set(names)];
	const objects = page.commonObjs as { has(name: string): boolean; get(name: string): { name?: string; bold?: boolean; italic?: boolean } | null };
	if (unique.some((name) => !objects.has(name))) await page.getOperatorList().catch(() => null);
	return new Map(unique.map((name) => {
		const font = objects.has(name) ? objects.get(name) : null;
		const label = font?.name ?? '';
		return [name, { bold: /bold|black|heavy|semibold|demi/i.test(label) || font?.bold === true, italic: /italic|oblique/i.test(label) || font?.italic === true }];
	}));
}
