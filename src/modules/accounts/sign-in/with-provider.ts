import { randomUUID } from 'node:crypto';
import * as oidc from 'openid-client';
import { recordAudit } from '#platform/audit.server';
import { AppError } from '#platform/errors';
import type { House } from '#platform/manifest';
import { inTransaction } from '#platform/transaction';
import type { IdentityProvider } from '#platform/config.server';
import { findUserByEmail } from '../queries.ts';
import { findLinkedUser, insertLink, isLinked } from '../queries-sign-in.ts';
import { seal, spend, unseal } from '../sealing.ts';
import { acceptInvitationByEmail } from '../service/accept-invitation.ts';
import { getOrigin } from './relying-party.ts';
import { openSession } from './session.ts';
import { findCookie, formatCookie, type Visitor } from './visitor.ts';

const NAME = 'nhipcau.provider';
const LIFE_SECONDS = 10 * 60;
/** Where the identity provider sends people back to; to be registered there. */
export const returnPath = '/sign-in/office/return';

/** What the way back is checked against. */
interface Trip {
	state: string;
	nonce: string;
	verifier: string;
	next: string;
}

/** What the identity provider says of whoever signed in there. */
interface Vouched {
	subject: string;
	email: string;
	isEmailVerified: boolean;
}

/** Whether the office has an identity provider of its own. */
export function hasIdentityProvider({ config }: Pick<House, 'config'>): boolean {
	return !!config.identityProvider;
}

/** The name under which an account's bond with the provider is kept. */
export function toProviderId({ issuer }: Pick<IdentityProvider, 'issuer'>): string {
	return `oidc:${issuer}`;
}

/**
 * Begins signing in at the office's identity provider (OpenID Connect, authorization code with PKCE, state and nonce).
 * Answers the address to go to. Throws `accounts.no_provider` or `accounts.provider_unreachable`.
 */
export async function beginProviderSignIn(house: House, next: string): Promise<{ location: string; setCookies: string[] }> {
	const { configuration } = await discover(house);
	const trip: Trip = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(), next };
	const location = oidc.buildAuthorizationUrl(configuration, {
		redirect_uri: getOrigin(house) + returnPath,
		scope: 'openid email profile',
		state: trip.state,
		nonce: trip.nonce,
		code_challenge: await oidc.calculatePKCECodeChallenge(trip.verifier),
		code_challenge_method: 'S256',
	});
	return { location: location.href, setCookies: [formatCookie(house, NAME, await seal(house, 'provider', trip, LIFE_SECONDS), LIFE_SECONDS)] };
}

/**
 * Ends it: whoever the provider vouches for and the office knows gets a session. The first time an account, or an
 * invitation, is found by verified address and bound; later by the provider's own name of the person. Throws
 * `accounts.provider_failed`, `accounts.provider_email_unverified`, `accounts.provider_unknown_person`,
 * `accounts.provider_other_person` or as `beginProviderSignIn`.
 */
export async function endProviderSignIn(house: House, visitor: Visitor, search: string): Promise<{ setCookies: string[]; next: string }> {
	if (!hasIdentityProvider(house)) throw new AppError('not_found', 'accounts.no_provider');
	const trip = await unseal<Trip>(house, 'provider', findCookie(visitor, NAME));
	if (!trip || !spend(trip.id)) throw new AppError('forbidden', 'accounts.provider_failed');
	const provider = await discover(house);
	const vouched = await takeVouched(house, provider.configuration, trip.value, search);
	const userId = await findOrBindUser(house, toProviderId(provider), vouched);
	// Whether a second factor is asked for there is the office's own affair.
	const { setCookies } = await openSession(house, visitor, userId, { isStrong: true });
	return { setCookies: [...setCookies, formatCookie(house, NAME, '', 0)], next: trip.value.next };
}

async function takeVouched(house: House, configuration: oidc.Configuration, { state, nonce, verifier }: Trip, search: string): Promise<Vouched> {
	try {
		const tokens = await oidc.authorizationCodeGrant(configuration, new URL(returnPath + search, getOrigin(house)), {
			pkceCodeVerifier: verifier,
			expectedState: state,
			expectedNonce: nonce,
			idTokenExpected: true,
		});
		const { sub, ...claims } = tokens.claims()!;
		const known = typeof claims.email === 'string' ? claims : await oidc.fetchUserInfo(configuration, tokens.access_token, sub);
		const email = typeof known.email === 'string' ? known.email.trim().toLowerCase() : '';
		return { subject: sub, email, isEmailVerified: known.email_verified === true };
	} catch (error) {
		throw tellFailure(house, error, 'accounts.provider_failed');
	}
}

async function findOrBindUser(house: House, providerId: string, { subject, email, isEmailVerified }: Vouched): Promise<string> {
	const linked = await findLinkedUser(house.db, providerId, subject);
	if (linked) return linked;
	if (email === '' || !isEmailVerified) throw new AppError('forbidden', 'accounts.provider_email_unverified');
	return inTransaction(house.db, async (tx) => {
		const user = (await findUserByEmail(tx, email)) ?? (await acceptInvitationByEmail({ ...house, db: tx }, email));
		if (!user) throw new AppError('forbidden', 'accounts.provider_unknown_person');
		if (await isLinked(tx, providerId, user.id)) throw new AppError('forbidden', 'accounts.provider_other_person');
		await insertLink(tx, randomUUID(), { providerId, subject, userId: user.id });
		await recordAudit(tx, { id: user.id }, { action: 'accounts.bind_provider', subject: `user:${user.id}` });
		return user.id;
	});
}

const discovered = new WeakMap<House, Promise<oidc.Configuration>>();

/** What the provider says of itself, asked once; a failed question is asked again the next time. */
async function discover(house: House): Promise<{ configuration: oidc.Configuration; issuer: string }> {
	const provider = house.config.identityProvider;
	if (!provider) throw new AppError('not_found', 'accounts.no_provider');
	let asked = discovered.get(house);
	if (!asked) discovered.set(house, (asked = askProvider(provider)));
	try {
		return { configuration: await asked, issuer: provider.issuer };
	} catch (error) {
		discovered.delete(house);
		throw tellFailure(house, error, 'accounts.provider_unreachable');
	}
}

async function askProvider({ issuer, clientId, clientSecret }: IdentityProvider): Promise<oidc.Configuration> {
	const url = new URL(issuer);
	// Signatures are checked besides TLS; plain http is for a provider on this very machine.
	const execute = [oidc.enableNonRepudiationChecks, ...(url.protocol === 'http:' ? [oidc.allowInsecureRequests] : [])];
	return oidc.discovery(url, clientId, undefined, oidc.ClientSecretBasic(clientSecret), { execute, timeout: 10 });
}

/** Tells the log what kind of failure it was, never what was sent: that holds codes and the client's secret. */
function tellFailure(house: House, error: unknown, code: 'accounts.provider_failed' | 'accounts.provider_unreachable'): AppError {
	const reason = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : error instanceof Error ? error.name : 'unknown';
	house.log?.warn(code, { reason });
	return new AppError(code === 'accounts.provider_failed' ? 'forbidden' : 'unavailable', code);
}
