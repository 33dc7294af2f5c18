import { today } from '#platform/clock';

/** The day of an address (`?day=2025-07-01`): today where it names none, and today with `isDayWrong` where it names none of the calendar. */
export function readDayParam(url: URL): { day: string; isDayWrong: boolean } {
	const day = url.searchParams.get('day') ?? '';
	const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
	return isDay ? { day, isDayWrong: false } : { day: today(), isDayWrong: day !== '' };
}
