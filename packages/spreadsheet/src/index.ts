import { DocumentError, importLimits } from '@nhipcau/document';
import { runReader } from '@nhipcau/document/reading';
import { sheetLimits, type Sheet } from './types.ts';

export { SpreadsheetError } from './errors.ts';
export * from './mapping.ts';
export { readDay, readNumber } from './cells.ts';
export { parseDelimited } from './read-sheets.ts';
export { sheetLimits, type Sheet } from './types.ts';
export { writeWorkbook, type WrittenColumn, type WrittenSheet } from './write-workbook.ts';

/**
 * Reads XLSX, ODS or CSV (UTF-8, UTF-16, Windows-1258, TCVN3, VNI) in a process of its own that is ended at its limits.
 * Hidden sheets are left out, and so are empty ones.
 * @throws DocumentError or SpreadsheetError by their codes (`messages.ts` of both packages).
 */
export async function readSheets(bytes: Uint8Array, options: { signal?: AbortSignal } = {}): Promise<Sheet[]> {
	if (bytes.length === 0) throw new DocumentError('document.empty');
	if (bytes.length > importLimits.fileBytes) throw new DocumentError('document.too_large', { limitMegabytes: importLimits.fileBytes / 1024 / 1024 });
	return runReader<{ bytes: Uint8Array }, Sheet[]>('@nhipcau/spreadsheet/worker', { bytes }, { signal: options.signal, timeoutMs: sheetLimits.timeoutMs });
}
