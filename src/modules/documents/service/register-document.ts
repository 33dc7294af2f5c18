import { randomUUID } from 'node:crypto';
import { emit } from '#platform/events';
import { recordAudit } from '#platform/audit.server';
import { now } from '#platform/clock';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { documentInput, toSymbolKey, type DocumentInput, type DocumentKind, type RegisteredDocument } from '../model.ts';
import { mayWrite } from '../policy.ts';
import { deleteDocument, findBySymbols, insertDocument, insertFile, listLinkedArticles, listRelations, updateDocument } from '../queries.ts';
import { countFollowing } from '../queries-follow.ts';
import { takeUpload } from '../queries-uploads.ts';
import { keepKinds } from './kinds.ts';
import { getWritable, refuseMarked, toSubject, type AnyDb } from './open-document.ts';

export interface RegisterOptions {
	/** The upload whose file becomes the document's. */
	uploadId?: string | undefined;
	/** Whether another document of the unit may bear the same symbol: numbers begin anew each term of office. */
	despiteTwin?: boolean;
}

/**
 * Enters a document into a unit's register. Throws `documents.not_yours`, the code of the first wrong field,
 * `documents.registered_already` (same symbol and day), `documents.twin` (same symbol, another day), `documents.upload_gone`
 * or `document.classified`.
 */
export async function registerDocument(db: AnyDb, actor: Actor, unitId: string, input: unknown, { uploadId, despiteTwin = false }: RegisterOptions = {}): Promise<RegisteredDocument> {
	if (!mayWrite(actor, unitId)) throw new AppError('forbidden', 'documents.not_yours');
	const given = parseInput(documentInput, input);
	refuseMarked(given.symbol, given.subject, given.body);
	return inTransaction(db, async (tx) => {
		checkKind(given, await keepKinds(tx));
		await refuseTwin(tx, unitId, given, despiteTwin, null);
		const upload = uploadId ? await takeUpload(tx, uploadId, unitId) : null;
		if (uploadId && !upload) throw new AppError('conflict', 'documents.upload_gone');
		const document = await insertDocument(tx, randomUUID(), unitId, given, { id: actor.id, at: now() });
		if (upload) await insertFile(tx, document.id, { ...upload, id: randomUUID() }, 1);
		await recordAudit(tx, actor, { action: 'documents.register_document', subject: toSubject(document.id), unitId, details: { symbol: document.symbol, with_file: upload !== null } });
		await emit(tx, { name: 'documents.document_registered', payload: { documentId: document.id, unitId } });
		return document;
	});
}

/** Corrects an entry that still has the revision given. Throws what `registerDocument` throws, and `documents.changed_meanwhile`. */
export async function changeDocument(db: AnyDb, actor: Actor, id: string, revision: number, input: unknown, { despiteTwin = false }: RegisterOptions = {}): Promise<RegisteredDocument> {
	const before = await getWritable(db, actor, id);
	const given = parseInput(documentInput, input);
	refuseMarked(given.symbol, given.subject, given.body);
	return inTransaction(db, async (tx) => {
		checkKind(given, await keepKinds(tx));
		if (toSymbolKey(given.symbol) !== toSymbolKey(before.symbol)) await refuseTwin(tx, before.unitId, given, despiteTwin, id);
		const document = await updateDocument(tx, id, revision, given, { id: actor.id, at: now() });
		if (!document) throw new AppError('conflict', 'documents.changed_meanwhile');
		const changed = (Object.keys(given) as (keyof DocumentInput)[]).filter((field) => given[field] !== before[field]);
		await recordAudit(tx, actor, { action: 'documents.change_document', subject: toSubject(id), unitId: before.unitId, details: { symbol: document.symbol, changed: changed.join(' ') } });
		return document;
	});
}

/** Takes out an entry that was made by mistake, on which nothing hangs. Throws `documents.has_followers`. */
export async function removeDocument(db: AnyDb, actor: Actor, id: string): Promise<void> {
	const document = await getWritable(db, actor, id);
	await inTransaction(db, async (tx) => {
		const [relations, articles] = [await listRelations(tx, id), await listLinkedArticles(tx, id)];
		if (relations.length + articles.length + (await countFollowing(tx, id)) > 0) throw new AppError('conflict', 'documents.has_followers');
		await deleteDocument(tx, id);
		await recordAudit(tx, actor, { action: 'documents.remove_document', subject: toSubject(id), unitId: document.unitId, details: { symbol: document.symbol } });
	});
}

function checkKind({ kind }: DocumentInput, kinds: readonly DocumentKind[]): void {
	if (!kinds.some(({ key }) => key === kind)) throw new AppError('invalid', 'documents.kind_missing', { field: 'kind' });
}

async function refuseTwin(tx: AnyDb, unitId: string, { symbol, issuedOn }: DocumentInput, despiteTwin: boolean, ownId: string | null): Promise<void> {
	const twins = (await findBySymbols(tx, [symbol])).filter((other) => other.unitId === unitId && other.id !== ownId);
	const same = twins.find((other) => other.issuedOn === issuedOn);
	if (same) throw new AppError('conflict', 'documents.registered_already', { field: 'symbol', symbol, id: same.id });
	const twin = twins.at(-1);
	if (twin && !despiteTwin) throw new AppError('conflict', 'documents.twin', { field: 'symbol', symbol, day: twin.issuedOn, id: twin.id });
}
