import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { House } from '#platform/manifest';
import { signInInput } from '../model.ts';
import { findAuthenticator, findPassword } from '../queries-sign-in.ts';
import { beginPasswordAttempt } from './attempts.ts';
import { findDevice } from './device-cookie.ts';
import { beginSecondStep } from './second-step.ts';
import { openSession } from './session.ts';
import type { Visitor } from './visitor.ts';

/** How a right password goes on: into a session, or to the second step where an authenticator is set up. */
export interface PasswordAnswer {
	setCookies: string[];
	needsCode: boolean;
}

/**
 * Signs a person in by address and password. Throws `accounts.wrong_sign_in`, the same and after the same work for an
 * unknown address as for a wrong password, or `accounts.too_many_attempts`.
 */
export async function signIn(house: House, visitor: Visitor, input: unknown): Promise<PasswordAnswer> {
	const { email, password } = parseInput(signInInput, input);
	const found = await findPassword(house.db, email);
	const device = found ? await findDevice(house, visitor, found.userId) : null;
	const attempt = beginPasswordAttempt({ device, address: visitor.address, account: email });
	const isRight = await verifyPassword({ hash: found?.hash ?? (await nobodysHash), password });
	if (!isRight || !found?.hash) throw new AppError('forbidden', 'accounts.wrong_sign_in');
	attempt.succeed();
	const authenticator = await findAuthenticator(house.db, found.userId);
	if (authenticator?.isConfirmed) return { setCookies: [await beginSecondStep(house, found.userId)], needsCode: true };
	const { setCookies } = await openSession(house, visitor, found.userId, { isStrong: false });
	return { setCookies, needsCode: false };
}

/** What a password is compared with where no account is: how long it takes must not tell that. */
const nobodysHash = hashPassword(crypto.randomUUID());
