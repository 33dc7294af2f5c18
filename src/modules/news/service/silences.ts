import { randomUUID } from 'node:crypto';
import { hashJson } from '#modules/editions';
import { listUnitsUpward } from '#modules/organisation';
import { recordAudit } from '#platform/audit.server';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { MOST_SILENCES, silenceInput, type Silence } from '../model.ts';
import { mayRead, mayWrite } from '../policy.ts';
import { deleteSilence, findSilenceForUpdate, insertSilence, listSilenceRows, type SilenceRow } from '../queries-silences.ts';
import { getArticleIf, type AnyDb } from './change-article.ts';
import { cleanText } from './parse-content.ts';

/** What proofreading shall not tell of again in a unit and those below it, the newest first. Throws `news.not_yours`. */
export async function listSilences(db: AnyDb, actor: Actor, unitId: string): Promise<Silence[]> {
	if (!mayRead(actor, unitId)) throw new AppError('forbidden', 'news.not_yours');
	const units = new Map((await listUnitsUpward(db, unitId, today())).map(({ id, name }) => [id, name]));
	const rows = await listSilenceRows(db, [...units.keys()]);
	return rows.map((row) => ({ ...row, unitName: units.get(row.unitId) ?? '', mayRemove: mayWrite(actor, row.unitId) }));
}

/** The keys that `proofread` takes for an article's unit. Throws `news.unknown` or `news.not_yours`. */
export async function listSilenceKeys(db: AnyDb, actor: Actor, articleId: string): Promise<string[]> {
	const { unitId } = await getArticleIf(db, actor, articleId, mayRead);
	return [...new Set((await listSilences(db, actor, unitId)).map(({ silenceKey }) => silenceKey))];
}

/**
 * Accepts for good, for the unit of an article, what proofreading found in it; once more changes nothing. Throws
 * `news.unknown`, `news.not_yours`, `news.too_many_silences` or `news.silence_wrong`.
 */
export async function silenceFinding(db: AnyDb, actor: Actor, articleId: string, input: unknown): Promise<void> {
	const finding = parseInput(silenceInput, cleanText(input));
	const { unitId } = await getArticleIf(db, actor, articleId, mayWrite);
	await inTransaction(db, async (tx) => {
		if ((await listSilenceRows(tx, [unitId])).length >= MOST_SILENCES) throw new AppError('conflict', 'news.too_many_silences', { most: MOST_SILENCES });
		const row = { id: randomUUID(), unitId, ...finding };
		if (await insertSilence(tx, row, actor.id)) await record(tx, actor, 'news.silence_finding', row);
	});
}

/** Has proofreading tell of it again. Throws `news.silence_unknown` or `news.not_yours`. */
export async function removeSilence(db: AnyDb, actor: Actor, id: string): Promise<void> {
	await inTransaction(db, async (tx) => {
		const row = await findSilenceForUpdate(tx, id);
		if (!row) throw new AppError('not_found', 'news.silence_unknown');
		if (!mayWrite(actor, row.unitId)) throw new AppError('forbidden', 'news.not_yours');
		await deleteSilence(tx, id);
		await record(tx, actor, 'news.remove_silence', row);
	});
}

/** The words stay out of the audit, for they may be a person's name. */
function record(tx: AnyDb, actor: Actor, action: `news.${string}`, { id, unitId, kind, silenceKey }: Omit<SilenceRow, 'createdAt'>): Promise<void> {
	return recordAudit(tx, actor, { action, subject: `silence:${id}`, unitId, details: { kind, key: hashJson(silenceKey) } });
}
