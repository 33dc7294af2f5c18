import PDFDocument from 'pdfkit';
import SVGtoPDF from 'svg-to-pdfkit';
import { drawOrnament } from './bands.ts';
import type { Band } from './bands.ts';
import { FACES, FACE_NAMES, getFaceAlias } from './font-faces.ts';
import type { Pen } from './figure-tile.ts';
import { makePalette } from './look.ts';
import type { InfographicContent } from './model.ts';
import { layPages } from './pdf-pages.ts';
import type { PileOfPages } from './pdf-pages.ts';
import type { RenderOptions } from './render-svg.ts';
import { assertTraceable } from './traceability.ts';

export interface PdfOptions extends Omit<RenderOptions, 'embedFonts' | 'idPrefix'> {
	/** Day written into the file as its date of making; default 1 January 2000, so that the same input gives the same bytes. */
	createdOn?: Date;
}

const A4_WIDTH = 595.28;
const A4_HEIGHT = 841.89;
const STRUCTURE = { title: 'H1', heading: 'H2', figure: 'Figure', footer: 'P' } as const;

/**
 * Draws the content on A4 pages for print and notice boards: one column where it fits one page, else two columns.
 * Text stays text; the file is tagged (H1, H2, Figure with alternative text), with title and language.
 * @throws InfographicError `infographic.untraceable_figure`, `infographic.no_figures`
 */
export async function renderPdf(content: InfographicContent, options: PdfOptions): Promise<Uint8Array> {
	assertTraceable(content, options.flat);
	const pen: Pen = { palette: makePalette(options.accent), faces: (face) => `font-family="${getFaceAlias(face)}"` };
	const document = openDocument(content, options);
	const chunks: Buffer[] = [];
	const finished = new Promise<Uint8Array>((resolve, reject) => {
		document.on('data', (chunk: Buffer) => chunks.push(chunk));
		document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
		document.on('error', reject);
	});
	drawPages(document, layPages(content, options, pen), content, options, pen);
	document.end();
	return finished;
}

function openDocument(content: InfographicContent, options: PdfOptions): PDFKit.PDFDocument {
	const createdOn = options.createdOn ?? new Date(Date.UTC(2000, 0, 1));
	const document = new PDFDocument({
		autoFirstPage: false,
		tagged: true,
		displayTitle: true,
		lang: options.language ?? 'vi',
		pdfVersion: '1.7',
		info: {
			Title: content.title.text,
			...(options.office ? { Author: options.office } : {}),
			CreationDate: createdOn,
			ModDate: createdOn,
		},
	});
	// pdfkit and svg-to-pdfkit choose by family and bold alone, so every face is a family of its own.
	for (const name of FACE_NAMES) document.registerFont(getFaceAlias(name), FACES[name].file);
	return document;
}

function drawPages(document: PDFKit.PDFDocument, pile: PileOfPages, content: InfographicContent, options: PdfOptions, pen: Pen): void {
	const root = document.struct('Document');
	document.addStructure(root);
	const scale = A4_WIDTH / pile.width;
	const paint = (svg: string, x: number, y: number) => paintSvg(document, svg, { x, y, scale, pile });
	pile.pages.forEach((page, index) => {
		document.addPage({ size: [A4_WIDTH, A4_HEIGHT], margin: 0 });
		document.markContent('Artifact', { type: 'Layout' });
		paint(`<rect width="${pile.width}" height="${pile.height}" fill="${pen.palette.paper}"/>`, 0, 0);
		if (index === 0) paint(drawOrnament(content, options, pile.width, pile.ornament, pen), 0, 0);
		const isLast = index === pile.pages.length - 1;
		if (isLast) paint(drawOrnament(content, options, pile.width, pile.ornament / 2, pen), 0, pile.height - pile.ornament / 2);
		document.endMarkedContent();
		for (const { band, x, y } of page) {
			const element = document.struct(STRUCTURE[band.role], describeBand(band), [() => paint(band.svg, x, y)]);
			root.add(element);
		}
	});
	root.end();
}

function describeBand(band: Band): { alt?: string } {
	return band.role === 'figure' ? { alt: band.text } : {};
}

interface Place {
	x: number;
	y: number;
	scale: number;
	pile: PileOfPages;
}

function paintSvg(document: PDFKit.PDFDocument, inner: string, { x, y, scale, pile }: Place): void {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${pile.width} ${pile.height}">${inner}</svg>`;
	SVGtoPDF(document, svg, x * scale, y * scale, {
		width: A4_WIDTH,
		height: A4_HEIGHT,
		assumePt: true,
		preserveAspectRatio: 'xMinYMin meet',
		fontCallback: (family) => family,
		warningCallback: () => {},
	});
}
