import type { Kysely } from 'kysely';

/** Calendar days of the office, `YYYY-MM-DD`, both ends included. */
export interface Period {
	from: string;
	to: string;
}

/**
 * What one of a figure is. Figures of different measures are never added: forty people who came three times are
 * 120 attendances (lượt) and 40 persons.
 */
export const measures = ['records', 'units', 'attendances', 'persons'] as const;
export type Measure = (typeof measures)[number];

/** One record behind a figure. */
export interface Evidence {
	id: string;
	/** How much of the figure it makes; the amounts of all evidence add up to the figure. */
	amount: number;
	/** The record's own name, in its own language. */
	title: string;
	/** The calendar day on which it counts. */
	day: string;
	/** Path from the root of the site to the record. */
	href: string;
}

/** Evidence a page at a time, in the order of ids: the first `limit` after the id `after`. */
export interface EvidencePage {
	after?: string;
	limit: number;
}

/** A named figure of a period and units, and the records behind it. The two must agree; `tests/indicators.ts` proves it. */
export interface Indicator {
	/** `room.what_is_counted`, also the message key of its name. */
	key: `${string}.${string}`;
	measure: Measure;
	/** One query for any number of units; a unit without a record counts 0. */
	compute(db: Kysely<any>, period: Period, unitIds: readonly string[]): Promise<Map<string, number>>;
	/** The records behind one unit's figure; null where the records are sensitive and evidence stops at aggregates. */
	listEvidence: ((db: Kysely<any>, period: Period, unitId: string, page: EvidencePage) => Promise<Evidence[]>) | null;
}

/** Adds figures of one measure. Throws a RangeError where persons would be added to attendances, or anything to its unlike. */
export function addFigures(figures: readonly { measure: Measure; value: number }[]): number {
	const unlike = figures.find(({ measure }) => measure !== figures[0]!.measure);
	if (unlike) throw new RangeError(`${unlike.measure} cannot be added to ${figures[0]!.measure}`);
	return figures.reduce((sum, { value }) => sum + value, 0);
}
