/**
 * How columns come back from either database, by PostgreSQL type number, so that the same query gives the
 * same values on both: `int8` as a number (counts and đồng stay far below 2^53), a calendar day as the text
 * `YYYY-MM-DD`, `numeric` as its exact text.
 */
export const typeParsers: Record<number, (text: string) => unknown> = {
	20: parseSafeInteger,
	1082: (text) => text,
	1700: (text) => text,
};

function parseSafeInteger(text: string): number {
	const value = Number(text);
	if (!Number.isSafeInteger(value)) throw new RangeError(`int8 ${text} does not fit a number exactly`);
	return value;
}
