import { APIError } from 'better-auth/api';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { House } from '#platform/manifest';
import { anonymous, type Actor } from '#platform/permissions';
import { getAuth } from './auth.ts';
import { signInInput } from './model.ts';
import { getActor } from './service.ts';
import { createAttemptLimit } from './attempt-limit.ts';

/** Ten wrong passwords for one address in a quarter of an hour, then it waits; 10,000 addresses are remembered. */
const attempts = createAttemptLimit({ most: 10, windowMs: 15 * 60_000, remembered: 10_000 });

/**
 * Signs a person in. Answers the `set-cookie` values to send on; they are HTTP-only, and secure where the origin is.
 * Throws `accounts.wrong_sign_in`, the same for an unknown address as for a wrong password, or
 * `accounts.too_many_attempts`.
 */
export async function signIn(house: House, input: unknown): Promise<{ setCookies: string[] }> {
	const { email, password } = parseInput(signInInput, input);
	if (!attempts.isOpen(email)) throw new AppError('forbidden', 'accounts.too_many_attempts');
	const auth = await getAuth(house);
	try {
		const { headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true });
		attempts.forget(email);
		return { setCookies: headers.getSetCookie() };
	} catch (error) {
		if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
		attempts.count(email);
		throw new AppError('forbidden', 'accounts.wrong_sign_in');
	}
}

/** Ends the session of a request. Answers the `set-cookie` values that clear it; there is nothing wrong in none. */
export async function signOut(house: House, headers: Headers): Promise<{ setCookies: string[] }> {
	const auth = await getAuth(house);
	const answer = await auth.api.signOut({ headers, returnHeaders: true });
	return { setCookies: answer.headers.getSetCookie() };
}

/**
 * Who sends a request, by its session cookie; `anonymous` where none holds. `setCookies` lengthens a session in use
 * and must be sent on.
 */
export async function findSignedIn(house: House, headers: Headers): Promise<{ actor: Actor; setCookies: string[] }> {
	if (!headers.has('cookie')) return { actor: anonymous, setCookies: [] };
	const auth = await getAuth(house);
	const { response, headers: sent } = await auth.api.getSession({ headers, returnHeaders: true });
	return { actor: await getActor(house, response?.user.id ?? null), setCookies: sent.getSetCookie() };
}
