import { randomUUID } from 'node:crypto';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { recordAudit } from '#platform/audit.server';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { House } from '#platform/manifest';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { newPasswordInput } from '../model.ts';
import { findUser, setPasswordHash } from '../queries.ts';
import { deleteOtherSessions, findPasswordHash } from '../queries-sign-in.ts';
import { beginOwnPasswordAttempt } from '../sign-in/attempts.ts';
import type { OwnSession } from '../sign-in/session.ts';
import { requireGoodPassword } from '../weak-passwords.ts';
import { requireFresh } from './freshness.ts';

/**
 * Changes the person's own password, for which the present one is needed; who has none yet sets one in a fresh session.
 * Every other session ends. Throws `accounts.present_password_wrong`, `accounts.too_many_attempts`, what
 * `requireGoodPassword` throws, and for a first password what `requireFresh` throws.
 */
export async function changePassword({ db }: Pick<House, 'db'>, actor: Actor, session: OwnSession, input: unknown): Promise<void> {
	const { present, password } = parseInput(newPasswordInput, input);
	const user = (await findUser(db, actor.id))!;
	const hash = await findPasswordHash(db, actor.id);
	if (hash === null) await requireFresh(db, session);
	else await checkPresentPassword(session, hash, present);
	requireGoodPassword(password, user);
	const renewed = await hashPassword(password);
	await inTransaction(db, async (tx) => {
		await setPasswordHash(tx, actor.id, randomUUID(), renewed);
		const count = await deleteOtherSessions(tx, actor.id, session.id);
		await recordAudit(tx, actor, { action: 'accounts.change_password', subject: `user:${actor.id}`, details: { sessions_ended: count } });
	});
}

async function checkPresentPassword(session: OwnSession, hash: string, present: string): Promise<void> {
	const attempt = beginOwnPasswordAttempt(session.id);
	if (!(await verifyPassword({ hash, password: present }))) throw new AppError('forbidden', 'accounts.present_password_wrong', { field: 'present' });
	attempt.succeed();
}
