import { recordAudit } from '#platform/audit.server';
import { AppError } from '#platform/errors';
import type { House } from '#platform/manifest';
import { inTransaction } from '#platform/transaction';
import { findStep, readRecoveryCode } from '../one-time-code.ts';
import { findAuthenticator, spendRecoveryCode, spendStep } from '../queries-sign-in.ts';
import { decrypt, seal, sign, spend, unseal } from '../sealing.ts';
import { beginCodeAttempt, beginRecoveryAttempt } from './attempts.ts';
import { findDevice } from './device-cookie.ts';
import { openSession } from './session.ts';
import { findCookie, formatCookie, type Visitor } from './visitor.ts';

const NAME = 'nhipcau.second_step';
const LIFE_SECONDS = 10 * 60;

/** The `set-cookie` value that lets a person who gave the right password go on to the code, for ten minutes. */
export async function beginSecondStep(house: House, userId: string): Promise<string> {
	return formatCookie(house, NAME, await seal(house, 'second-step', userId, LIFE_SECONDS), LIFE_SECONDS);
}

/** Whether the visitor gave the right password a moment ago. */
export async function hasSecondStep(house: House, visitor: Visitor): Promise<boolean> {
	return (await findSecondStep(house, visitor)) !== null;
}

function findSecondStep(house: House, visitor: Visitor): Promise<{ id: string; value: string } | null> {
	return unseal<string>(house, 'second-step', findCookie(visitor, NAME));
}

/**
 * Ends the second step with a code of the authenticator, or with a recovery code, which is good once. Answers the
 * `set-cookie` values of the session. Throws `accounts.second_step_over` where the password must be given again,
 * `accounts.wrong_code` or `accounts.too_many_codes`.
 */
export async function signInWithCode(house: House, visitor: Visitor, typed: string): Promise<{ setCookies: string[] }> {
	const step = await findSecondStep(house, visitor);
	if (!step) throw new AppError('forbidden', 'accounts.second_step_over');
	const recoveryCode = readRecoveryCode(typed);
	if (recoveryCode !== null) await checkRecoveryCode(house, step, recoveryCode);
	else await checkCode(house, visitor, step, typed);
	if (!spend(step.id)) throw new AppError('forbidden', 'accounts.second_step_over');
	const { setCookies } = await openSession(house, visitor, step.value, { isStrong: true });
	return { setCookies: [...setCookies, formatCookie(house, NAME, '', 0)] };
}

async function checkCode(house: House, visitor: Visitor, { id: stepId, value: userId }: { id: string; value: string }, code: string): Promise<void> {
	const authenticator = await findAuthenticator(house.db, userId);
	if (!authenticator?.isConfirmed) throw new AppError('forbidden', 'accounts.second_step_over');
	const attempt = beginCodeAttempt({ device: await findDevice(house, visitor, userId), stepId, userId });
	const step = findStep(await decrypt(house, authenticator.secret), code);
	if (step === null || !(await spendStep(house.db, userId, step))) throw new AppError('forbidden', 'accounts.wrong_code', { field: 'code' });
	attempt.succeed();
}

async function checkRecoveryCode(house: House, { id: stepId, value: userId }: { id: string; value: string }, code: string): Promise<void> {
	const attempt = beginRecoveryAttempt(stepId);
	const hash = await sign(house, 'recovery-code', `${userId} ${code}`);
	await inTransaction(house.db, async (tx) => {
		if (!(await spendRecoveryCode(tx, userId, hash))) throw new AppError('forbidden', 'accounts.wrong_code', { field: 'code' });
		await recordAudit(tx, { id: userId }, { action: 'accounts.use_recovery_code', subject: `user:${userId}` });
	});
	attempt.succeed();
}
