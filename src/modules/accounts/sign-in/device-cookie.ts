import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { House } from '#platform/manifest';
import { sign } from '../sealing.ts';
import { findCookie, formatCookie, type Visitor } from './visitor.ts';

/**
 * Device cookies (OWASP, "Slow down online guessing attacks with device cookies"): a browser that signed a person in
 * holds a signed mark of it, and its wrong passwords are counted apart from those of strangers. The mark opens nothing.
 */
const NAME = 'nhipcau.device';
/** A shared computer remembers this many people. */
const MOST_MARKS = 10;
/** As long as browsers keep a cookie at most. */
const LIFE_SECONDS = 400 * 24 * 60 * 60;

/** The random name of this browser for one person; null where the person never signed in here. */
export async function findDevice(house: House, visitor: Visitor, userId: string): Promise<string | null> {
	for (const mark of readMarks(visitor)) {
		const [nonce, signature] = mark.split('.') as [string, string];
		if (isEqual(signature, await sign(house, 'device', `${userId} ${nonce}`))) return nonce;
	}
	return null;
}

/** The `set-cookie` value by which this browser is known for the person from now on. */
export async function markDevice(house: House, visitor: Visitor, userId: string): Promise<string> {
	const marks = readMarks(visitor);
	const known = await findDevice(house, visitor, userId);
	const nonce = known ?? randomBytes(16).toString('base64url');
	const others = marks.filter((mark) => mark.split('.')[0] !== known);
	const own = `${nonce}.${await sign(house, 'device', `${userId} ${nonce}`)}`;
	return formatCookie(house, NAME, [own, ...others].slice(0, MOST_MARKS).join('~'), LIFE_SECONDS);
}

function readMarks(visitor: Visitor): string[] {
	const marks = (findCookie(visitor, NAME) ?? '').split('~');
	return marks.filter((mark) => /^[\w-]{22}\.[\w-]{43}$/.test(mark)).slice(0, MOST_MARKS);
}

function isEqual(one: string, other: string): boolean {
	return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
