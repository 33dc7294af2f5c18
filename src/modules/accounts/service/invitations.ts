import { randomBytes, randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { getUnitOn } from '#modules/organisation';
import { recordAudit } from '#platform/audit.server';
import { now, today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { personInput, type UnitName } from '../model.ts';
import { mayGrant } from '../policy.ts';
import { findUserByEmail } from '../queries.ts';
import { endInvitation, findInvitation, findOpenInvitation, forgetInvitations, insertInvitation, listOpenInvitations, renewInvitation as putRenewed, type KeptInvitation } from '../queries-invitations.ts';
import { hashToken } from '../sealing.ts';
import { nameUnits } from '../unit-names.ts';

type Db = Kysely<any>;

const DAY_MS = 24 * 60 * 60_000;
/** A link is good for a week: long enough for a holiday, short enough for a phone that is passed on. */
const LINK_LIFE_MS = 7 * DAY_MS;
/** Whoever has not come by then is forgotten. */
const FORGET_AFTER_MS = 90 * DAY_MS;

/** An open invitation as its administrators see it. The link itself cannot be shown again, only renewed. */
export interface Invitation extends Pick<KeptInvitation, 'id' | 'name' | 'email' | 'unitId' | 'roles' | 'expiresAt'>, UnitName {
	isExpired: boolean;
}

/** An invitation just made or renewed, with the token of its link: answered this once, kept as a hash. */
export interface FreshInvitation {
	invitation: Invitation;
	token: string;
}

/**
 * Invites a person to hold roles for a unit. Nothing is sent: the administrator passes the link on. Throws
 * `accounts.not_yours`, `accounts.email_taken`, `accounts.invitation_open`, `organisation.unit_unknown` or the code of
 * the first wrong field.
 */
export async function invitePerson(db: Db, actor: Actor, input: unknown): Promise<FreshInvitation> {
	const { name, email, unitId, roles } = parseInput(personInput, input);
	if (!mayGrant(actor, unitId)) throw new AppError('forbidden', 'accounts.not_yours');
	const token = generateToken();
	const kept = await inTransaction(db, async (tx) => {
		await getUnitOn(tx, unitId, today());
		if (await findUserByEmail(tx, email)) throw new AppError('conflict', 'accounts.email_taken', { field: 'email' });
		await forgetInvitations(tx, new Date(now().getTime() - FORGET_AFTER_MS));
		const wanted = { name, email, unitId, roles: [...new Set(roles)], ...newLink(actor, token) };
		const invitation = await insertInvitation(tx, randomUUID(), wanted);
		if (!invitation) throw new AppError('conflict', 'accounts.invitation_open', { field: 'email' });
		await recordAudit(tx, actor, { action: 'accounts.invite_person', subject: `invitation:${invitation.id}`, unitId, details: { roles: roles.join(' ') } });
		return invitation;
	});
	return { invitation: await describe(db, kept), token };
}

/** Gives an open invitation a new link for another week; the old link is dead. Throws `accounts.invitation_unknown` or `accounts.not_yours`. */
export async function renewInvitation(db: Db, actor: Actor, id: string): Promise<FreshInvitation> {
	const token = generateToken();
	const kept = await inTransaction(db, async (tx) => {
		const { unitId } = await getOwnInvitation(tx, actor, id);
		await putRenewed(tx, id, newLink(actor, token));
		await recordAudit(tx, actor, { action: 'accounts.renew_invitation', subject: `invitation:${id}`, unitId });
		return (await findInvitation(tx, id))!;
	});
	return { invitation: await describe(db, kept), token };
}

/** Takes an open invitation back: its link is dead, name and address are dropped. Throws as `renewInvitation`. */
export async function withdrawInvitation(db: Db, actor: Actor, id: string): Promise<void> {
	await inTransaction(db, async (tx) => {
		const { unitId } = await getOwnInvitation(tx, actor, id);
		await endInvitation(tx, id, 'withdrawn');
		await recordAudit(tx, actor, { action: 'accounts.withdraw_invitation', subject: `invitation:${id}`, unitId });
	});
}

/** The open invitations for units in the actor's reach, the newest first. */
export async function listInvitations(db: Db, actor: Actor): Promise<Invitation[]> {
	const open = (await listOpenInvitations(db)).filter(({ unitId }) => mayGrant(actor, unitId));
	return (await nameUnits(db, open)).map(toInvitation);
}

/** Whether somebody with this address has been invited and may still come. */
export async function hasOpenInvitation(db: Db, email: string): Promise<boolean> {
	return (await findOpenInvitation(db, email)) !== undefined;
}

async function getOwnInvitation(db: Db, actor: Actor, id: string): Promise<KeptInvitation> {
	const invitation = await findInvitation(db, id);
	if (!invitation || invitation.state !== 'open') throw new AppError('not_found', 'accounts.invitation_unknown');
	if (!mayGrant(actor, invitation.unitId)) throw new AppError('forbidden', 'accounts.not_yours');
	return invitation;
}

function generateToken(): string {
	return randomBytes(32).toString('base64url');
}

function newLink(actor: Actor, token: string): { tokenHash: string; invitedBy: string; expiresAt: Date } {
	return { tokenHash: hashToken(token), invitedBy: actor.id, expiresAt: new Date(now().getTime() + LINK_LIFE_MS) };
}

async function describe(db: Db, kept: KeptInvitation): Promise<Invitation> {
	return toInvitation((await nameUnits(db, [kept]))[0]!);
}

function toInvitation({ id, name, email, unitId, roles, expiresAt, unitName, unitEnded }: KeptInvitation & UnitName): Invitation {
	return { id, name, email, unitId, roles, expiresAt, unitName, unitEnded, isExpired: expiresAt <= now() };
}
