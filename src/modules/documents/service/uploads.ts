import { randomUUID } from 'node:crypto';
import { flattenArticle } from '@nhipcau/document';
import { importDocument, type Imported } from '@nhipcau/document/import';
import { readDay } from '@nhipcau/spreadsheet';
import { findFacts, fold } from '@nhipcau/vietnamese-text';
import { addDays, now, today } from '#platform/clock';
import { AppError, findErrorCode } from '#platform/errors';
import type { FileStore } from '#platform/files.server';
import type { Actor } from '#platform/permissions';
import { kindWords } from '../data/kinds.ts';
import { numberLine } from '../data/words.ts';
import { readSymbol, type DocumentKind } from '../model.ts';
import { mayWrite } from '../policy.ts';
import { findUpload, insertUpload } from '../queries-uploads.ts';
import { listKinds } from './kinds.ts';
import type { AnyDb } from './open-document.ts';

const mimes: Record<Imported['kind'], string> = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', pdf: 'application/pdf', image: 'image/jpeg', html: 'text/html', markdown: 'text/markdown', text: 'text/plain',
};

/** What a file tells of its document, for a person to confirm. Empty where it tells nothing. */
export interface Proposal {
	symbol: string;
	kind: string;
	issuer: string;
	issuedOn: string;
	subject: string;
	body: string;
	/** Whether the text was read from pictures, so that every word needs a look. */
	isScan: boolean;
}

/** How long a file waits to be confirmed. */
export const uploadDays = 2;

/**
 * Reads the file of a document that is to be registered and keeps it until a person has confirmed what it tells. Throws
 * `documents.not_yours` or the codes of `@nhipcau/document/import`, `document.classified` among them; nothing is kept then.
 */
export async function readUpload(house: { db: AnyDb; files: FileStore }, actor: Actor, unitId: string, file: { bytes: Uint8Array; fileName: string }): Promise<{ uploadId: string; proposal: Proposal }> {
	if (!mayWrite(actor, unitId)) throw new AppError('forbidden', 'documents.not_yours');
	const imported = await importDocument(file).catch((error: unknown) => {
		const named = findErrorCode(error);
		throw named ? new AppError('invalid', named.code, { ...named.details, field: 'file' }) : error;
	});
	const proposal = propose(imported, await listKinds(house.db));
	const stored = await house.files.put(file.bytes);
	const uploadId = randomUUID();
	await insertUpload(house.db, { id: uploadId, unitId, filename: file.fileName.normalize('NFC').slice(0, 200), mime: readMime(imported, file.bytes), ...stored, content: proposal }, now());
	return { uploadId, proposal };
}

/** What an earlier upload told; null where it has been used or forgotten. */
export async function findProposal(db: AnyDb, uploadId: string, unitId: string): Promise<{ proposal: Proposal; filename: string } | null> {
	const upload = await findUpload(db, uploadId, unitId);
	return upload ? { proposal: upload.content as Proposal, filename: upload.filename } : null;
}

/**
 * The symbol of the line that gives the number or else the first one of the text, the day that the letterhead dates it, and the title. A day
 * that has not come is none of issue.
 */
function propose(imported: Imported, kinds: readonly DocumentKind[]): Proposal {
	const body = flattenArticle({ title: '', lead: '', document: imported.document }).text;
	const head = body.slice(0, 3_000);
	const facts = findFacts(head);
	const labelled = numberLine.exec(head)?.[1] ?? '';
	const symbol = findFacts(labelled).find(({ kind }) => kind === 'document')?.surface ?? facts.find(({ kind }) => kind === 'document')?.surface ?? '';
	const days = facts.filter(({ kind }) => kind === 'date').map(({ value }) => String(value));
	const told = imported.date ?? days.find((day) => readDay(day) !== null && day <= addDays(today(), 1)) ?? '';
	const subject = (imported.title ?? '').replace(/\s+/g, ' ').trim();
	const read = readSymbol(symbol, kinds);
	const firstWords = Object.keys(kindWords).find((words) => fold(subject).startsWith(words));
	const isScan = (imported.uncertain?.pages.length ?? 0) > 0;
	return { symbol, kind: read?.kind ?? kindWords[firstWords ?? ''] ?? '', issuer: read?.issuer ?? '', issuedOn: told, subject: subject.slice(0, 1_000), body, isScan };
}

function readMime({ kind }: Imported, [first, second]: Uint8Array): string {
	if (kind !== 'image') return mimes[kind];
	return first === 0x89 && second === 0x50 ? 'image/png' : first === 0x52 ? 'image/webp' : mimes.image;
}
