import { execAt } from './context.ts';

const DOMAIN_END = 'vn|com|org|net|edu|gov|info|io|tv|asia|biz|eu|uk|us|me|app|dev|news|online|store|ly|ai|gl|to|be|site|xyz|club|shop|cc|gg|im|link|cloud|page|world|live|ac|int|co|jp|kr|cn|fr|de|au|sg|th|la|kh';
const ADDRESS = new RegExp(
	`(?:https?:\\/\\/)?(?:[A-Za-z0-9_][A-Za-z0-9_.+\\-]{0,63}@)?(?:[A-Za-z0-9][A-Za-z0-9\\-]{0,62}\\.){1,6}(?:${DOMAIN_END})(?![A-Za-z0-9@\\-]|\\.[A-Za-z0-9])(?::\\d{2,5})?(?:\\/[A-Za-z0-9_\\-.~%/?=&#]{0,200}[A-Za-z0-9_\\-~%=&#/]|\\/)?`,
	'y',
);

/** A web or mail address that begins at `at`: its end and text, or null. */
export function matchWebAddress(text: string, at: number): { end: number; address: string } | null {
	const match = execAt(ADDRESS, text, at);
	return match === null ? null : { end: at + match[0].length, address: match[0] };
}
