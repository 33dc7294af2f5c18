import type { Kysely } from 'kysely';
import { now } from '#platform/clock';
import { AppError } from '#platform/errors';
import { findAuthenticator, listPasskeys, type SignInTables } from '../queries-sign-in.ts';
import type { OwnSession } from '../sign-in/session.ts';

/** How long after signing in a person may change how they sign in. */
const FRESH_MS = 15 * 60_000;

/** Whether a session began a moment ago: an open desk that somebody else sits down at may change nothing of it. */
export function isFresh(session: Pick<OwnSession, 'begunAt'>): boolean {
	return now().getTime() - session.begunAt.getTime() < FRESH_MS;
}

/**
 * Lets go on whoever signed in a moment ago, and not with less than the account has: a stolen password alone must not
 * add a factor beside those of the owner. Throws `accounts.session_not_fresh` or `accounts.session_too_weak`.
 */
export async function requireFresh(db: Kysely<SignInTables>, session: OwnSession): Promise<void> {
	if (!isFresh(session)) throw new AppError('forbidden', 'accounts.session_not_fresh');
	if (!session.isStrong && (await hasSecondFactor(db, session.userId))) throw new AppError('forbidden', 'accounts.session_too_weak');
}

/** Whether the account has a confirmed authenticator or a passkey. */
export async function hasSecondFactor(db: Kysely<SignInTables>, userId: string): Promise<boolean> {
	const authenticator = await findAuthenticator(db, userId);
	return authenticator?.isConfirmed === true || (await listPasskeys(db, userId)).length > 0;
}
