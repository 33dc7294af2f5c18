import { AppError } from '#platform/errors';
import { commonPasswords } from './data/common-passwords.ts';
import type { User } from './model.ts';

/** As NIST SP 800-63B (section 5.1.1.2) advises: length and a list of what everybody takes, no rules of composition. */
const LEAST_LENGTH = 12;

/**
 * Refuses a password that a stranger would try. Throws `accounts.password_short`, `accounts.password_long`,
 * `accounts.password_common` or `accounts.password_personal`, each for the field `password`.
 */
export function requireGoodPassword(password: string, person: Pick<User, 'name' | 'email'>): void {
	const refuse = (code: string) => new AppError('invalid', code, { field: 'password', least: LEAST_LENGTH });
	if ([...password].length < LEAST_LENGTH) throw refuse('accounts.password_short');
	if (password.length > 200) throw refuse('accounts.password_long');
	const plain = toPlain(password);
	if (isCommon(plain)) throw refuse('accounts.password_common');
	if (isMadeOfPerson(plain, person)) throw refuse('accounts.password_personal');
}

/** Small letters without marks and blanks: `Hà Nội` and `hanoi` are the same to a guesser. */
function toPlain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\s/g, '');
}

const common = new Set(commonPasswords);
/** Rows of keys and of letters, there and back. */
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p'].flatMap((row) => [row, [...row].reverse().join('')]);

function isCommon(plain: string): boolean {
	const letters = plain.replace(/[^a-z0-9]/g, '');
	const word = letters.replace(/^\d+|\d+$/g, '');
	if (common.has(plain) || common.has(letters) || (word.length < 12 && common.has(word))) return true;
	if (new Set(plain).size < 5) return true;
	return isRepeated(plain) || rows.some((row) => row.includes(letters));
}

/** `songtiensongtien`, `abc123abc123`: a short piece over and over. */
function isRepeated(plain: string): boolean {
	return /^(.{1,8}?)\1+$/.test(plain);
}

/** What is left beside the words of the name and the address must still be long. */
function isMadeOfPerson(plain: string, { name, email }: Pick<User, 'name' | 'email'>): boolean {
	const words = [toPlain(name), ...name.split(/\s+/).map(toPlain), ...email.split(/[@._+-]/).map(toPlain)].filter((word) => word.length >= 3);
	const rest = words.toSorted((a, b) => b.length - a.length).reduce((left, word) => left.replaceAll(word, ''), plain);
	return rest !== plain && rest.length < 8;
}
