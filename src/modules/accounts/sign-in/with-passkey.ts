import { generateAuthenticationOptions, verifyAuthenticationResponse, type AuthenticationResponseJSON, type AuthenticatorTransport, type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { AppError } from '#platform/errors';
import type { House } from '#platform/manifest';
import { findPasskey, setPasskeyCounter, type KeptPasskey } from '../queries-sign-in.ts';
import { seal, spend, unseal } from '../sealing.ts';
import { getOrigin, getRelyingPartyId } from './relying-party.ts';
import { openSession } from './session.ts';
import { findCookie, formatCookie, type Visitor } from './visitor.ts';

const NAME = 'nhipcau.passkey';
const LIFE_SECONDS = 5 * 60;

/**
 * What a browser needs to let a person choose a passkey: no account is named before, and the person is always asked
 * for finger, face or PIN. The challenge goes along in a sealed cookie.
 */
export async function offerPasskeySignIn(house: House): Promise<{ options: PublicKeyCredentialRequestOptionsJSON; setCookies: string[] }> {
	const options = await generateAuthenticationOptions({ rpID: getRelyingPartyId(house), userVerification: 'required', allowCredentials: [] });
	return { options, setCookies: [formatCookie(house, NAME, await seal(house, 'passkey-sign-in', options.challenge, LIFE_SECONDS), LIFE_SECONDS)] };
}

/**
 * Signs in whoever holds the passkey. Wrong ones are not counted: a signature cannot be guessed. Answers the
 * `set-cookie` values of the session. Throws `accounts.passkey_refused`.
 */
export async function signInWithPasskey(house: House, visitor: Visitor, response: AuthenticationResponseJSON): Promise<{ setCookies: string[] }> {
	const offer = await unseal<string>(house, 'passkey-sign-in', findCookie(visitor, NAME));
	const passkey = typeof response?.id === 'string' ? await findPasskey(house.db, response.id) : undefined;
	const counter = offer && passkey ? await verify(house, passkey, response, offer.value) : null;
	if (!offer || !passkey || counter === null || !spend(offer.id)) throw new AppError('forbidden', 'accounts.passkey_refused');
	await setPasskeyCounter(house.db, passkey.id, counter);
	const { setCookies } = await openSession(house, visitor, passkey.userId, { isStrong: true });
	return { setCookies: [...setCookies, formatCookie(house, NAME, '', 0)] };
}

/** The passkey's new counter; null where the signature, its origin or its challenge is not right. */
async function verify(house: House, { id, publicKey, counter, transports }: KeptPasskey, response: AuthenticationResponseJSON, expectedChallenge: string): Promise<number | null> {
	try {
		const { verified, authenticationInfo } = await verifyAuthenticationResponse({
			response,
			expectedChallenge,
			expectedOrigin: getOrigin(house),
			expectedRPID: getRelyingPartyId(house),
			credential: { id, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter, transports: transports as AuthenticatorTransport[] },
			requireUserVerification: true,
		});
		return verified ? authenticationInfo.newCounter : null;
	} catch (error) {
		// The library throws plain errors for whatever does not fit; what a browser sends is never a fault of the house.
		house.log?.info('accounts.passkey_refused', { reason: error instanceof Error ? error.name : 'unknown' });
		return null;
	}
}
