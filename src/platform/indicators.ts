import type { Kysely } from 'kysely';

/** Calendar days of the office, `YYYY-MM-DD`, both ends included. */
export interface Period {
	from: string;
	to: string;
}

/** A named figure of a period and units, and the records behind it. The two must agree; a test of the room proves it. */
export interface Indicator {
	/** `room.what_is_counted`, also the message key of its name. */
	key: `${string}.${string}`;
	/** One query for any number of units; a unit without a record counts 0. */
	compute(db: Kysely<any>, period: Period, unitIds: readonly string[]): Promise<Map<string, number>>;
	/** Ids of the records behind one unit's figure, a page at a time, in a fixed order. */
	listEvidence(db: Kysely<any>, period: Period, unitId: string, page: { after?: string; limit: number }): Promise<string[]>;
}
