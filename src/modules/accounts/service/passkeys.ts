import { randomUUID } from 'node:crypto';
import { generateRegistrationOptions, verifyRegistrationResponse, type AuthenticatorTransport, type PublicKeyCredentialCreationOptionsJSON, type RegistrationResponseJSON } from '@simplewebauthn/server';
import { recordAudit } from '#platform/audit.server';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { House } from '#platform/manifest';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { passkeyNameInput, type User } from '../model.ts';
import { findUser } from '../queries.ts';
import { deletePasskeys, insertPasskey, listPasskeys, markSessionStrong, renamePasskey as putName, type KeptPasskey } from '../queries-sign-in.ts';
import { seal, spend, unseal } from '../sealing.ts';
import { getOrigin, getRelyingPartyId } from '../sign-in/relying-party.ts';
import type { OwnSession } from '../sign-in/session.ts';
import { findCookie, formatCookie, type Visitor } from '../sign-in/visitor.ts';
import { acceptInvitationWith, getInvitationByLink } from './accept-invitation.ts';
import { requireFresh } from './freshness.ts';
import { requireWayIn } from './way-in.ts';

const NAME = 'nhipcau.new_passkey';
const LIFE_SECONDS = 5 * 60;

/** A passkey as its owner sees it. */
export type ListedPasskey = Pick<KeptPasskey, 'id' | 'name' | 'createdAt'>;

/** What a browser needs to make a passkey, and the cookie that remembers the challenge. */
export interface PasskeyOffer {
	options: PublicKeyCredentialCreationOptionsJSON;
	setCookies: string[];
}

export async function listOwnPasskeys({ db }: Pick<House, 'db'>, userId: string): Promise<ListedPasskey[]> {
	return (await listPasskeys(db, userId)).map(({ id, name, createdAt }) => ({ id, name, createdAt }));
}

/** Offers a signed-in person to make a passkey. Throws what `requireFresh` throws. */
export async function getPasskeyOffer(house: House, actor: Actor, session: OwnSession, issuer: string): Promise<PasskeyOffer> {
	await requireFresh(house.db, session);
	const user = (await findUser(house.db, actor.id))!;
	return makeOffer(house, { ...user, issuer, purpose: actor.id, known: await listPasskeys(house.db, actor.id) });
}

/** Offers an invited person to make a passkey before there is an account. Throws as `getInvitationByLink`. */
export async function getInvitedPasskeyOffer(house: House, token: string, name: string, issuer: string): Promise<PasskeyOffer> {
	const { email } = await getInvitationByLink(house.db, token);
	return makeOffer(house, { id: randomUUID(), email, name, issuer, purpose: token, known: [] });
}

async function makeOffer(house: House, { id, email, name, issuer, purpose, known }: Pick<User, 'id' | 'name' | 'email'> & { issuer: string; purpose: string; known: readonly KeptPasskey[] }): Promise<PasskeyOffer> {
	const options = await generateRegistrationOptions({
		rpName: issuer,
		rpID: getRelyingPartyId(house),
		userID: new Uint8Array(Buffer.from(id)),
		userName: email,
		userDisplayName: name,
		// Which make of device it is concerns nobody.
		attestationType: 'none',
		excludeCredentials: known.map((passkey) => ({ id: passkey.id, transports: passkey.transports as AuthenticatorTransport[] })),
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
	});
	const sealed = await seal(house, `new-passkey ${purpose}`, options.challenge, LIFE_SECONDS);
	return { options, setCookies: [formatCookie(house, NAME, sealed, LIFE_SECONDS)] };
}

/**
 * Keeps the passkey that the person's browser made, under a name; the session counts as strong from now on. Throws
 * `accounts.passkey_refused`, `accounts.passkey_name_missing` or what `requireFresh` throws.
 */
export async function addPasskey(house: House, visitor: Visitor, actor: Actor, session: OwnSession, input: { name: string; response: RegistrationResponseJSON }): Promise<void> {
	await requireFresh(house.db, session);
	const { name } = parseInput(passkeyNameInput, input);
	const made = await verify(house, visitor, actor.id, input.response);
	await inTransaction(house.db, async (tx) => {
		if (!(await insertPasskey(tx, { ...made, userId: actor.id, name }))) throw new AppError('conflict', 'accounts.passkey_refused');
		await markSessionStrong(tx, session.id);
		await recordAudit(tx, actor, { action: 'accounts.add_passkey', subject: `user:${actor.id}` });
	});
}

/** Makes the account of an invited person with a passkey and no password. Throws as `addPasskey` and `acceptInvitation`. */
export async function acceptInvitationWithPasskey(house: House, visitor: Visitor, token: string, input: { name: string; passkeyName: string; response: RegistrationResponseJSON }): Promise<User> {
	const passkey = parseInput(passkeyNameInput, { name: input.passkeyName });
	const made = await verify(house, visitor, token, input.response);
	return acceptInvitationWith(house, token, input.name, async (tx, user) => {
		if (!(await insertPasskey(tx, { ...made, userId: user.id, name: passkey.name }))) throw new AppError('conflict', 'accounts.passkey_refused');
		await recordAudit(tx, { id: user.id }, { action: 'accounts.add_passkey', subject: `user:${user.id}` });
	});
}

async function verify(house: House, visitor: Visitor, purpose: string, response: RegistrationResponseJSON): Promise<Pick<KeptPasskey, 'id' | 'publicKey' | 'counter' | 'transports'>> {
	const offer = await unseal<string>(house, `new-passkey ${purpose}`, findCookie(visitor, NAME));
	const result = offer
		? await verifyRegistrationResponse({ response, expectedChallenge: offer.value, expectedOrigin: getOrigin(house), expectedRPID: getRelyingPartyId(house), requireUserVerification: true }).catch(() => null)
		: null;
	if (!offer || !result?.verified || !spend(offer.id)) throw new AppError('forbidden', 'accounts.passkey_refused');
	const { id, publicKey, counter, transports } = result.registrationInfo.credential;
	return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports: (transports ?? []).filter((transport) => /^[a-z-]{1,20}$/.test(transport)) };
}

/** Calls a passkey otherwise. Throws `accounts.passkey_unknown` or `accounts.passkey_name_missing`. */
export async function renamePasskey({ db }: Pick<House, 'db'>, actor: Actor, passkeyId: string, input: unknown): Promise<void> {
	const { name } = parseInput(passkeyNameInput, input);
	await inTransaction(db, async (tx) => {
		if (!(await putName(tx, actor.id, passkeyId, name))) throw new AppError('not_found', 'accounts.passkey_unknown');
		await recordAudit(tx, actor, { action: 'accounts.rename_passkey', subject: `user:${actor.id}` });
	});
}

/**
 * Removes one of the person's passkeys. Throws `accounts.passkey_unknown`, `accounts.last_way_in` where nothing else
 * opens the account, or what `requireFresh` throws.
 */
export async function removePasskey({ db }: Pick<House, 'db'>, actor: Actor, session: OwnSession, passkeyId: string): Promise<void> {
	await requireFresh(db, session);
	await inTransaction(db, async (tx) => {
		if ((await deletePasskeys(tx, actor.id, passkeyId)) === 0) throw new AppError('not_found', 'accounts.passkey_unknown');
		await requireWayIn(tx, actor.id);
		await recordAudit(tx, actor, { action: 'accounts.remove_passkey', subject: `user:${actor.id}` });
	});
}
