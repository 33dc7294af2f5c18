import type { Measure, Period } from '#platform/indicators';

export const periodKinds = ['month', 'quarter', 'half_year', 'year'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A span of the calendar that figures are told for. */
export interface ReportPeriod extends Period {
	/** As it stands in addresses: `2026-11`, `2026-Q4`, `2026-H2`, `2026`. */
	key: string;
	kind: PeriodKind;
	year: number;
	/** Which one of its kind in the year, from 1. */
	number: number;
}

const monthsIn: Record<PeriodKind, number> = { month: 1, quarter: 3, half_year: 6, year: 12 };
const firstYear = 1930;
const lastYear = 2199;

/** The period of a key; null where it is none, or lies outside the years 1930 to 2199. */
export function parsePeriod(key: string): ReportPeriod | null {
	const [, yearText, part] = key.match(/^(\d{4})(?:-(Q[1-4]|H[12]|0[1-9]|1[0-2]))?$/) ?? [];
	const year = Number(yearText);
	if (!yearText || year < firstYear || year > lastYear) return null;
	if (!part) return makePeriod('year', year, 1);
	if (part.startsWith('Q')) return makePeriod('quarter', year, Number(part[1]));
	return part.startsWith('H') ? makePeriod('half_year', year, Number(part[1])) : makePeriod('month', year, Number(part));
}

/** The period of a kind that a calendar day `YYYY-MM-DD` lies in. */
export function findPeriod(kind: PeriodKind, day: string): ReportPeriod {
	return makePeriod(kind, Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / monthsIn[kind]));
}

/** The period of the same kind that many steps later, earlier where negative. */
export function movePeriod({ kind, year, number }: ReportPeriod, steps: number): ReportPeriod {
	const perYear = 12 / monthsIn[kind];
	const index = year * perYear + number - 1 + steps;
	return makePeriod(kind, Math.floor(index / perYear), (index % perYear) + 1);
}

/** The same period of the year before (cùng kỳ). */
export function findSamePeriodLastYear(period: ReportPeriod): ReportPeriod {
	return makePeriod(period.kind, period.year - 1, period.number);
}

/** From the first day of the year to the end of the period (luỹ kế). */
export function toCumulative({ year, to }: ReportPeriod): Period {
	return { from: `${year}-01-01`, to };
}

function makePeriod(kind: PeriodKind, year: number, number: number): ReportPeriod {
	const last = number * monthsIn[kind];
	const end = new Date(Date.UTC(year, last, 0)).toISOString().slice(0, 10);
	const two = (value: number) => String(value).padStart(2, '0');
	const names: Record<PeriodKind, string> = { month: `${year}-${two(number)}`, quarter: `${year}-Q${number}`, half_year: `${year}-H${number}`, year: `${year}` };
	return { key: names[kind], kind, year, number, from: `${year}-${two(last - monthsIn[kind] + 1)}-01`, to: end };
}

/** One indicator of a unit with everything below it. */
export interface FigureLine {
	key: string;
	measure: Measure;
	/** Of the period itself, of the one before, of the same one last year, and from the start of the year. */
	value: number;
	before: number;
	lastYear: number;
	cumulative: number;
}

/** The figures of one room. */
export interface FigureGroup {
	room: string;
	lines: FigureLine[];
}
