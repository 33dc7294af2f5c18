import type { Imported, ImportProgress } from './types.ts';

/** The one task that a reading process gets. */
export interface ToWorker {
	bytes: Uint8Array;
	fileName?: string;
	ocr: 'auto' | 'never' | 'always';
}

/** What it answers: progress, then one end. */
export type FromWorker =
	| { type: 'progress'; progress: ImportProgress }
	| { type: 'done'; imported: Imported }
	| { type: 'failed'; code: string; details: Record<string, string | number> };
