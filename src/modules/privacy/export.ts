import { Temporal } from 'temporal-polyfill';
import { translate } from '#messages';
import { now } from '#platform/clock';
import type { House, PersonalRecord, PersonalValue } from '#platform/manifest';
import type { Locale } from '#platform/i18n';
import type { Actor } from '#platform/permissions';
import { formatDay, formatMoment } from '#ui/format.ts';
import { collectPersonalData, type Ground, type HeldByRoom } from './personal-data.ts';

type Say = (key: string, details?: Record<string, string | number>) => string;

/** Everything the house holds about the actor as JSON that a program reads: keys stay the same in every language. */
export async function exportAsJson(house: Pick<House, 'db' | 'manifests'>, actor: Actor): Promise<string> {
	const rooms = await collectPersonalData(house, actor.id);
	return `${JSON.stringify({ format: 'nhipcau-personal-data', version: 1, madeAt: now(), user: actor.id, rooms }, null, '\t')}\n`;
}

/** The same as one page of HTML that stands by itself, to read, print or keep. */
export async function exportAsPage(house: Pick<House, 'db' | 'manifests'>, actor: Actor, locale: Locale): Promise<string> {
	const say: Say = (key, details) => translate(locale, key, details);
	const rooms = await collectPersonalData(house, actor.id);
	const title = say('privacy.export_title', { name: actor.name });
	return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%;margin:0 0 1rem}th,td{border:1px solid #888;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}</style>
<h1>${escape(title)}</h1>
<p>${escape(say('privacy.export_made', { at: formatValue(now(), say, locale) }))}</p>
${rooms.map((room) => renderRoom(room, say, locale)).join('\n')}
</html>
`;
}

function renderRoom({ records, grounds }: HeldByRoom, say: Say, locale: Locale): string {
	const shown = records.map((record) => `<h2>${escape(say(record.kind))}</h2>\n${renderRows(record, say, locale)}${record.stays ? `<p>${escape(say(record.stays))}</p>` : ''}`);
	const reasons = grounds.map((ground) => `<li>${escape(describeGround(ground, say, locale))}</li>`);
	return shown.length === 0 ? '' : `${shown.join('\n')}\n<ul>${reasons.join('')}</ul>`;
}

function renderRows({ rows }: PersonalRecord, say: Say, locale: Locale): string {
	const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const line = (cells: string[], cell: 'th' | 'td') => `<tr>${cells.map((text) => `<${cell}>${escape(text)}</${cell}>`).join('')}</tr>`;
	return `<table>${line(keys.map((key) => say(key)), 'th')}${rows.map((row) => line(keys.map((key) => formatValue(row[key] ?? null, say, locale)), 'td')).join('')}</table>`;
}

/** Purpose, legal basis and term in one sentence. */
export function describeGround({ purpose, legalBasis, duration, event }: Pick<Ground, 'purpose' | 'legalBasis' | 'duration' | 'event'>, say: Say, locale: Locale): string {
	return say('privacy.ground', { purpose: say(purpose).replace(/\.$/, ''), basis: say(`privacy.basis_${legalBasis}`), term: describeTerm(duration, event, say, locale) });
}

function describeTerm(duration: string, event: string, say: Say, locale: Locale): string {
	const span = Temporal.Duration.from(duration);
	return span.blank ? say('privacy.term_at_once', { event: say(event) }) : say('privacy.term_after', { duration: span.toLocaleString(locale), event: say(event) });
}

/** A value as people read it; moments by the office's clock. */
export function formatValue(value: PersonalValue, say: Say, locale: Locale): string {
	if (value === null) return '–';
	if (value instanceof Date) return formatMoment(value, locale);
	if (typeof value === 'object') return say(value.message);
	const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
	return isDay ? formatDay(value, locale) : String(value);
}

function escape(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
}
