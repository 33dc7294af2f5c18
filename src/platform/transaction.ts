import type { Kysely } from 'kysely';

/**
 * Runs a use case in a transaction: the caller's where `db` already is one, so that use cases of several rooms
 * can be kept or dropped together, else one of its own.
 */
export function inTransaction<Tables, Result>(
	db: Kysely<Tables>,
	work: (tx: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
	return db.isTransaction ? work(db) : db.transaction().execute(work);
}
