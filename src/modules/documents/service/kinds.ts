import { recordAudit } from '#platform/audit.server';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { commonKinds } from '../data/kinds.ts';
import { kindInput, type DocumentKind } from '../model.ts';
import { mayManageKinds } from '../policy.ts';
import { insertKinds, listKindRows, updateKind } from '../queries.ts';
import type { AnyDb } from './open-document.ts';

/** The kinds of documents, those that every office begins with until it has kept its own. */
export async function listKinds(db: AnyDb): Promise<DocumentKind[]> {
	const kept = await listKindRows(db);
	return kept.length > 0 ? kept : [...commonKinds];
}

/** Adds a kind, or changes the words of one that is there: documents keep its key. Throws `documents.not_yours` or the code of the first wrong field. */
export async function defineKind(db: AnyDb, actor: Actor, input: unknown): Promise<void> {
	if (!mayManageKinds(actor)) throw new AppError('forbidden', 'documents.not_yours');
	const kind = parseInput(kindInput, input);
	await inTransaction(db, async (tx) => {
		const kinds = await keepKinds(tx);
		if (kinds.some(({ key }) => key === kind.key)) await updateKind(tx, kind);
		else await insertKinds(tx, [kind]);
		await recordAudit(tx, actor, { action: 'documents.define_kind', subject: `document_kind:${kind.key}` });
	});
}

/** The kinds as rows, which documents point at. */
export async function keepKinds(tx: AnyDb): Promise<DocumentKind[]> {
	const kept = await listKindRows(tx);
	if (kept.length > 0) return kept;
	await insertKinds(tx, commonKinds);
	return listKindRows(tx);
}
