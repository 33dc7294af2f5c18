import { timeZone } from '#platform/clock';
import type { Locale } from '#platform/i18n';

const tags: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' };

/** `1:05` or `1:02:05` of seconds. */
export function formatClock(seconds: number): string {
	const whole = Math.floor(seconds);
	const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
	const two = (value: number) => String(value).padStart(2, '0');
	return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** A calendar day `YYYY-MM-DD` as people write it. */
export function formatDay(day: string, locale: Locale): string {
	return new Intl.DateTimeFormat(tags[locale], { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** A calendar day `YYYY-MM-DD` with its weekday, for a masthead. */
export function formatLongDay(day: string, locale: Locale): string {
	const text = new Intl.DateTimeFormat(tags[locale], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
	return text.charAt(0).toLocaleUpperCase(tags[locale]) + text.slice(1);
}

/** A moment as hour and day of the office's time zone, the day written as `formatDay` writes it. */
export function formatMoment(moment: Date | string, locale: Locale): string {
	return new Intl.DateTimeFormat(tags[locale], { hour: '2-digit', minute: '2-digit', day: '2-digit', month: '2-digit', year: 'numeric', timeZone }).format(new Date(moment));
}

/** `3,4 MB` of bytes: powers of 1,000, as shops and phones count. */
export function formatSize(bytes: number, locale: Locale): string {
	const [value, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : [Math.max(1, bytes / 1_000), 'kB'];
	return `${new Intl.NumberFormat(tags[locale], { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)} ${unit}`;
}
