import { recordAudit } from '#platform/audit.server';
import { AppError } from '#platform/errors';
import type { House } from '#platform/manifest';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { findStep, generateRecoveryCodes, generateSecret, toOtpAddress } from '../one-time-code.ts';
import { drawQrCode, type QrPicture } from '../qr-code.ts';
import { findUser } from '../queries.ts';
import {
	confirmAuthenticator as markConfirmed,
	deleteAuthenticator,
	deleteOtherSessions,
	findAuthenticator,
	markSessionStrong,
	putUnconfirmedAuthenticator,
	replaceRecoveryCodes,
	spendStep,
} from '../queries-sign-in.ts';
import { decrypt, encrypt, sign } from '../sealing.ts';
import type { OwnSession } from '../sign-in/session.ts';
import { requireFresh } from './freshness.ts';

type Ground = Pick<House, 'db' | 'settings'>;

/** What an authenticator takes in: by camera, or typed by hand. */
export interface NewAuthenticator {
	secret: string;
	/** The address in the QR code. */
	address: string;
	picture: QrPicture;
}

/** Prepares an authenticator, which counts once a code of it was given. Throws `accounts.authenticator_on` or what `requireFresh` throws. */
export async function startAuthenticator(house: Ground, actor: Actor, session: OwnSession): Promise<void> {
	await requireFresh(house.db, session);
	const sealed = await encrypt(house, generateSecret());
	await inTransaction(house.db, async (tx) => {
		if (!(await putUnconfirmedAuthenticator(tx, actor.id, sealed))) throw new AppError('conflict', 'accounts.authenticator_on');
		await recordAudit(tx, actor, { action: 'accounts.start_authenticator', subject: `user:${actor.id}` });
	});
}

/**
 * The authenticator that was prepared and not confirmed yet; null where there is none. `issuer` is the office's name,
 * shown in the person's app.
 */
export async function findNewAuthenticator(house: Ground, userId: string, issuer: string): Promise<NewAuthenticator | null> {
	const kept = await findAuthenticator(house.db, userId);
	if (!kept || kept.isConfirmed) return null;
	const secret = await decrypt(house, kept.secret);
	const user = (await findUser(house.db, userId))!;
	const address = toOtpAddress(secret, issuer, user.email);
	return { secret, address, picture: drawQrCode(address) };
}

/**
 * Turns the prepared authenticator on with a first code of it, ends every other session, and answers the recovery
 * codes, which are shown this once. Throws `accounts.wrong_code`, `accounts.authenticator_on`,
 * `accounts.authenticator_missing` or what `requireFresh` throws.
 */
export async function confirmAuthenticator(house: Ground, actor: Actor, session: OwnSession, code: string): Promise<string[]> {
	await requireFresh(house.db, session);
	const kept = await findAuthenticator(house.db, actor.id);
	if (!kept) throw new AppError('not_found', 'accounts.authenticator_missing');
	if (kept.isConfirmed) throw new AppError('conflict', 'accounts.authenticator_on');
	const step = findStep(await decrypt(house, kept.secret), code);
	if (step === null) throw new AppError('invalid', 'accounts.wrong_code', { field: 'code' });
	const codes = generateRecoveryCodes();
	const hashes = await hashCodes(house, actor.id, codes);
	await inTransaction(house.db, async (tx) => {
		await markConfirmed(tx, actor.id);
		await spendStep(tx, actor.id, step);
		await replaceRecoveryCodes(tx, actor.id, hashes);
		await markSessionStrong(tx, session.id);
		const count = await deleteOtherSessions(tx, actor.id, session.id);
		await recordAudit(tx, actor, { action: 'accounts.confirm_authenticator', subject: `user:${actor.id}`, details: { sessions_ended: count } });
	});
	return codes;
}

/** Takes the person's own authenticator and recovery codes away. Throws `accounts.authenticator_missing` or what `requireFresh` throws. */
export async function removeAuthenticator({ db }: Ground, actor: Actor, session: OwnSession): Promise<void> {
	await requireFresh(db, session);
	await inTransaction(db, async (tx) => {
		if (!(await deleteAuthenticator(tx, actor.id))) throw new AppError('not_found', 'accounts.authenticator_missing');
		await recordAudit(tx, actor, { action: 'accounts.remove_authenticator', subject: `user:${actor.id}` });
	});
}

/** Puts ten new recovery codes in the place of the old ones, shown this once. Throws as `removeAuthenticator`. */
export async function renewRecoveryCodes(house: Ground, actor: Actor, session: OwnSession): Promise<string[]> {
	await requireFresh(house.db, session);
	const kept = await findAuthenticator(house.db, actor.id);
	if (!kept?.isConfirmed) throw new AppError('not_found', 'accounts.authenticator_missing');
	const codes = generateRecoveryCodes();
	const hashes = await hashCodes(house, actor.id, codes);
	await inTransaction(house.db, async (tx) => {
		await replaceRecoveryCodes(tx, actor.id, hashes);
		await recordAudit(tx, actor, { action: 'accounts.renew_recovery_codes', subject: `user:${actor.id}` });
	});
	return codes;
}

async function hashCodes(house: Ground, userId: string, codes: readonly string[]): Promise<string[]> {
	return Promise.all(codes.map((code) => sign(house, 'recovery-code', `${userId} ${code}`)));
}
