/** The package brings types that its `exports` do not name; here is what we use. */
declare module 'date-chinese' {
	export class CalendarVietnamese {
		constructor(cycle?: number, year?: number, month?: number, leap?: boolean, day?: number);
		/** Cycle, year of the cycle, month, whether it is a leap month, day. */
		get(): [number, number, number, boolean, number];
		fromGregorian(year: number, month: number, day: number): this;
		/** `year` tells which Gregorian year is meant where a lunar year lies in two. */
		toGregorian(year?: number): { year: number; month: number; day: number };
	}
}
