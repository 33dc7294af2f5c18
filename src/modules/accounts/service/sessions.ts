import type { Kysely } from 'kysely';
import { recordAudit } from '#platform/audit.server';
import { now } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { deleteOtherSessions, deleteSession, listSessions, type KeptSession, type SignInTables } from '../queries-sign-in.ts';
import type { OwnSession } from '../sign-in/session.ts';

type Db = Kysely<SignInTables>;

/** A session as its owner sees it: where and with what it was opened is not kept. */
export interface ListedSession extends KeptSession {
	isThis: boolean;
}

/** The sessions in which the person is signed in, the one in use now first. */
export async function listOwnSessions(db: Db, session: OwnSession): Promise<ListedSession[]> {
	const kept = await listSessions(db, session.userId, now());
	return kept.map((other) => ({ ...other, isThis: other.id === session.id })).toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
}

/** Ends one of the person's own sessions. Throws `accounts.session_unknown`. */
export async function revokeSession(db: Db, actor: Actor, sessionId: string): Promise<void> {
	await inTransaction(db, async (tx) => {
		if (!(await deleteSession(tx, actor.id, sessionId))) throw new AppError('not_found', 'accounts.session_unknown');
		await recordAudit(tx, actor, { action: 'accounts.revoke_session', subject: `user:${actor.id}`, details: { count: 1 } });
	});
}

/** Ends all of the person's own sessions but the one given; answers how many. */
export async function revokeOtherSessions(db: Db, actor: Actor, keptId: string): Promise<number> {
	return inTransaction(db, async (tx) => {
		const count = await deleteOtherSessions(tx, actor.id, keptId);
		await recordAudit(tx, actor, { action: 'accounts.revoke_session', subject: `user:${actor.id}`, details: { count } });
		return count;
	});
}
