/** The office's time zone. Times are stored in UTC and shown, and cut into days, here. */
export const timeZone = 'Asia/Ho_Chi_Minh';

/** Where the present moment comes from; a test puts another in its place. */
export const clock = { now: (): Date => new Date() };

/** The present moment. */
export function now(): Date {
	return clock.now();
}

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });

/** The office's calendar day of a moment, `YYYY-MM-DD`. */
export function toDay(moment: Date): string {
	return dayFormat.format(moment);
}

/** The office's calendar day today. */
export function today(): string {
	return toDay(now());
}

/** The day a number of days later (earlier where negative). Throws RangeError where `day` is none. */
export function addDays(day: string, days: number): string {
	const moment = new Date(`${day}T00:00:00Z`);
	moment.setUTCDate(moment.getUTCDate() + days);
	return moment.toISOString().slice(0, 10);
}
