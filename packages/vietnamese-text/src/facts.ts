import { execAt, isLineStart, lookAhead, lookBehind } from './context.ts';
import { documentTypes } from './data/document-types.ts';
import { matchDayMonth, matchFullDate } from './dates.ts';
import { readInEnglish, toVietnameseNumerals } from './english.ts';
import { findBound, findUnitOrNoun, isLabel } from './figure-context.ts';
import { matchNumeral, type Numeral } from './numerals.ts';
import { matchNumberPeriod, matchWordPeriod, pad } from './periods.ts';
import { matchPhone } from './phones.ts';
import { matchRatio } from './ratios.ts';
import { matchSymbol, parseSymbol } from './symbols.ts';
import { matchTime } from './times.ts';
import type { Fact, FactKind, NormaliseOptions } from './types.ts';
import { matchWebAddress } from './webs.ts';

/** Where a fact, or something that only looks like one, can begin; every repetition is bounded to stay linear. */
const CANDIDATE =
	/\d+|[+(](?=\d|\+)|(?<!\p{L})(?:năm|tháng|quý|quí|nửa)(?= )|(?<![\p{L}\d])(?:[a-z][a-z0-9._-]{0,80}(?=[.@][a-z])|\p{L}[\p{L}-]{0,12}\d{1,6}[\p{L}\d]{0,6})/giu;

/** What a recogniser found at a place: a fact, or characters that hold none (a telephone number). */
interface Found {
	end: number;
	fact?: Fact;
}

type Recogniser = (text: string, at: number) => Found | null;

/**
 * The figures of a Vietnamese text: quantities, percents, money, dates, periods and document symbols, in order and
 * without overlap. Ordinals, labels (ấp 3, khóa X, Quốc lộ 53), telephone and house numbers, clock times and numbers
 * in words are none. `value` is a number in base units (money in đồng), an ISO date ("--04-21" without a year), a period
 * (2023, 2023-06, 2023-Q1, 2021/2025, 2023-01/2023-06) or the symbol; `normal` is the day or period resolved by the
 * year that the text names most often, or a ratio "8/9". Offsets are UTF-16 and index `text.normalize('NFC')`.
 * With `numbers: 'en'` the text is taken for English: 4,812 is a thousand fold, 7.5 a decimal.
 */
export function findFacts(text: string, { numbers = 'vi' }: Pick<NormaliseOptions, 'numbers'> = {}): Fact[] {
	const written = text.normalize('NFC');
	if (numbers === 'en') return resolveYears(readInEnglish(written, listFacts(toVietnameseNumerals(written))));
	return resolveYears(listFacts(written));
}

function listFacts(source: string): Fact[] {
	const facts: Fact[] = [];
	const candidate = new RegExp(CANDIDATE, 'giu');
	for (let match = candidate.exec(source); match !== null; match = candidate.exec(source)) {
		const found = recognise(source, match.index, match[0]);
		if (found === null) continue;
		if (found.fact !== undefined) facts.push(found.fact);
		candidate.lastIndex = Math.max(found.end, match.index + 1);
	}
	return facts;
}

const NUMBER_RECOGNISERS: readonly Recogniser[] = [
	skip(matchWebAddress), findDocument, skip(matchPhone), findDate, findNumberPeriod, skip(matchTime), skipSpokenTime, findRatio, skipCode, findMoney, findFigure,
];

function recognise(text: string, at: number, head: string): Found | null {
	if (/^[+(]/.test(head)) return skip(matchPhone)(text, at);
	if (/^\d/.test(head)) {
		for (const recogniser of NUMBER_RECOGNISERS) {
			const found = recogniser(text, at);
			if (found !== null) return found;
		}
		return null;
	}
	const period = matchWordPeriod(text, at);
	if (period !== null) return makeFact(text, at, period.end, 'period', period.value);
	if (/^(?:năm|tháng|quý|quí|nửa)$/iu.test(head)) return null;
	return skip(matchWebAddress)(text, at) ?? (/\d/.test(head) ? { end: at + head.length } : null);
}

/** A recogniser of characters that hold no fact. */
function skip(matcher: (text: string, at: number) => { end: number } | null): Recogniser {
	return (text, at) => {
		const match = matcher(text, at);
		return match === null ? null : { end: match.end };
	};
}

function findDocument(text: string, at: number): Found | null {
	const match = matchSymbol(text, at);
	const symbol = match === null ? null : parseSymbol(match.raw);
	if (match === null || symbol === null) return null;
	const found = makeFact(text, at, match.end, 'document', match.raw);
	const named = /(\p{Lu}?\p{L}+(?: \p{L}+){0,3}?)(?: số)?:? $/u.exec(lookBehind(text, at))?.[1];
	const law = symbol.form === 'law' ? /(Bộ luật|Luật|Pháp lệnh|Nghị quyết)[^.;:]{0,44}$/u.exec(lookBehind(text, at))?.[1] : undefined;
	const kind = law ?? DOCUMENT_NAMES.find((name) => named?.toLowerCase().endsWith(name.toLowerCase())) ?? (symbol.type === undefined ? undefined : documentTypes[symbol.type]);
	if (found.fact !== undefined && kind !== undefined) found.fact.unitOrNoun = kind;
	return found;
}

const DOCUMENT_NAMES = [...new Set(Object.values(documentTypes))].sort((a, b) => b.length - a.length);

function findDate(text: string, at: number): Found | null {
	const long = execAt(LONG_DATE, text, at);
	if (long !== null) return makeFact(text, at, at + long[0].length, 'date', toIso(long[1], long[2], long[3]));
	const date = matchFullDate(text, at) ?? (isNameOfPlace(text, at) ? null : matchDayMonth(text, at));
	if (date !== null) return makeFact(text, at, date.end, 'date', toIso(date.day, date.month, date.year?.length === 2 ? `20${date.year}` : date.year));
	const shared = execAt(SHARED_MONTH, text, at);
	if (shared === null || !/ngày\s$/iu.test(lookBehind(text, at))) return null;
	return makeFact(text, at, at + (shared[1]?.length ?? 0), 'date', toIso(shared[1], shared[2], shared[3]));
}

const LONG_DATE = /(\d{1,2}) tháng (\d{1,2})(?:,? năm (\d{4}))?(?![\d/])/uy;
/** "13 và 14/6": the first day takes the month of the second. */
const SHARED_MONTH = /(\d{1,2})(?=(?:,| và| đến(?: hết)?(?: ngày)?| đến hết) \d{1,2}\/(\d{1,2})(?:\/(\d{4}))?)/uy;

/** đường 30/4, trường 19/5: a name, not a day. */
function isNameOfPlace(text: string, at: number): boolean {
	return /(?:đường|phố|chợ|trường|công viên|quảng trường|khu phố)\s$/iu.test(lookBehind(text, at));
}

function toIso(day: string | undefined, month: string | undefined, year: string | undefined): string {
	return `${year ?? '-'}-${pad(month)}-${pad(day)}`;
}

function findNumberPeriod(text: string, at: number): Found | null {
	const period = matchNumberPeriod(text, at);
	return period === null ? null : makeFact(text, at, period.end, 'period', period.value);
}

/** "7 giờ 30 phút", "lúc 11 giờ": a time of day, as against a duration ("3 giờ tư vấn"). */
function skipSpokenTime(text: string, at: number): Found | null {
	const match = execAt(SPOKEN_TIME, text, at);
	if (match === null) return null;
	const clock = match[1] !== undefined || /(?:lúc|vào|từ|đến|hồi|đúng|sáng|chiều|tối|,)\s$/iu.test(lookBehind(text, at)) || /^\s(?:sáng|chiều|tối|trưa|đêm|ngày|cùng ngày|hằng ngày)/u.test(lookAhead(text, at + match[0].length));
	return clock && Number(/^\d+/.exec(match[0])?.[0]) <= 24 ? { end: at + match[0].length } : null;
}

const SPOKEN_TIME = /\d{1,2} giờ(?: (\d{1,2})(?: phút)?(?![\d\p{L}]))?(?!\p{L})/uy;

function findRatio(text: string, at: number): Found | null {
	const ratio = matchRatio(text, at);
	if (ratio === null) return null;
	const addressed = /(?:số|hẻm|ngõ|kiệt|nhà|đường|trường|tỷ lệ|tỉ lệ)\s$/iu.test(lookBehind(text, at));
	const roundTheClock = ratio.first === '24' && /^(?:7|24)$/.test(ratio.second);
	if (ratio.manner === 'score' || addressed || roundTheClock) return { end: ratio.end };
	const found = makeFact(text, at, ratio.end, 'quantity', Number(ratio.first.replace(/\D/g, '')));
	if (found.fact !== undefined) {
		found.fact.normal = `${ratio.first}/${ratio.second}`;
		describe(text, found.fact);
	}
	return found;
}

/** A number grown together with letters: 10A, 5G, 24h. Units are not grown on: 35kg, 7.000.000đ. */
function skipCode(text: string, at: number): Found | null {
	const match = execAt(CODE, text, at);
	return match === null ? null : { end: at + match[0].length };
}

const CODE = /\d{1,5}(?!đ|Đ|km|kg|ha|m|g|l|cm|mm|tr|k|MW|kW|kV|đồng|tỷ|triệu|h)\p{L}{1,3}\d{0,3}(?![\p{L}\d])/uy;

const NUMERAL = String.raw`\d{1,3}(?:[. \u00a0]\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const MAGNITUDE = '(?:trăm |nghìn |ngàn )?(?:nghìn|ngàn|triệu|tỷ|tỉ|trăm)';
const CURRENCY = '(?:đồng(?! (?:chí|bào|hồ|đội|nghiệp|phục|loạt|thời))|đ|VNĐ|VND|vnđ|₫|USD|đô la Mỹ|đô la|đô-la|EUR|euro|ơ rô|JPY|yên|tr\\.?đ|trđ)';
const MONEY = new RegExp(`(?:${NUMERAL})(?: ?${MAGNITUDE}(?: (?:${NUMERAL}) ${MAGNITUDE}){0,2})? ?(${CURRENCY})(?![\\p{L}\\d])`, 'uy');
const PART = new RegExp(`(${NUMERAL}) ?((?:trăm |nghìn |ngàn )?(?:nghìn|ngàn|triệu|tỷ|tỉ|trăm|tr)?)`, 'gu');
const SCALES: Readonly<Record<string, number>> = { trăm: 1e2, nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tr: 1e6, tỷ: 1e9, tỉ: 1e9, vạn: 1e4 };

function findMoney(text: string, at: number): Found | null {
	const match = execAt(MONEY, text, at);
	if (match === null) return null;
	const [surface, currency = ''] = match;
	const found = makeFact(text, at, at + surface.length, 'money', sumParts(surface));
	if (found.fact !== undefined) {
		found.fact.unitOrNoun = nameCurrency(currency);
		found.fact.bound = findBound(text, at, found.end);
	}
	return found;
}

function nameCurrency(written: string): string {
	return /^(?:đồng|đ|VNĐ|VND|vnđ|₫|tr\.?đ)$/u.test(written) ? 'đồng' : written;
}

/** "2 tỷ 350 triệu đồng" in base units. */
function sumParts(surface: string): number {
	let sum = 0;
	for (const [, numeral = '', magnitude = ''] of surface.matchAll(PART)) {
		sum += scaleBy(matchNumeral(numeral, 0)?.value ?? 0, magnitude);
	}
	return Number(sum.toPrecision(15));
}

function findFigure(text: string, at: number): Found | null {
	const numeral = matchNumeral(text, at);
	if (numeral === null) return null;
	const percent = /^(?: ?%| phần trăm(?!\p{L}))/u.exec(lookAhead(text, numeral.end))?.[0];
	if (percent !== undefined) {
		const found = makeFact(text, at, numeral.end + percent.length, 'percent', numeral.value);
		if (found.fact !== undefined) {
			found.fact.unitOrNoun = '%';
			found.fact.bound = findBound(text, at, found.end);
		}
		return found;
	}
	if (YEAR.test(numeral.surface) && NAMED_YEAR_BEFORE.test(lookBehind(text, at))) return makeFact(text, at, numeral.end, 'period', numeral.surface);
	return isQuantity(text, at, numeral) ? makeQuantity(text, at, numeral) : { end: numeral.end };
}

function makeQuantity(text: string, at: number, numeral: Numeral): Found {
	const range = execAt(RANGE_TAIL, text, numeral.end);
	if (range !== null) return makeRange(text, at, numeral, range);
	const magnitude = execAt(MAGNITUDE_AHEAD, text, numeral.end)?.[1];
	const found = makeFact(text, at, numeral.end, 'quantity', scaleBy(numeral.value, magnitude));
	if (magnitude !== undefined) found.fact.normal = `${numeral.value} ${magnitude}`;
	describe(text, found.fact, magnitude === undefined ? 0 : magnitude.length + 1);
	return found;
}

/** The first figure of a range has the magnitude, the sign and the noun of the second: 8-9%, từ 15 đến 20 triệu đồng. */
const RANGE_TAIL = new RegExp(`( ?[-–] ?| đến )(\\d[\\d.,]*\\d|\\d)(?: ?(%)| ?(${MAGNITUDE})(?!\\p{L}))?(?: ?(${CURRENCY})(?![\\p{L}\\d]))?`, 'uy');
const MAGNITUDE_AHEAD = / (nghìn tỷ|trăm triệu|trăm nghìn|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\p{L})/uy;

/** A range with a dash is one fact, with the lower end as its value; of "từ … đến …" each end is one. */
function makeRange(text: string, at: number, numeral: Numeral, range: RegExpExecArray): Found {
	const [whole, joint = '', last = '', percent, magnitude, currency] = range;
	const kind = percent !== undefined ? 'percent' : currency !== undefined ? 'money' : 'quantity';
	const isOne = !joint.includes('đến');
	const end = numeral.end + (!isOne ? 0 : kind === 'quantity' ? joint.length + last.length : whole.length);
	const found = makeFact(text, at, end, kind, scaleBy(numeral.value, magnitude));
	if (isOne) found.fact.normal = `${numeral.surface}-${last}`;
	found.fact.bound = findBound(text, at, end);
	const noun = percent ?? (currency === undefined ? findUnitOrNoun(text, numeral.end + whole.length) : nameCurrency(currency));
	if (noun !== undefined) found.fact.unitOrNoun = noun;
	return found;
}

function scaleBy(value: number, magnitude: string | undefined): number {
	if ((magnitude === undefined || magnitude === '') && Number.isInteger(value) && value < 1e15) return value;
	const scale = (magnitude ?? '').trim().split(/\s+/).reduce((product, word) => product * (SCALES[word] ?? 1), 1);
	return Number((value * scale).toPrecision(15));
}

function describe(text: string, fact: Fact, skipped = 0): void {
	fact.bound = findBound(text, fact.start, fact.end);
	const noun = findUnitOrNoun(text, fact.end + skipped);
	if (noun !== undefined) fact.unitOrNoun = noun;
}

/** Whether a plain numeral counts or measures something. */
function isQuantity(text: string, at: number, numeral: Numeral): boolean {
	const behind = lookBehind(text, at);
	const ahead = lookAhead(text, numeral.end);
	if (numeral.dotted !== undefined || /[\p{L}_#]-?$/u.test(behind) || /^(?:[-–]\p{L}|\p{L}\d)/u.test(ahead)) return false;
	if (isLineStart(text, at) && /^(?:[.)/]|\.\d)/u.test(ahead)) return false;
	if (/^\s?(?:‰|Mbps|Gbps|Kbps)/u.test(ahead) || /^ sao(?!\p{L})/u.test(ahead)) return false;
	if (/(?:^|\[)$/.test(behind) && ahead.startsWith(']')) return false;
	if (!numeral.grouped && isLabel(text, at, numeral.end)) return false;
	return !isBareYear(numeral, behind, ahead);
}

const YEAR = /^(?:19|20)\d\d$/;
/** "các năm 2021, 2022 và 2023" names three years; a crop, a feast and a festival are of a year. */
const NAMED_YEAR_BEFORE = /(?:năm(?: \d{4}(?:,| và)){1,5}|(?:^|[^\p{L}])(?:hè thu|đông xuân|thu đông|vụ mùa|niên vụ|mùa vụ|tết|xuân|nguyên đán|festival|lễ hội))\s$/iu;

/** 2023 without a noun after it is a year that the text did not call one. */
function isBareYear(numeral: Numeral, behind: string, ahead: string): boolean {
	if (!YEAR.test(numeral.surface)) return false;
	return /năm\s?$/iu.test(behind) || !/^\s[\p{Ll}]/u.test(ahead) || /^\s(?:và|đến|của|là|có|với|tại|ở|cho|trở|được|đã)(?!\p{L})/u.test(ahead);
}

function makeFact(text: string, start: number, end: number, kind: FactKind, value: number | string): Found & { fact: Fact } {
	return { end, fact: { kind, start, end, surface: text.slice(start, end), value, bound: 'exact' } };
}

/** Gives days and periods without a year the one that the text names most often. */
function resolveYears(facts: Fact[]): Fact[] {
	const counts = new Map<string, number>();
	for (const { kind, value } of facts) {
		const year = kind === 'date' || kind === 'period' ? /^\d{4}(?!\/\d{4})/.exec(String(value))?.[0] : undefined;
		if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
	}
	const [year] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
	for (const fact of facts) {
		if (typeof fact.value === 'string' && fact.value.startsWith('--') && year !== undefined) fact.normal = fact.value.replaceAll(/(^|\/)--/g, `$1${year}-`);
	}
	return facts;
}
