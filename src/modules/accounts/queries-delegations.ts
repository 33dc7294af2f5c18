import { sql, type Kysely } from 'kysely';
import type { Delegation } from './model.ts';
import type { AccountsTables } from './queries.ts';

interface DelegationTables extends Pick<AccountsTables, 'accounts_grant' | 'accounts_user'> {
	accounts_delegation: { id: unknown; grant_id: unknown; to_user_id: string; valid_from: string; valid_to: string };
}

type Db = Kysely<any>;

const columns = [
	sql<string>`accounts_delegation.id::text`.as('id'),
	sql<string>`accounts_grant.id::text`.as('grantId'),
	'accounts_grant.user_id as fromUserId',
	'accounts_delegation.to_user_id as toUserId',
	'accounts_grant.role as role',
	'accounts_grant.unit_id as unitId',
	// A delegation holds on no day on which its grant does not.
	sql<string>`greatest(accounts_delegation.valid_from, accounts_grant.valid_from)`.as('validFrom'),
	sql<string>`least(accounts_delegation.valid_to, accounts_grant.valid_to)`.as('validTo'),
] as const;

const lastDay = sql<string>`least(accounts_delegation.valid_to, accounts_grant.valid_to)`;

function select(db: Db) {
	return (db as Kysely<DelegationTables>)
		.selectFrom('accounts_delegation')
		.innerJoin('accounts_grant', (join) => join.onRef('accounts_grant.id', '=', 'accounts_delegation.grant_id'))
		.select(columns);
}

export async function insertDelegation(db: Db, id: string, { grantId, toUserId, validFrom, validTo }: Pick<Delegation, 'grantId' | 'toUserId' | 'validFrom' | 'validTo'>): Promise<void> {
	await (db as Kysely<DelegationTables>)
		.insertInto('accounts_delegation')
		.values({ id, grant_id: grantId, to_user_id: toUserId, valid_from: validFrom, valid_to: validTo })
		.execute();
}

export function findDelegation(db: Db, id: string): Promise<Delegation | undefined> {
	return select(db).where(sql`accounts_delegation.id::text`, '=', id).executeTakeFirst();
}

export async function deleteDelegation(db: Db, id: string): Promise<void> {
	await (db as Kysely<DelegationTables>).deleteFrom('accounts_delegation').where(sql`id::text`, '=', id).execute();
}

/** What is lent to a person and holds on a day. */
export function listDelegationsOn(db: Db, toUserId: string, day: string): Promise<Delegation[]> {
	return select(db)
		.where('to_user_id', '=', toUserId)
		.where('accounts_delegation.valid_from', '<=', day)
		.where('accounts_grant.valid_from', '<=', day)
		.where(lastDay, '>=', day)
		.orderBy('accounts_delegation.id')
		.execute();
}

/** What a person lends or is lent, on a day or later. */
export function listDelegationsFrom(db: Db, day: string, userId: string): Promise<Delegation[]> {
	return select(db)
		.where((eb) => eb.or([eb('accounts_grant.user_id', '=', userId), eb('to_user_id', '=', userId)]))
		.where(lastDay, '>=', day)
		.orderBy('accounts_delegation.valid_from')
		.orderBy('accounts_delegation.id')
		.execute();
}
