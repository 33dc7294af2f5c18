import type { Imported, ImportInput, ImportProgress } from './types.ts';

/** The one task that a reading process gets. */
export interface ToWorker extends ImportInput {
	ocr: 'auto' | 'never' | 'always';
}

/** What it answers: progress, then one end. */
export type FromWorker =
	| { type: 'progress'; progress: ImportProgress }
	| { type: 'done'; imported: Imported }
	| { type: 'failed'; code: string; details: Record<string, string | number> };
