import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import type { Kysely } from 'kysely';
import { listUnitsOn } from '#modules/organisation';
import { recordAudit } from '#platform/audit.server';
import { now, today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { House } from '#platform/manifest';
import { createSystemActor, type Actor, type Role } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { acceptanceInput, userInput, type User } from '../model.ts';
import { insertUser, setPasswordHash } from '../queries.ts';
import { endInvitation, findInvitationByToken, findOpenInvitation, type KeptInvitation } from '../queries-invitations.ts';
import { hashToken } from '../sealing.ts';
import { getActor, grantRole } from '../service.ts';
import { requireGoodPassword } from '../weak-passwords.ts';

type Ground = Pick<House, 'db' | 'roleTable'>;

/** What the page of an invitation shows to whoever holds its link. */
export interface OpenedInvitation {
	name: string;
	email: string;
	unitName: string | null;
	roles: Role[];
	expiresAt: Date;
}

/**
 * The invitation behind a link. Throws `accounts.link_unknown`, `accounts.link_used`, `accounts.link_withdrawn` or
 * `accounts.link_expired`, whose sentences say what to do.
 */
export async function getInvitationByLink(db: Kysely<any>, token: string): Promise<OpenedInvitation> {
	const { name, email, unitId, roles, expiresAt } = await getOpen(db, token);
	const unit = (await listUnitsOn(db, today())).find(({ id }) => id === unitId);
	return { name, email, roles, expiresAt, unitName: unit?.name ?? null };
}

async function getOpen(db: Kysely<any>, token: string): Promise<KeptInvitation> {
	const invitation = await findInvitationByToken(db, hashToken(token));
	if (!invitation) throw new AppError('not_found', 'accounts.link_unknown');
	if (invitation.state === 'accepted') throw new AppError('not_found', 'accounts.link_used');
	if (invitation.state === 'withdrawn') throw new AppError('not_found', 'accounts.link_withdrawn');
	if (invitation.state === 'forgotten' || invitation.expiresAt <= now()) throw new AppError('not_found', 'accounts.link_expired');
	return invitation;
}

/**
 * Makes the account of an invited person with a password of their own. Throws as `getInvitationByLink`, as
 * `requireGoodPassword`, and `accounts.link_void` where whoever invited may no longer give the roles.
 */
export async function acceptInvitation(house: Ground, token: string, input: unknown): Promise<User> {
	const { name, password } = parseInput(acceptanceInput, input);
	const invitation = await getOpen(house.db, token);
	requireGoodPassword(password, { name, email: invitation.email });
	const hash = await hashPassword(password);
	return inTransaction(house.db, async (tx) => {
		const user = await makeAccount({ ...house, db: tx }, invitation, name);
		await setPasswordHash(tx, user.id, randomUUID(), hash);
		return user;
	});
}

/**
 * Makes the account of an invited person without a password, for whoever registers a passkey in the same
 * transaction (`keep`). Throws as `acceptInvitation`.
 */
export async function acceptInvitationWith(house: Ground, token: string, typedName: string, keep: (db: Kysely<any>, user: User) => Promise<void>): Promise<User> {
	const { name } = parseInput(userInput.pick({ name: true }), { name: typedName });
	return inTransaction(house.db, async (tx) => {
		const user = await makeAccount({ ...house, db: tx }, await getOpen(tx, token), name);
		await keep(tx, user);
		return user;
	});
}

/** Makes the account of whoever the identity provider vouches for, where their address was invited; else null. */
export async function acceptInvitationByEmail(house: Ground, email: string): Promise<User | null> {
	return inTransaction(house.db, async (tx) => {
		const invitation = await findOpenInvitation(tx, email);
		if (!invitation || invitation.expiresAt <= now()) return null;
		return makeAccount({ ...house, db: tx }, invitation, invitation.name);
	});
}

async function makeAccount(house: Ground, invitation: KeptInvitation, name: string): Promise<User> {
	const { db } = house;
	if (!(await endInvitation(db, invitation.id, 'accepted'))) throw new AppError('not_found', 'accounts.link_used');
	const user = await insertUser(db, randomUUID(), { name, email: invitation.email });
	if (!user) throw new AppError('conflict', 'accounts.email_taken', { field: 'email' });
	await recordAudit(db, { id: user.id }, { action: 'accounts.accept_invitation', subject: `invitation:${invitation.id}`, unitId: invitation.unitId });
	const inviter = await findInviter(house, invitation);
	if (!inviter.may('accounts.manage', invitation.unitId)) throw new AppError('conflict', 'accounts.link_void');
	for (const role of invitation.roles) {
		await grantRole(db, inviter, { userId: user.id, role, unitId: invitation.unitId, validFrom: today(), validTo: null });
	}
	return user;
}

/** Who invited gives the roles now, with what they may do today: whoever lost the right gives nothing any more. */
async function findInviter(house: Ground, { invitedBy }: KeptInvitation): Promise<Actor> {
	if (invitedBy.startsWith('system:')) return createSystemActor(invitedBy.slice('system:'.length));
	return getActor(house, invitedBy);
}
