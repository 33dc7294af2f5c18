import { AppError } from '#platform/errors';
import { blur, createThrottle, toNetwork, type Throttle } from './throttle.ts';

/**
 * How wrong tries are counted, so that guessing is slow and nobody can be locked out by somebody else (decision
 * record 0069). A browser that signed the person in before is counted by itself. A stranger's browser is counted by its
 * network together with the account, and by its network alone. No count is kept of an account over all networks:
 * whoever filled it would have locked its owner out.
 */
const HOUR = 60 * 60;
const QUARTER = 15 * 60;
const byDevice = createThrottle({ free: 10, firstWaitSeconds: 30, longestWaitSeconds: QUARTER, forgetSeconds: HOUR });
const byNetworkAndAccount = createThrottle({ free: 5, firstWaitSeconds: 5, longestWaitSeconds: QUARTER, forgetSeconds: HOUR });
/** A whole office may stand behind one address: many may be wrong before it waits, and never long. */
const byNetwork = createThrottle({ free: 50, firstWaitSeconds: 2, longestWaitSeconds: 30, forgetSeconds: HOUR });
/** Codes are short. Whoever tries them has given the right password, and recovery codes stay open. */
const codesByAccount = createThrottle({ free: 20, firstWaitSeconds: QUARTER, longestWaitSeconds: HOUR, forgetSeconds: 24 * HOUR });
const byStep = createThrottle({ free: 5, firstWaitSeconds: HOUR, longestWaitSeconds: HOUR, forgetSeconds: HOUR });

/** One try that counts as wrong until `succeed` is called. */
export interface Attempt {
	succeed(): void;
}

/** A try of a password. Throws `accounts.too_many_attempts` with the seconds to wait. */
export function beginPasswordAttempt(from: { device: string | null; address: string; account: string }): Attempt {
	if (from.device !== null) return begin([[byDevice, `password ${from.device}`]]);
	const network = blur(toNetwork(from.address));
	return begin([[byNetworkAndAccount, `${network} ${blur(from.account)}`]], [byNetwork, network]);
}

/** A try of an authenticator's code in one second step. Throws `accounts.too_many_codes` with the seconds to wait. */
export function beginCodeAttempt(from: { device: string | null; stepId: string; userId: string }): Attempt {
	const account: [Throttle, string] = from.device === null ? [codesByAccount, from.userId] : [byDevice, `code ${from.device}`];
	return begin([[byStep, from.stepId], account], undefined, 'accounts.too_many_codes');
}

/** A try of a recovery code: too long to guess, so only the single step is counted. Throws `accounts.too_many_codes`. */
export function beginRecoveryAttempt(stepId: string): Attempt {
	return begin([[byStep, stepId]], undefined, 'accounts.too_many_codes');
}

/** A try of the present password inside a session. Throws `accounts.too_many_attempts`. */
export function beginOwnPasswordAttempt(sessionId: string): Attempt {
	return begin([[byDevice, `own ${sessionId}`]]);
}

/** `shared` is counted as well, but one success in it does not forget what others got wrong. */
function begin(own: [Throttle, string][], shared?: [Throttle, string], code = 'accounts.too_many_attempts'): Attempt {
	const taken: [Throttle, string][] = [];
	for (const [throttle, key] of shared ? [...own, shared] : own) {
		const seconds = throttle.take(key);
		if (seconds > 0) {
			// What is refused was not checked, so it was not wrong.
			for (const [earlier, earlierKey] of taken) earlier.giveBack(earlierKey);
			throw new AppError('forbidden', code, { seconds });
		}
		taken.push([throttle, key]);
	}
	return {
		succeed() {
			for (const [throttle, key] of own) throttle.forget(key);
			shared?.[0].giveBack(shared[1]);
		},
	};
}
