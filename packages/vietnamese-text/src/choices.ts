import { readCardinal, readDecimal, readDigits, type NumberWords } from './cardinals.ts';
import { contextualAbbreviations } from './data/abbreviations.ts';
import { isDay } from './dates.ts';
import { isSyllable, spellLetters, type LetterNames } from './letters.ts';
import type { Site } from './readings/reading.ts';
import { parseRoman } from './romans.ts';
import type { SpokenChoice, SpokenReading, SpokenWord } from './types.ts';

/** What a shape of ambiguous characters can mean, each meaning with its words. */
type Shape = (parts: readonly string[], words: NumberWords) => SpokenReading[];
/** The regional words of a reading. */
type Manner = Pick<Site, 'words' | 'letters'>;

const contextual = Map.groupBy(contextualAbbreviations, ({ written }) => written);

/** Two short numbers with a sign between, a number with a silent nought, a dotted number, capitals, a shortened word. */
const AMBIGUOUS =
	/(?<![\d.,/:-])(?:(\d{1,2}) ?([/:.–-]) ?(\d{1,2})(?![\d%]|[.,/:-]\d|\p{L})|(0\d)(?![\d.,/:-])(?!\p{L}))|(?<![\p{L}\p{N}&./-])(\p{L}{1,8})(?![\p{L}\p{N}&/-])/gu;

/**
 * The places of a text that can be read in more than one way, with the reading that was chosen, the rule behind it, and
 * the others. A place whose words come from none of its usual meanings (a part of a telephone number) is no choice.
 * @param text NFC; `spoken` and `words` as `normalise` made them of it.
 */
export function findChoices(text: string, spoken: string, words: readonly SpokenWord[], manner: Manner): SpokenChoice[] {
	const choices: SpokenChoice[] = [];
	let next = 0;
	for (const match of text.matchAll(AMBIGUOUS)) {
		const readings = listReadings(match, manner);
		if (readings.length < 2) continue;
		const written = { start: match.index, end: match.index + match[0].length };
		while (next < words.length && words[next]!.written.end <= written.start) next++;
		const said: string[] = [];
		for (let at = next; at < words.length && words[at]!.written.start < written.end; at++) said.push(spoken.slice(words[at]!.start, words[at]!.end));
		const chosen = readings.find((reading) => bare(reading.spoken) === said.join(' '));
		if (chosen !== undefined) choices.push({ written, ...chosen, alternatives: readings.filter((reading) => reading !== chosen) });
	}
	return choices;
}

/** The usual meanings of a match, each way of saying once. */
function listReadings(match: RegExpExecArray, { words, letters: names }: Manner): SpokenReading[] {
	const [, first, sign, second, nought, letters] = match;
	const readings = first !== undefined ? pairs[sign ?? '']!([first, second ?? ''], words) : nought !== undefined ? readNought([nought], words) : readLetters(letters ?? '', words, names);
	return readings.filter((reading, index) => readings.findIndex(({ spoken }) => bare(spoken) === bare(reading.spoken)) === index);
}

const readPart: Shape = ([first = '', second = ''], words) => [
	...(Number(second) > 1 ? [{ spoken: `${readCardinal(first, words)} phần ${Number(second) === 4 ? 'tư' : readCardinal(second, words)}`, rule: 'part_of_whole' }] : []),
	{ spoken: `${readCardinal(first, words)} trên ${readCardinal(second, words)}`, rule: 'count_of_all' },
];

const readDay: Shape = ([first = '', second = ''], words) =>
	isDay(first, second) ? [{ spoken: `${readCardinal(first, words)} tháng ${Number(second) === 4 ? 'tư' : readCardinal(second, words)}`, rule: 'day_and_month' }] : [];

const readScore: Shape = ([first = '', second = ''], words) => [{ spoken: `${readCardinal(first, words)} ${readCardinal(second, words)}`, rule: 'side_by_side' }];

const readRange: Shape = (parts, words) => [
	{ spoken: parts.map((part) => readCardinal(part, words)).join(' đến '), rule: 'range' }, ...readDay(parts, words), ...readScore(parts, words),
];

const readClock: Shape = ([hour = '', minute = ''], words) =>
	Number(hour) > 24 || Number(minute) > 59 || minute.length < 2 ? [] : [{ spoken: `${readCardinal(hour, words)} giờ${Number(minute) === 0 ? '' : ` ${readCardinal(minute, words)}`}`, rule: 'clock_time' }];

const pairs: Readonly<Record<string, Shape>> = {
	'/': (parts, words) => [...readDay(parts, words), ...readPart(parts, words)],
	'-': readRange,
	'–': readRange,
	':': (parts, words) => [...readClock(parts, words), ...readScore(parts, words), ...readPart(parts, words).filter(({ rule }) => rule === 'count_of_all')],
	'.': ([first = '', second = ''], words) => [
		{ spoken: `${readCardinal(first, words)} chấm ${readCardinal(second, words)}`, rule: 'numbering' }, { spoken: readDecimal(first, second, words), rule: 'decimal' },
	],
};

const readNought: Shape = ([digits = ''], words) => [{ spoken: readCardinal(digits, words), rule: 'silent_nought' }, { spoken: readDigits(digits), rule: 'digit_by_digit' }];

/** A shortened word by each of its meanings; a Roman numeral or letters; a word in capitals or letters. */
function readLetters(letters: string, words: NumberWords, names: LetterNames): SpokenReading[] {
	const entries = (contextual.get(letters) ?? []).map(({ spoken }) => ({ spoken, rule: 'abbreviation_in_context' }));
	const roman = parseRoman(letters);
	const numerals = roman === null ? [] : readRomanNumeral(roman, words);
	if (entries.length === 0 && numerals.length === 0 && !isCapitalWord(letters)) return [];
	return [...entries, ...numerals, { spoken: spellLetters(letters, names), rule: 'letters' }, ...(roman === null && /[AEIOUY]/.test(letters) ? [{ spoken: letters, rule: 'word' }] : [])];
}

function readRomanNumeral(value: number, words: NumberWords): SpokenReading[] {
	const cardinal = { spoken: readCardinal(String(value), words), rule: 'roman_numeral' };
	const ordinal = { 1: 'nhất', 4: 'tư' }[value];
	return ordinal === undefined ? [cardinal] : [cardinal, { spoken: ordinal, rule: 'roman_ordinal' }];
}

/** Capitals that could be a word (ASEAN) and could be letters; a Vietnamese syllable in capitals is a heading's word. */
function isCapitalWord(letters: string): boolean {
	return letters.length >= 2 && letters.length <= 6 && /^[A-ZĐ]+$/.test(letters) && /[AEIOUY]/.test(letters) && !isSyllable(letters);
}

/** The words alone, without pauses. */
function bare(spoken: string): string {
	return spoken.replace(/[,;:.?!…]/g, '');
}
