import type { House } from '#platform/manifest';
import { findUser } from '../queries.ts';
import { countRecoveryCodes, findAuthenticator, findPasswordHash } from '../queries-sign-in.ts';
import type { OwnSession } from '../sign-in/session.ts';
import { findNewAuthenticator, type NewAuthenticator } from './authenticator.ts';
import { isFresh } from './freshness.ts';
import { listOwnPasskeys, type ListedPasskey } from './passkeys.ts';
import { hasProviderBond } from './provider-bond.ts';
import { listOwnSessions, type ListedSession } from './sessions.ts';

/** Everything by which a person signs in, as the page of their account shows it. */
export interface OwnAccount {
	email: string;
	hasPassword: boolean;
	passkeys: ListedPasskey[];
	/** On with so many unused recovery codes, prepared and waiting for a first code, or off. */
	authenticator: { state: 'on'; recoveryCodes: number } | { state: 'prepared'; fresh: NewAuthenticator } | { state: 'off' };
	/** Null where the office has no identity provider. */
	hasProviderBond: boolean | null;
	sessions: ListedSession[];
	/** Whether the person signed in a moment ago and may change how they sign in. */
	isFresh: boolean;
	/** Whether a stronger way in than the one taken now exists, which changes then need. */
	isTooWeak: boolean;
}

/** The person's own account; `issuer` is the office's name. */
export async function describeOwnAccount(house: House, session: OwnSession, issuer: string): Promise<OwnAccount> {
	const { userId } = session;
	const passkeys = await listOwnPasskeys(house, userId);
	const kept = await findAuthenticator(house.db, userId);
	const fresh = kept && !kept.isConfirmed && isFresh(session) ? await findNewAuthenticator(house, userId, issuer) : null;
	return {
		email: (await findUser(house.db, userId))!.email,
		hasPassword: (await findPasswordHash(house.db, userId)) !== null,
		passkeys,
		authenticator: kept?.isConfirmed ? { state: 'on', recoveryCodes: await countRecoveryCodes(house.db, userId) } : fresh ? { state: 'prepared', fresh } : { state: 'off' },
		hasProviderBond: await hasProviderBond(house, userId),
		sessions: await listOwnSessions(house.db, session),
		isFresh: isFresh(session),
		isTooWeak: !session.isStrong && (kept?.isConfirmed === true || passkeys.length > 0),
	};
}
