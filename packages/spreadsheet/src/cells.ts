/** Days from 30 December 1899, as Excel counts them, to 1 January 1970. */
const SERIAL_OF_1970 = 25_569;

/**
 * A calendar day that a cell holds: `2026-06-30`, `30/6/2026`, `30-06-26`, `30.6.2026`, `ngày 30 tháng 6 năm 2026`, or the
 * bare number of an Excel day. Day before month, as everywhere in Viet Nam. Null for anything else, and for days that
 * are in no calendar.
 */
export function readDay(cell: string): string | null {
	const text = cell.trim();
	if (/^\d{5}(?:\.\d+)?$/.test(text)) return toDay(1970, 1, 1 + Math.floor(Number(text)) - SERIAL_OF_1970);
	const iso = text.match(/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/);
	if (iso) return toExactDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const written = text.match(/^(?:ngày\s+)?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4}|\d{2})$/iu);
	if (!written) return null;
	const year = Number(written[3]);
	return toExactDay(year < 100 ? 2000 + year : year, Number(written[2]), Number(written[1]));
}

/** A number as Vietnamese or English offices type it: `1.234`, `1 234`, `1,234.5`, `93,05`. Null where it is none or may be two. */
export function readNumber(cell: string): number | null {
	const text = cell.trim().replace(/[\s\u00a0]/g, '');
	if (/^-?\d+(?:[.,]\d{1,2}|[.,]\d{4,})?$/.test(text)) return Number(text.replace(',', '.'));
	if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
	if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
	return null;
}

function toExactDay(year: number, month: number, day: number): string | null {
	if (month < 1 || month > 12 || year < 1900 || year > 2199) return null;
	const found = toDay(year, month, day);
	return Number(found.slice(8)) === day && day > 0 ? found : null;
}

function toDay(year: number, month: number, day: number): string {
	return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
