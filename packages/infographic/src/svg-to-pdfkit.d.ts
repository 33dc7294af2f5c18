/** The part of svg-to-pdfkit 0.1.8 that is used; the package ships no types. */
declare module 'svg-to-pdfkit' {
	import type PDFDocument from 'pdfkit';

	interface Options {
		width?: number;
		height?: number;
		/** Units of the SVG are PDF points. */
		assumePt?: boolean;
		preserveAspectRatio?: string;
		fontCallback?: (family: string, bold: boolean, italic: boolean) => string;
		warningCallback?: (warning: string) => void;
	}

	export default function SVGtoPDF(document: PDFKit.PDFDocument | typeof PDFDocument, svg: string, x: number, y: number, options?: Options): void;
}
