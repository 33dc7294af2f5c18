import { sql, type Kysely } from 'kysely';
import type { Role } from '#platform/permissions';

export interface InvitationTables {
	accounts_invitation: {
		id: unknown;
		name: string | null;
		email: string | null;
		unit_id: string;
		roles: Role[];
		token_hash: string;
		invited_by: string;
		state: InvitationState;
		expires_at: Date;
		created_at: Date;
	};
}

export type InvitationState = 'open' | 'accepted' | 'withdrawn' | 'forgotten';

type Db = Kysely<InvitationTables>;

/** An invitation. Name and address stand only in an open one. */
export interface KeptInvitation {
	id: string;
	name: string;
	email: string;
	unitId: string;
	roles: Role[];
	/** Id of the administrator who answers for it. */
	invitedBy: string;
	state: InvitationState;
	expiresAt: Date;
	createdAt: Date;
}

const columns = [
	sql<string>`id::text`.as('id'),
	sql<string>`coalesce(name, '')`.as('name'),
	sql<string>`coalesce(email, '')`.as('email'),
	'unit_id as unitId',
	'roles',
	'invited_by as invitedBy',
	'state',
	'expires_at as expiresAt',
	'created_at as createdAt',
] as const;

export interface NewInvitation {
	name: string;
	email: string;
	unitId: string;
	roles: readonly Role[];
	tokenHash: string;
	invitedBy: string;
	expiresAt: Date;
}

/** Null where an open invitation for the address stands. */
export async function insertInvitation(db: Db, id: string, invitation: NewInvitation): Promise<KeptInvitation | null> {
	const { name, email, unitId, roles, tokenHash, invitedBy, expiresAt } = invitation;
	const kept = await db
		.insertInto('accounts_invitation')
		.values({
			id,
			name,
			email,
			unit_id: unitId,
			roles: sql<Role[]>`array[${sql.join(roles.map((role) => sql`${role}::text`))}]`,
			token_hash: tokenHash,
			invited_by: invitedBy,
			state: 'open',
			expires_at: expiresAt,
			created_at: sql`now()` as never,
		})
		.onConflict((conflict) => conflict.column('email').doNothing())
		.returning(columns)
		.executeTakeFirst();
	return kept ?? null;
}

export function findInvitation(db: Db, id: string): Promise<KeptInvitation | undefined> {
	return db.selectFrom('accounts_invitation').select(columns).where(sql`id::text`, '=', id).executeTakeFirst();
}

export function findInvitationByToken(db: Db, tokenHash: string): Promise<KeptInvitation | undefined> {
	return db.selectFrom('accounts_invitation').select(columns).where('token_hash', '=', tokenHash).executeTakeFirst();
}

/** The open invitation for an address, whether or not its link has expired. */
export function findOpenInvitation(db: Db, email: string): Promise<KeptInvitation | undefined> {
	return db.selectFrom('accounts_invitation').select(columns).where('email', '=', email).where('state', '=', 'open').executeTakeFirst();
}

export function listOpenInvitations(db: Db): Promise<KeptInvitation[]> {
	return db.selectFrom('accounts_invitation').select(columns).where('state', '=', 'open').orderBy('created_at', 'desc').orderBy('id').execute();
}

/** Gives an open invitation another link; the earlier one is no longer known. */
export async function renewInvitation(db: Db, id: string, { tokenHash, invitedBy, expiresAt }: Pick<NewInvitation, 'tokenHash' | 'invitedBy' | 'expiresAt'>): Promise<void> {
	await db
		.updateTable('accounts_invitation')
		.set({ token_hash: tokenHash, invited_by: invitedBy, expires_at: expiresAt })
		.where(sql`id::text`, '=', id)
		.where('state', '=', 'open')
		.execute();
}

/** Ends an open invitation and drops name and address. False where somebody else ended it before. */
export async function endInvitation(db: Db, id: string, state: Exclude<InvitationState, 'open'>): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('accounts_invitation')
		.set({ state, name: null, email: null })
		.where(sql`id::text`, '=', id)
		.where('state', '=', 'open')
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Drops name and address of whoever never came; answers how many. */
export async function forgetInvitations(db: Db, expiredBefore: Date): Promise<number> {
	const { numUpdatedRows } = await db
		.updateTable('accounts_invitation')
		.set({ state: 'forgotten', name: null, email: null })
		.where('state', '=', 'open')
		.where('expires_at', '<=', expiredBefore)
		.executeTakeFirst();
	return Number(numUpdatedRows);
}
