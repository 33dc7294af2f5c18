import { randomUUID } from 'node:crypto';
import { AppError } from '#platform/errors';
import type { FileStore } from '#platform/files.server';
import type { EvidenceFile } from '../model-reviews.ts';
import { insertEvidenceFile } from '../queries-follow.ts';
import { refuseMarked, type AnyDb } from './open-document.ts';

export interface GivenFile {
	bytes: Uint8Array;
	fileName: string;
}

/** Of one file; a photograph of a good phone has 4 to 8 MB. */
const MAX_BYTES = 12 * 1024 * 1024;

/** By their first bytes: the name that a file bears may lie. */
const kinds: readonly { mime: string; ending: RegExp; begins: (bytes: Uint8Array) => boolean }[] = [
	{ mime: 'image/jpeg', ending: /\.jpe?g$/i, begins: (bytes) => hasAt(bytes, 0, 0xff, 0xd8, 0xff) },
	{ mime: 'image/png', ending: /\.png$/i, begins: (bytes) => hasAt(bytes, 0, 0x89, 0x50, 0x4e, 0x47) },
	{ mime: 'image/webp', ending: /\.webp$/i, begins: (bytes) => hasAt(bytes, 0, 0x52, 0x49, 0x46, 0x46) && hasAt(bytes, 8, 0x57, 0x45, 0x42, 0x50) },
	{ mime: 'application/pdf', ending: /\.pdf$/i, begins: (bytes) => hasAt(bytes, 0, 0x25, 0x50, 0x44, 0x46, 0x2d) },
	{ mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: /\.docx$/i, begins: (bytes) => hasAt(bytes, 0, 0x50, 0x4b, 3, 4) },
	{ mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: /\.xlsx$/i, begins: (bytes) => hasAt(bytes, 0, 0x50, 0x4b, 3, 4) },
];

function hasAt(bytes: Uint8Array, offset: number, ...wanted: number[]): boolean {
	return wanted.every((byte, index) => bytes[offset + index] === byte);
}

/**
 * Checks a file that is to prove something. Its bytes decide over its kind; of the two that begin alike, its name does.
 * Throws `documents.evidence_too_large`, `documents.evidence_kind` or `document.classified`.
 */
export function checkEvidence({ bytes, fileName }: GivenFile): { mime: string; filename: string } {
	if (bytes.length > MAX_BYTES) throw new AppError('too_large', 'documents.evidence_too_large', { limitMegabytes: MAX_BYTES / 1024 / 1024, field: 'file' });
	const fitting = kinds.filter(({ begins }) => begins(bytes));
	const kind = fitting.length === 1 ? fitting[0] : fitting.find(({ ending }) => ending.test(fileName));
	if (!kind) throw new AppError('invalid', 'documents.evidence_kind', { field: 'file' });
	const filename = (fileName.normalize('NFC').replace(/[\p{Cc}/\\]/gu, ' ').trim() || 'tep').slice(-150);
	refuseMarked(filename);
	return { mime: kind.mime, filename };
}

/** Keeps a checked file's bytes before the act; answers what `linkEvidence` writes down in the act's transaction. */
export async function storeEvidence(files: FileStore, given: GivenFile): Promise<EvidenceFile> {
	const { mime, filename } = checkEvidence(given);
	const { hash, size } = await files.put(given.bytes);
	return { id: randomUUID(), hash, size, mime, filename };
}

export async function linkEvidence(tx: AnyDb, file: EvidenceFile | null): Promise<string | null> {
	if (file) await insertEvidenceFile(tx, file);
	return file?.id ?? null;
}
