import { afterEach, expect, test } from 'vitest';
import { clock } from '#platform/clock';
import { findStep, generateRecoveryCodes, generateSecret, readRecoveryCode, toOtpAddress } from './one-time-code.ts';

const realNow = clock.now;
afterEach(() => void (clock.now = realNow));
const at = (seconds: number) => void (clock.now = () => new Date(seconds * 1000));

/** The secret of RFC 6238, appendix B: the ASCII digits 1 to 0, twice, in base32. */
const rfcSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
	[59, '287082', 1],
	[1_111_111_109, '081804', 37_037_036],
	[2_000_000_000, '279037', 66_666_666],
])('knows the code of RFC 6238 at %i s, with a blank in it too, and its time step', (seconds, code, step) => {
	at(seconds);
	expect(findStep(rfcSecret, code)).toBe(step);
	expect(findStep(rfcSecret, `${code.slice(0, 3)} ${code.slice(3)}`)).toBe(step);
});

test('forgives half a minute and no more', () => {
	at(59 + 30);
	expect(findStep(rfcSecret, '287082')).toBe(1);
	at(59 + 61);
	expect(findStep(rfcSecret, '287082')).toBeNull();
	expect(findStep(rfcSecret, 'abcdef')).toBeNull();
});

test('makes a secret of 160 bits and the address that an authenticator reads', () => {
	const secret = generateSecret();
	expect(secret).toMatch(/^[A-Z2-7]{32}$/);
	expect(toOtpAddress(secret, 'Ban Tuyên giáo', 'hanh@song-tien.example')).toBe(
		`otpauth://totp/hanh%40song-tien.example?issuer=Ban%20Tuy%C3%AAn%20gi%C3%A1o&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
	);
});

test('makes ten recovery codes and knows each however it was typed', () => {
	const codes = generateRecoveryCodes();
	expect(new Set(codes).size).toBe(10);
	for (const code of codes) {
		expect(code).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
		expect(readRecoveryCode(` ${code.toUpperCase().replaceAll('-', ' ')} `)).toBe(code);
	}
	expect([readRecoveryCode('123456'), readRecoveryCode('')]).toEqual([null, null]);
});
