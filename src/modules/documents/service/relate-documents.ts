import { recordAudit } from '#platform/audit.server';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { relationInput } from '../model.ts';
import { deleteRelation, insertRelation, isLaterThan } from '../queries.ts';
import { getReadable, getWritable, toSubject, type AnyDb } from './open-document.ts';

/**
 * Says what a document does to an earlier one: replaces, amends or implements it, from the day it takes effect unless told.
 * Throws `documents.relation_circle` where the earlier one already replaces or amends it, `documents.relation_known`.
 */
export async function relateDocuments(db: AnyDb, actor: Actor, id: string, input: unknown): Promise<void> {
	const document = await getWritable(db, actor, id);
	const { earlierId, kind, since, note } = parseInput(relationInput, input);
	const earlier = await getReadable(db, actor, earlierId);
	if (earlier.id === id) throw new AppError('invalid', 'documents.relation_itself', { field: 'earlier' });
	await inTransaction(db, async (tx) => {
		if (kind !== 'implements' && (await isLaterThan(tx, earlier.id, id))) throw new AppError('conflict', 'documents.relation_circle', { field: 'earlier', symbol: earlier.symbol });
		const isNew = await insertRelation(tx, { documentId: id, earlierId: earlier.id, kind, since: since ?? document.effectiveOn ?? document.issuedOn, note });
		if (!isNew) throw new AppError('conflict', 'documents.relation_known', { field: 'earlier' });
		await recordAudit(tx, actor, { action: 'documents.relate_documents', subject: toSubject(id), unitId: document.unitId, details: { kind, earlier: earlier.symbol || earlier.id } });
	});
}

/** Takes back a relation that was said by mistake. Throws `documents.relation_unknown`. */
export async function unrelateDocuments(db: AnyDb, actor: Actor, id: string, earlierId: string, kind: string): Promise<void> {
	const document = await getWritable(db, actor, id);
	await inTransaction(db, async (tx) => {
		if (!(await deleteRelation(tx, id, earlierId, kind))) throw new AppError('not_found', 'documents.relation_unknown');
		await recordAudit(tx, actor, { action: 'documents.unrelate_documents', subject: toSubject(id), unitId: document.unitId, details: { kind, earlier: earlierId } });
	});
}
