import { execAt } from './context.ts';
import { documentTypes } from './data/document-types.ts';
import { parseRoman } from './romans.ts';
import type { DocumentSymbol } from './types.ts';

const SYMBOL =
	/(?<number>\d{1,5}[a-zđ]?)(?:\/(?<year>(?:19|20)\d\d))?(?: ?[-–] ?|\/)(?<letters>\p{Lu}[\p{L}&]{0,11}\d{0,2}(?: ?[-–/.] ?\p{Lu}[\p{L}&]{0,15}\d{0,2}){0,4})(?![\p{L}\d])/uy;

/** A document symbol that begins at `at` in a text, or null. */
export function matchSymbol(text: string, at: number): { raw: string; end: number } | null {
	const match = execAt(SYMBOL, text, at);
	if (match === null) return null;
	const raw = dropLooseTail(match[0]);
	const letters = raw.replace(/^[\d]+[a-zđ]?(?:\/\d{4})?/, '');
	if (!/\p{Lu}.*\p{Lu}/u.test(letters)) return null;
	if (/ /.test(raw) && !/\//.test(letters)) return null;
	if (!looksIssued(letters)) return null;
	return { raw, end: at + raw.length };
}

/** Type of document, number, year and issuer of a symbol such as 57-NQ/TW, 30/2020/NĐ-CP, 64/2025/QH15; null when it is none. */
export function parseSymbol(text: string): DocumentSymbol | null {
	const raw = text.normalize('NFC').trim();
	const match = execAt(SYMBOL, raw, 0);
	if (match === null || match[0].length !== raw.length || matchSymbol(raw, 0) === null) return null;
	const { number = '', year, letters = '' } = match.groups ?? {};
	const parts = letters.replace(/ /g, '').split(/[-–/]/);
	const hasType = parts.length > 1 && parts[0] !== undefined && parts[0] in documentTypes;
	const loneType = parts.length === 1 && parts[0] !== undefined && parts[0] in documentTypes;
	const type = hasType || loneType ? parts[0] : undefined;
	const issuer = (hasType || loneType ? parts.slice(1) : parts).join('-');
	const form = /^(?:QH|UBTVQH)\d+$/.test(issuer) ? 'law' : /^\d+[a-zđ]? ?[-–]/.test(raw) ? 'party' : 'state';
	return {
		raw,
		number,
		...(year === undefined ? {} : { year: Number(year) }),
		...(type === undefined ? {} : { type }),
		issuer,
		form,
	};
}

/** "12/TP. Trà Vinh": a sentence that goes on is no part of the symbol. */
function dropLooseTail(raw: string): string {
	const spaced = /^(.*?)(?: [-–] | \.|\. | \/ ?|\/ )/u.exec(raw);
	const head = spaced?.[1];
	return head !== undefined && /[-–/]\p{Lu}/u.test(head) ? head : raw;
}

/** The letters hold a known type, or a slash or hyphen between groups, or are an institution's alone (12/UBND). */
function looksIssued(letters: string): boolean {
	const parts = letters.split(/[-–/ .]/).filter(Boolean);
	if (parts.some((part) => part in documentTypes)) return true;
	if (parts.length > 1) return parts.every((part) => /^\p{Lu}/u.test(part)) && /\p{Lu}{2}/u.test(letters);
	return /^\p{Lu}{2,}/u.test(parts[0] ?? '') && parseRoman(parts[0] ?? '') === null;
}
