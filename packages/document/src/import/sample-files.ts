/** Builders of files for the tests of import; nothing binary is kept in the repository. */
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { Document, Header, Packer, Paragraph, TextRun, type FileChild, type IPropertiesOptions } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createRequire } from 'node:module';
import PdfDocument from 'pdfkit';
import type { Imported, ReadContext } from './types.ts';
import { readFile } from './read-file.ts';

const require = createRequire(import.meta.url);

export function fontPath(style: '400Regular/BeVietnamPro_400Regular' | '700Bold/BeVietnamPro_700Bold'): string {
	return require.resolve(`@expo-google-fonts/be-vietnam-pro/${style}.ttf`);
}

export const quiet: ReadContext = { ocr: 'auto', onProgress: () => undefined };

/** Reads in this process, which is faster than `importDocument` and the same otherwise. */
export function read(bytes: Uint8Array | string, fileName?: string): Promise<Imported> {
	return readFile({ bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes, ...(fileName !== undefined && { fileName }) }, quiet);
}

export function line(text: string, run: Record<string, unknown> = {}): Paragraph {
	return new Paragraph({ children: [new TextRun({ text, ...run })] });
}

export async function makeDocx(children: FileChild[], options: Partial<IPropertiesOptions> & { header?: string } = {}): Promise<Uint8Array> {
	const { header, ...properties } = options;
	const headers = header === undefined ? {} : { headers: { default: new Header({ children: [line(header)] }) } };
	return new Uint8Array(await Packer.toBuffer(new Document({ ...properties, sections: [{ ...headers, children }] })));
}

/** A Word file with one part rewritten. */
export function rewritePart(docx: Uint8Array, name: string, rewrite: (xml: string) => string): Uint8Array {
	const entries = unzipSync(docx);
	entries[name] = strToU8(rewrite(strFromU8(entries[name] ?? new Uint8Array())));
	return zipSync(entries);
}

/** Writes a PDF with pdfkit; the Vietnamese fonts are `regular` and `bold`. */
export function makePdf(write: (pdf: PDFKit.PDFDocument) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
	return new Promise((resolve) => {
		const pdf = new PdfDocument({ size: 'A4', margin: 72, ...options });
		const chunks: Uint8Array[] = [];
		pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
		pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
		pdf.registerFont('regular', fontPath('400Regular/BeVietnamPro_400Regular'));
		pdf.registerFont('bold', fontPath('700Bold/BeVietnamPro_700Bold'));
		pdf.font('regular').fontSize(12);
		write(pdf);
		pdf.end();
	});
}

/** A page as a scanner gives it, drawn by `draw` on 1240 x 900 pixels of slightly grey paper. */
export function makeScan(draw: (context: SKRSContext2D) => void): Uint8Array {
	GlobalFonts.registerFromPath(require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'), 'Scan');
	const canvas = createCanvas(1240, 900);
	const context = canvas.getContext('2d');
	context.fillStyle = '#f6f5f0';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.fillStyle = '#111';
	context.font = '32px Scan';
	draw(context);
	return new Uint8Array(canvas.toBuffer('image/jpeg', 85));
}

/** A red stamp: a frame with words, turned a little; ink darkens what lies under it. */
export function drawStamp(context: SKRSContext2D, text: string, x: number, y: number): void {
	context.save();
	context.translate(x, y);
	context.rotate(-0.03);
	context.globalCompositeOperation = 'multiply';
	context.strokeStyle = context.fillStyle = '#c8202a';
	context.lineWidth = 5;
	context.font = 'bold 44px Scan';
	context.strokeRect(-24, -58, context.measureText(text).width + 48, 84);
	context.fillText(text, 0, 0);
	context.restore();
}
