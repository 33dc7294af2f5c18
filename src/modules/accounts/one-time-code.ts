import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { now } from '#platform/clock';

const PERIOD_SECONDS = 30;

function toTotp(secret: string, issuer = '', label = ''): TOTP {
	// The issuer once, not twice: a Vietnamese office's name is long, and the code must stay readable.
	return new TOTP({ issuer, label, issuerInLabel: false, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS });
}

/** A new secret of 160 bits in base32, as RFC 4226 (section 4) recommends. */
export function generateSecret(): string {
	return new Secret({ size: 20 }).base32;
}

/** The address that an authenticator reads from its QR code. */
export function toOtpAddress(secret: string, issuer: string, email: string): string {
	return toTotp(secret, issuer, email).toString();
}

/**
 * The time step that a code stands for, half a minute early or late allowed (RFC 6238, section 5.2); null where the
 * code is wrong. Blanks between the digits do not matter.
 */
export function findStep(secret: string, code: string): number | null {
	const digits = code.replace(/\s/g, '');
	if (!/^\d{6}$/.test(digits)) return null;
	const timestamp = now().getTime();
	const delta = toTotp(secret).validate({ token: digits, timestamp, window: 1 });
	return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
}

/** Letters and digits that are not taken for one another when read from paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const CODES = 10;

/** Ten codes such as `k7wm-px3d-qan9-fhtb`: 79 bits each, too many to guess. */
export function generateRecoveryCodes(): string[] {
	const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
	return Array.from({ length: CODES }, () => [group(), group(), group(), group()].join('-'));
}

/** A recovery code as it was given out, however it was typed; null where it has not its shape. */
export function readRecoveryCode(typed: string): string | null {
	const letters = typed.toLowerCase().replace(/[\s-]/g, '');
	return /^[a-z2-9]{16}$/.test(letters) ? letters.match(/.{4}/g)!.join('-') : null;
}
