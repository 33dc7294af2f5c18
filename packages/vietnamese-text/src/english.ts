import { lookAhead, lookBehind } from './context.ts';
import { pad } from './periods.ts';
import type { Bound, Fact } from './types.ts';

/** 4,812 and 1,234,567.5: groups of three behind commas. */
const GROUPED = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d|[.,]\d)/g;
/** 7.5: one dot between digits; not a clock (7.30 p.m.), not a part of an address or of a version. */
const DECIMAL = /(?<![\p{Ll}\d.,/@_#])\d+\.\d+(?!\d|[.,/]\d|\.?\p{Ll}{2,4}\/|\s?[ap]\.?m\b)/gu;
/** 1,2,3 is a list where the Vietnamese comma would be a decimal one. */
const LISTED = /(?<=\d),(?=\d)/g;
/** "2.1 Scope" at the head of a line numbers it. */
const NUMBERED = /(?:^|\n)[#\s]*\d+\.\d+\s\p{Lu}/gu;

/**
 * The text with its numerals rewritten in the Vietnamese way, sign for sign, so that every offset stays: 4,812.5 becomes
 * 4.812,5 and 7.5 becomes 7,5. Everything that reads Vietnamese numerals then reads these.
 */
export function toVietnameseNumerals(text: string): string {
	const numbered = new Set(Array.from(text.matchAll(NUMBERED), (match) => match.index + match[0].search(/\d/)));
	const grouped = text.replace(GROUPED, (numeral) => numeral.replace(/[.,]/g, (sign) => (sign === ',' ? '\u0001' : '\u0002')));
	const swapped = grouped.replace(DECIMAL, (numeral, at: number) => (numbered.has(at) ? numeral : numeral.replace('.', '\u0002')));
	// oxlint-disable-next-line no-control-regex -- stand-ins, so that no sign is swapped twice
	return swapped.replace(LISTED, ';').replace(/\u0001/g, '.').replace(/\u0002/g, ',');
}

const SCALES: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const SCALE_AHEAD = /^[ -](hundred|thousand|million|billion|trillion)(?!\p{L})/iu;
const PERCENT_AHEAD = /^ (?:percent|per cent)(?!\p{L})/iu;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH_AHEAD = new RegExp(`^(?:st|nd|rd|th)? (${MONTHS.join('|')})(?!\\p{L})(?:,? (\\d{4})(?!\\d))?`, 'iu');
const MONTH_BEHIND = new RegExp(`(?:^|[^\\p{L}])(${MONTHS.join('|')}) $`, 'iu');
/** Words that end a noun's phrase or cannot begin one. */
const STOPS = new Set('a about across after all also an and are as at away be because been before between but by can could did do during each else for from had has have he her his if in into is it its less like more most no nor not of off on one or other our out over own per she since so some such than that the their them then there these they this those to under until up was we were what when where which while who whose will with within without would you your'.split(' '));

const BOUNDS: ReadonlyArray<readonly [RegExp, Bound]> = [
	[/(?:no|not) (?:more|over) than $|(?:at most|up to|maximum of) $/iu, 'at_most'],
	[/(?:no|not) (?:less|fewer) than $|(?:at least|minimum of) $/iu, 'at_least'],
	[/(?:over|more than|above|exceeding) $/iu, 'over'],
	[/(?:nearly|almost|close to) $/iu, 'nearly'],
	[/(?:about|around|approximately|roughly|some) $/iu, 'about'],
	[/(?:under|less than|fewer than|below) $/iu, 'under'],
];

/**
 * What `findFacts` found in the numerals of an English text, told by the English words around it: "1.2 million readers"
 * is scaled and counts readers, "$12,400" is money, "15 March 2026" is a day. A bare year is no figure.
 * @param text as it is written; the facts' offsets index it.
 */
export function readInEnglish(text: string, facts: readonly Fact[]): Fact[] {
	const read: Fact[] = [];
	for (const fact of facts) {
		const told = readFact(text, fact);
		if (told !== null && told.start >= (read.at(-1)?.end ?? 0)) read.push(told);
	}
	return read;
}

function readFact(text: string, fact: Fact): Fact | null {
	const surface = text.slice(fact.start, fact.end);
	const behind = lookBehind(text, fact.start).replace(/[$€£]$/u, '');
	const bound = BOUNDS.find(([words]) => words.test(behind))?.[1] ?? fact.bound;
	if (fact.kind === 'percent' || fact.kind === 'money') return { ...fact, surface, bound, ...(fact.normal && { normal: surface.replace(/\s?%$/, '') }) };
	if (fact.kind !== 'quantity' || typeof fact.value !== 'number') return { ...fact, surface };
	if (/^(?:19|20)\d\d$/.test(surface)) return null;
	return (fact.normal === undefined ? readDate(text, fact, fact.value) : null) ?? readQuantity(text, { ...fact, surface, bound }, fact.value);
}

function readQuantity(text: string, fact: Fact, value: number): Fact {
	const { unitOrNoun: _inVietnamese, ...rest } = fact;
	const [percent] = PERCENT_AHEAD.exec(lookAhead(text, fact.end)) ?? [];
	if (percent !== undefined) return { ...rest, kind: 'percent', end: fact.end + percent.length, surface: fact.surface + percent, unitOrNoun: '%' };
	const [written = '', scale = ''] = SCALE_AHEAD.exec(lookAhead(text, fact.end)) ?? [];
	const scaled = scale === '' ? {} : { value: Number((value * SCALES[scale.toLowerCase()]!).toPrecision(15)), normal: `${value} ${scale.toLowerCase()}` };
	const currency = /[$€£]/u.exec(text[fact.start - 1] ?? '')?.[0];
	if (currency !== undefined) return { ...rest, ...scaled, kind: 'money', start: fact.start - 1, surface: currency + fact.surface, unitOrNoun: currency };
	const noun = findNoun(lookAhead(text, fact.end).slice(written.length));
	return { ...rest, ...(fact.normal && { normal: fact.surface }), ...scaled, ...(noun && { unitOrNoun: noun }) };
}

function findNoun(ahead: string): string | undefined {
	const words = /^\s((?:\p{L}[\p{L}'’-]*(?:\s|(?=[^\p{L}\s])|$)){1,3})/u.exec(`${ahead} `)?.[1]?.trim().split(/\s+/) ?? [];
	const end = words.findIndex((word) => STOPS.has(word.toLowerCase()));
	const phrase = words.slice(0, Math.min(2, end < 0 ? words.length : end));
	return phrase.length > 0 ? phrase.join(' ') : undefined;
}

function readDate(text: string, fact: Fact, day: number): Fact | null {
	if (!Number.isInteger(day) || day < 1 || day > 31) return null;
	const [ahead = '', month, year] = MONTH_AHEAD.exec(lookAhead(text, fact.end)) ?? [];
	if (month !== undefined) return makeDate(text, fact.start, fact.end + ahead.length, year, month, day);
	const before = MONTH_BEHIND.exec(lookBehind(text, fact.start))?.[1];
	if (before === undefined) return null;
	const [tail = '', yearBehind] = /^(?:st|nd|rd|th)?,? (\d{4})(?!\d)/.exec(lookAhead(text, fact.end)) ?? [];
	return makeDate(text, fact.start - before.length - 1, fact.end + tail.length, yearBehind, before, day);
}

function makeDate(text: string, start: number, end: number, year: string | undefined, month: string, day: number): Fact {
	const number = String(MONTHS.indexOf(month.toLowerCase()) + 1);
	return { kind: 'date', start, end, surface: text.slice(start, end), value: `${year ?? '-'}-${pad(number)}-${pad(String(day))}`, bound: 'exact' };
}
