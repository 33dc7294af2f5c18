import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { now } from '#platform/clock';
import type { House } from '#platform/manifest';

const secrets = new WeakMap<House['settings'], Promise<string>>();

/** The house's secret for signing and sealing, made at the first start and kept among the settings. */
export function getAuthSecret({ settings }: Pick<House, 'settings'>): Promise<string> {
	let secret = secrets.get(settings);
	if (!secret) secrets.set(settings, (secret = settings.findOrCreate('accounts.auth_secret', () => randomBytes(32).toString('base64url'))));
	return secret;
}

/** A keyed hash, 43 characters of base64url; `purpose` keeps the hashes of one use from being good for another. */
export async function sign(house: Pick<House, 'settings'>, purpose: string, text: string): Promise<string> {
	return createHmac('sha256', await getAuthSecret(house)).update(`${purpose}\0${text}`).digest('base64url');
}

/** The plain hash of a random token of 256 bits; nobody finds the token from it. */
export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('base64url');
}

/** Encrypts a text for the house alone. */
export async function encrypt(house: Pick<House, 'settings'>, text: string): Promise<string> {
	return symmetricEncrypt({ key: await getAuthSecret(house), data: text });
}

/** The text that `encrypt` was given. Throws where it was changed or another house encrypted it. */
export async function decrypt(house: Pick<House, 'settings'>, encrypted: string): Promise<string> {
	return symmetricDecrypt({ key: await getAuthSecret(house), data: encrypted });
}

interface Sealed {
	purpose: string;
	id: string;
	/** Milliseconds since 1970. */
	until: number;
	value: unknown;
}

/** Encrypts a step of a sign-in for the visitor's own cookie, so that nobody can fill the database by asking. */
export function seal(house: Pick<House, 'settings'>, purpose: string, value: unknown, seconds: number): Promise<string> {
	return encrypt(house, JSON.stringify({ purpose, id: randomUUID(), until: now().getTime() + seconds * 1000, value } satisfies Sealed));
}

/** What was sealed for the purpose with the seal's own id; null where it is missing, changed, spent or too old. */
export async function unseal<Value>(house: Pick<House, 'settings'>, purpose: string, text: string | undefined): Promise<{ id: string; value: Value } | null> {
	if (!text) return null;
	const opened = await decrypt(house, text).then((json) => JSON.parse(json) as Sealed, () => null);
	if (!opened || opened.purpose !== purpose || opened.until <= now().getTime() || spent.has(opened.id)) return null;
	return { id: opened.id, value: opened.value as Value };
}

/** Seals that did their work, until they would have ended by themselves. One process serves a house, so memory is enough. */
const spent = new Map<string, number>();

/** Lets a seal open no more. False where somebody else spent it in the meantime. */
export function spend(sealId: string): boolean {
	const moment = now().getTime();
	for (const [id, until] of spent) if (until < moment) spent.delete(id);
	if (spent.has(sealId)) return false;
	spent.set(sealId, moment + LONGEST_SEAL_MS);
	return true;
}

/** No seal lives longer than this. */
const LONGEST_SEAL_MS = 15 * 60_000;
