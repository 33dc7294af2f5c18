/**
 * What an untrusted file may cost. Counted while reading: sizes that a file declares of itself are not believed.
 * Figures: the project's technology notes; see README.
 */
export interface ImportLimits {
	/** Bytes of the uploaded file. */
	fileBytes: number;
	/** Entries of a zip container. */
	zipEntries: number;
	/** Inflated bytes of one zip entry. */
	entryBytes: number;
	/** Inflated bytes of all zip entries together. */
	totalBytes: number;
	/** Width times height of one picture, read from its header before anything is decoded. */
	picturePixels: number;
	/** Pages of a PDF. */
	pdfPages: number;
	/** Pages read by OCR; each takes seconds. */
	scannedPages: number;
	/** JavaScript heap of the reading process, in MiB. */
	heapMegabytes: number;
	/** Memory of the reading process as a whole (heap, WebAssembly, canvas), in MiB. */
	memoryMegabytes: number;
	/** Time for a file without OCR, in milliseconds. */
	timeoutMs: number;
	/** Time added for each page that OCR begins, in milliseconds. */
	scannedPageMs: number;
}

export const importLimits: Readonly<ImportLimits> = {
	fileBytes: 25 * 1024 * 1024,
	zipEntries: 2_000,
	entryBytes: 50 * 1024 * 1024,
	totalBytes: 200 * 1024 * 1024,
	picturePixels: 40_000_000,
	pdfPages: 1_000,
	scannedPages: 60,
	heapMegabytes: 768,
	memoryMegabytes: 1_200,
	timeoutMs: 60_000,
	scannedPageMs: 60_000,
};
