import { readCardinal, readDigits } from '../cardinals.ts';
import { execAt, lookAhead, lookBehind } from '../context.ts';
import { abbreviations, contextualAbbreviations, dottedAbbreviations, type ContextualAbbreviation } from '../data/abbreviations.ts';
import { isPronounceable, isSyllable, spellLetters, type LetterNames } from '../letters.ts';
import { PhraseTable } from '../phrases.ts';
import type { Piece } from '../spoken-writer.ts';
import { matchWebAddress } from '../webs.ts';
import { follows, type Reading, type Site } from './reading.ts';

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/uy;
const MAGNITUDES = /^(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)$/iu;

const builtIn = new PhraseTable(abbreviations);
const contextual = Map.groupBy(contextualAbbreviations, (entry) => entry.written);

/** The office's own reading of a word or phrase. */
export function readFromDictionary({ text, at, dictionary }: Site): Reading | null {
	const found = dictionary.find(text, at);
	return found === null ? null : { kind: 'word', pieces: [[found[1], found[0]]] };
}

/** An abbreviation of the built-in table, by context where it has several readings. */
export function readAbbreviation({ text, at }: Site): Reading | null {
	const word = execAt(WORD, text, at)?.[0] ?? '';
	const found = builtIn.find(text, at);
	if (found !== null && !(isSyllable(found[0]) && isInCapitals(text, at, at + found[0].length))) return sayAbbreviation(text, at, found[0], found[1]);
	const entry = contextual.get(word)?.find((candidate) => fits(candidate, text, at));
	if (entry === undefined || (isSyllable(word) && isInCapitals(text, at, at + word.length))) return null;
	return sayAbbreviation(text, at, word, entry.spoken);
}

function fits(entry: ContextualAbbreviation, text: string, at: number): boolean {
	const end = at + entry.written.length;
	const dot = text[end] === '.' && dottedAbbreviations.has(entry.written) ? 1 : 0;
	return (entry.before?.test(lookBehind(text, at)) ?? true) && (entry.after?.test(lookAhead(text, end + dot)) ?? true);
}

/** The dot of "TP. Trà Vinh" belongs to the abbreviation, and so does any dot after which the sentence goes on. */
function sayAbbreviation(text: string, at: number, written: string, spoken: string): Reading {
	const end = at + written.length;
	const ahead = lookAhead(text, end);
	const ownsDot = /^\.(?:\s?\p{Ll}|[,;:)])/u.test(ahead) || (dottedAbbreviations.has(written) && /^\.\s?[\p{Lu}\d]/u.test(ahead));
	return { kind: 'word', pieces: ownsDot ? [[spoken, written], ['', '.']] : [[spoken, written]] };
}

/** A word among other words in capitals is a heading's word, not an abbreviation. */
function isInCapitals(text: string, at: number, end: number): boolean {
	const before = /(\p{Lu}{2,})[^\p{L}]{1,3}$/u.exec(lookBehind(text, at))?.[1];
	const after = /^[^\p{L}]{1,3}(\p{Lu}{2,})(?!\p{Ll})/u.exec(lookAhead(text, end))?.[1];
	return (before !== undefined && isSyllable(before)) || (after !== undefined && isSyllable(after));
}

const LETTER_CODE = /\p{Lu}\p{L}{0,5}-?\d{1,4}(?:\p{Lu}{1,2}\d{0,4})?(?![\p{L}\d])/uy;

/** Letters with a number: QL53, A4, H5N1, Su-30. */
export function readLetterCode({ text, at, words, letters }: Site): Reading | null {
	const match = execAt(LETTER_CODE, text, at);
	if (match === null) return null;
	const parts = match[0].match(/\d+|\p{L}+|-/gu) ?? [];
	let end = at;
	const pieces = parts.map((part): Piece => {
		const start = end;
		end += part.length;
		if (/^0\d/.test(part)) return [readDigits(part), part];
		if (/^\d/.test(part)) return [readCardinal(part, words), part];
		return [part === '-' ? '' : sayCodeLetters(part, text, start, letters), part];
	});
	return { kind: 'word', pieces };
}

function sayCodeLetters(letters: string, text: string, at: number, names: LetterNames): string {
	const entry = contextual.get(letters)?.find((candidate) => fits(candidate, text, at));
	if (entry !== undefined) return entry.spoken;
	const known = abbreviations[letters];
	if (known !== undefined) return known;
	return /^\p{Lu}+$/u.test(letters) && letters.length <= 3 ? spellLetters(letters, names) : letters;
}

/** Capitals that nobody can pronounce are spelled. */
export function readCapitals({ text, at, letters }: Site): Reading | null {
	const word = execAt(WORD, text, at)?.[0] ?? '';
	if (word.length < 2 || !/^\p{Lu}+$/u.test(word) || isPronounceable(word)) return null;
	const hasVowel = /[AEIOUYĂÂÊÔƠƯ]|[\u00C0-\u00DD\u1EA0-\u1EF8]/.test(word.replace(/Đ/g, ''));
	if (word.length > 8 || (hasVowel && (word.length > 4 || isInCapitals(text, at, at + word.length)))) return null;
	return { kind: 'word', pieces: [[spellLetters(word, letters), word]] };
}

/** Parts of a domain that are read by name. */
const DOMAIN_PARTS: Readonly<Record<string, string>> = { vn: 'vê en nờ', com: 'com', www: 'vê kép vê kép vê kép', gov: 'gov', org: 'org', edu: 'edu', tv: 'ti vi' };
const WEB_SIGNS: Readonly<Record<string, string>> = { '.': 'chấm', '@': 'a còng', '-': 'gạch ngang', _: 'gạch dưới', '/': 'gạch chéo', '?': 'hỏi', '=': 'bằng', '&': 'và', '%': 'phần trăm', '#': 'thăng', ':': 'hai chấm', '~': 'ngã', '+': 'cộng' };

/** A web or mail address; the protocol is silent. */
export function readWebAddress({ text, at, words }: Site): Reading | null {
	const match = matchWebAddress(text, at);
	if (match === null) return null;
	const parts = match.address.match(/^https?:\/\/|[A-Za-z]+|\d+|./g) ?? [];
	const pieces = parts.map((part): Piece => {
		if (part.includes('://')) return ['', part];
		if (/^\d/.test(part)) return [part.length > 4 || part.startsWith('0') ? readDigits(part) : readCardinal(part, words), part];
		return [WEB_SIGNS[part] ?? DOMAIN_PARTS[part] ?? part, part];
	});
	return { kind: 'word', pieces };
}

/** A times sign written as the letter x between two numbers. */
export function readTimesSign({ text, at }: Site): Reading | null {
	// After the counted noun too: 500 hộ x 2 triệu.
	if (!/^[xX]$/.test(text[at] ?? '') || !/\d[\d.,]*(?:\p{L}?\s?|(?:\s\p{Ll}+){1,3}\s)$/u.test(lookBehind(text, at)) || !/^.\s?\d/su.test(lookAhead(text, at))) return null;
	return { kind: 'word', pieces: [['nhân', text[at] ?? '']] };
}

/** Any other word stands as it is written; names above all. */
export function readPlainWord(site: Site): Reading | null {
	const word = execAt(WORD, site.text, site.at)?.[0];
	if (word === undefined) return null;
	const kind = MAGNITUDES.test(word) && follows(site, 'number') ? 'number' : 'word';
	return { kind, pieces: [[word, word]] };
}
