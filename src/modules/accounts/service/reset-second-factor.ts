import type { Kysely } from 'kysely';
import { recordAudit } from '#platform/audit.server';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { mayResetPassword } from '../policy.ts';
import { deleteSessions, findUser, listGrantsFrom } from '../queries.ts';
import { deleteAuthenticator, deletePasskeys, findAuthenticator, listPasskeys } from '../queries-sign-in.ts';

type Db = Kysely<any>;

/** What a person has beside a password, as the administrators' page tells it. */
export interface SecondFactors {
	hasAuthenticator: boolean;
	passkeys: number;
}

/** Which second factors a person has. The caller may read the person (`getPerson`). */
export async function getSecondFactors(db: Db, userId: string): Promise<SecondFactors> {
	const authenticator = await findAuthenticator(db, userId);
	return { hasAuthenticator: authenticator?.isConfirmed === true, passkeys: (await listPasskeys(db, userId)).length };
}

/**
 * For a person who lost phone and recovery codes: takes authenticator, recovery codes and passkeys away and ends every
 * session. Throws `accounts.user_unknown` or `accounts.not_yours`.
 */
export async function resetSecondFactor(db: Db, actor: Actor, userId: string): Promise<void> {
	await inTransaction(db, async (tx) => {
		if (!(await findUser(tx, userId))) throw new AppError('not_found', 'accounts.user_unknown');
		const units = (await listGrantsFrom(tx, today(), userId)).map((grant) => grant.unitId);
		if (!mayResetPassword(actor, units)) throw new AppError('forbidden', 'accounts.not_yours');
		const hadAuthenticator = await deleteAuthenticator(tx, userId);
		const passkeys = await deletePasskeys(tx, userId);
		await deleteSessions(tx, userId);
		await recordAudit(tx, actor, { action: 'accounts.reset_second_factor', subject: `user:${userId}`, details: { authenticator: hadAuthenticator, passkeys } });
	});
}
