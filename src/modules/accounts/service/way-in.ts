import type { Kysely } from 'kysely';
import { AppError } from '#platform/errors';
import { countWaysIn, type SignInTables } from '../queries-sign-in.ts';

/** Keeps a person from removing the last thing that opens their account. Throws `accounts.last_way_in`. */
export async function requireWayIn(db: Kysely<SignInTables>, userId: string): Promise<void> {
	if ((await countWaysIn(db, userId)) === 0) throw new AppError('conflict', 'accounts.last_way_in');
}
