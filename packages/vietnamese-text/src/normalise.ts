import { northernNumberWords } from './cardinals.ts';
import { findChoices } from './choices.ts';
import { toVietnameseNumerals } from './english.ts';
import { PhraseTable } from './phrases.ts';
import { readDate, readMonth, readShortPeriod, readTime } from './readings/dates.ts';
import { readDash, readDots, readInitialDot, readInnerDot, readLeadingCurrency, readMark, readPlus, readReference, readSlash } from './readings/marks.ts';
import { readCode, readNumeral, readPhone, readRatio, readRoman, readSymbol } from './readings/numbers.ts';
import { readByFirst, type Reading, type Rule, type Site } from './readings/reading.ts';
import { readUnit } from './readings/units.ts';
import { readAbbreviation, readCapitals, readFromDictionary, readLetterCode, readPlainWord, readTimesSign, readWebAddress } from './readings/words.ts';
import { SpokenWriter } from './spoken-writer.ts';
import type { NormaliseOptions, Spoken } from './types.ts';

/** The order is the grammar: a rule is tried only where those before it did not apply. */
const DIGIT_RULES: readonly Rule[] = [
	readFromDictionary, readWebAddress, readSymbol, readPhone, readDate, readMonth, readTime, readRatio, readCode, readNumeral,
];
const LETTER_RULES: readonly Rule[] = [
	readFromDictionary, readTimesSign, readUnit, readMonth, readShortPeriod, readRoman, readAbbreviation, readWebAddress, readLetterCode, readCapitals, readPlainWord,
];
const MARK_RULES: readonly Rule[] = [readFromDictionary, readUnit, readLeadingCurrency, readReference, readDots, readInnerDot, readInitialDot, readDash, readSlash, readPlus, readMark];
const OPENING_RULES: readonly Rule[] = [readPhone, ...MARK_RULES];

/**
 * Vietnamese text of the official and press register as it is read aloud: no digit and no sign remains but
 * sentence punctuation; line breaks stay.
 * @returns the spoken text and for each of its words the written span; the spans index the NFC form of `written`
 * (`written.normalize('NFC')`), which is `written` itself for text that is stored as it should be.
 * Linear in the length of the text.
 */
export function normalise(written: string, options: NormaliseOptions = {}): Spoken {
	const text = options.numbers === 'en' ? toVietnameseNumerals(written.normalize('NFC')) : written.normalize('NFC');
	const writer = new SpokenWriter();
	const site: Site = {
		text,
		at: 0,
		previous: { kind: 'mark', end: -2 },
		words: { thousand: options.thousand ?? northernNumberWords.thousand, zeroTen: options.zeroTen ?? northernNumberWords.zeroTen },
		letters: options.letters ?? 'bê',
		dictionary: new PhraseTable(options.dictionary ?? {}),
	};
	while (site.at < text.length) {
		const blank = skipBlank(text, site.at);
		if (blank > site.at) {
			if (text.slice(site.at, blank).includes('\n')) writer.breakLine();
			site.at = blank;
			continue;
		}
		const reading = readSite(site);
		writer.sayPieces(reading.pieces, site.at);
		const end = site.at + reading.pieces.reduce((length, [, part]) => length + part.length, 0);
		site.previous = { kind: reading.kind, end };
		site.at = end;
	}
	const { spoken, words } = writer.finish();
	return { spoken, words, choices: findChoices(text, spoken, words, site) };
}

function readSite(site: Site): Reading {
	const char = String.fromCodePoint(site.text.codePointAt(site.at) ?? 0);
	const rules = /\d/.test(char) ? DIGIT_RULES : /[\p{L}\p{M}]/u.test(char) ? LETTER_RULES : /[+(]/.test(char) ? OPENING_RULES : MARK_RULES;
	return readByFirst(rules, site) ?? { kind: 'mark', pieces: [['', char]] };
}

function skipBlank(text: string, at: number): number {
	let end = at;
	while (end < text.length && /\s/.test(text[end] ?? '')) end++;
	return end;
}
