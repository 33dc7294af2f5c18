import { Temporal } from 'temporal-polyfill';
import { timeZone } from '#platform/clock';

/** A declared term, taken apart: how long after which event something about a person may still be held. */
export interface Term {
	duration: Temporal.Duration;
	/** Name of the event in the past tense, for example `account_closed`. */
	event: string;
}

/** Reads `P1Y after account_closed` (ISO 8601 duration). Throws RangeError where a manifest declares what is no term. */
export function parseTerm(text: string): Term {
	const [, duration, event] = /^(P\S+) after ([a-z]+(?:_[a-z]+)*)$/.exec(text) ?? [];
	if (!duration || !event) throw new RangeError(`no term: ${text}`);
	return { duration: Temporal.Duration.from(duration), event };
}

/** The moment at or before which the event must have been for the term to be over now. Years and months go by the office's calendar. */
export function findCutoff({ duration }: Term, moment: Date): Date {
	const zoned = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);
	return new Date(zoned.subtract(duration).epochMilliseconds);
}
