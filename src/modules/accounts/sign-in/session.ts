import { AppError } from '#platform/errors';
import type { House } from '#platform/manifest';
import { anonymous, createActor, type Actor, type Role } from '#platform/permissions';
import { getAuth } from '../auth.ts';
import { findUser } from '../queries.ts';
import { getActor } from '../service.ts';
import { readSignInRules } from '../sign-in-rules.ts';
import { markDevice } from './device-cookie.ts';
import type { Visitor } from './visitor.ts';

/** The session in which a person acts. */
export interface OwnSession {
	id: string;
	userId: string;
	begunAt: Date;
	/** Whether more than a password opened it: a code, a passkey, or the office's own identity provider. */
	isStrong: boolean;
}

export interface SignedIn {
	actor: Actor;
	session: OwnSession | null;
	/** Whether the person must first set up a second factor; until then the actor holds no role. */
	isHeldBack: boolean;
	/** Lengthens a session in use; must be sent on. */
	setCookies: string[];
}

/** Roles that publish or decide about others: for them an office may ask for a second factor. */
const guardedRoles: readonly Role[] = ['approver', 'administrator'];

/**
 * Begins a session and marks the browser as one that the person uses. Answers the `set-cookie` values to send on; they
 * are HTTP-only, and secure where the origin is. Throws `accounts.account_closed`, whatever way led here.
 */
export async function openSession(house: House, visitor: Visitor, userId: string, { isStrong }: { isStrong: boolean }): Promise<{ setCookies: string[]; sessionId: string }> {
	if ((await findUser(house.db, userId))?.closedAt) throw new AppError('forbidden', 'accounts.account_closed');
	const auth = await getAuth(house);
	const { headers, response } = await auth.api.openSession({ body: { userId, isStrong }, headers: visitor.headers, returnHeaders: true });
	return { setCookies: [...headers.getSetCookie(), await markDevice(house, visitor, userId)], sessionId: response.sessionId };
}

/** Ends the session of a request. Answers the `set-cookie` values that clear it; there is nothing wrong in none. */
export async function signOut(house: House, headers: Headers): Promise<{ setCookies: string[] }> {
	const auth = await getAuth(house);
	const answer = await auth.api.signOut({ headers, returnHeaders: true });
	return { setCookies: answer.headers.getSetCookie() };
}

/** A new answer each time: what is sent along to one visitor must never reach another. */
function describeNobody(setCookies: string[]): SignedIn {
	return { actor: anonymous, session: null, isHeldBack: false, setCookies };
}

/** Who sends a request, by its session cookie; `anonymous` where none holds. */
export async function findSignedIn(house: House, headers: Headers): Promise<SignedIn> {
	if (!headers.has('cookie')) return describeNobody([]);
	const auth = await getAuth(house);
	const { response, headers: sent } = await auth.api.getSession({ headers, returnHeaders: true });
	const setCookies = sent.getSetCookie();
	if (!response) return describeNobody(setCookies);
	const { id, userId, createdAt, isStrong } = response.session;
	const session: OwnSession = { id, userId, begunAt: new Date(createdAt), isStrong: isStrong === true };
	const actor = await getActor(house, userId);
	const isHeldBack = await lacksSecondFactor(house, actor, session);
	return { actor: isHeldBack ? createActor(actor, [], house.roleTable) : actor, session, isHeldBack, setCookies };
}

async function lacksSecondFactor({ settings }: House, actor: Actor, session: OwnSession): Promise<boolean> {
	if (session.isStrong || !actor.grants.some(({ role }) => guardedRoles.includes(role))) return false;
	return (await readSignInRules(settings)).secondFactorRequired;
}
