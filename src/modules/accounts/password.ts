import { randomInt } from 'node:crypto';

/** Letters and digits that are not taken for one another when read from paper or a screen. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password of three groups of five, for example `k7wmp-x3dqa-n9fht`: 74 bits, easy to copy by hand. */
export function generatePassword(): string {
	const group = () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('');
	return [group(), group(), group()].join('-');
}
