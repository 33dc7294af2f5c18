import type { LogEntry } from './model.ts';
import { toActionMessage } from './model.ts';

type Say = (key: string, details?: Record<string, string | number>) => string;

const columns = ['at', 'actor', 'action', 'code', 'subject', 'unit', 'details', 'seq', 'hash'] as const;

/** The log as CSV for a spreadsheet: UTF-8 with its mark, a head row in the reader's language, times in the office's zone. */
export function toCsv(entries: readonly LogEntry[], say: Say, formatAt: (at: Date) => string): string {
	const rows = entries.map((entry) => [
		formatAt(entry.at),
		describeActor(entry, say),
		say(toActionMessage(entry.action)),
		entry.action,
		`${entry.subject.kind}:${entry.subject.id}`,
		entry.unitName,
		JSON.stringify(entry.details),
		entry.seq === null ? '' : String(entry.seq),
		entry.hash ?? '',
	]);
	return `\uFEFF${[columns.map((column) => say(`audit.column_${column}`)), ...rows].map(toLine).join('')}`;
}

/** Who acted, in words, and on whose behalf. */
export function describeActor({ actor, onBehalfOf }: Pick<LogEntry, 'actor' | 'onBehalfOf'>, say: Say): string {
	const name = actor.kind === 'person' ? actor.name : say(`audit.actor_${actor.kind}`, { name: actor.name });
	return onBehalfOf.length === 0 ? name : say('audit.on_behalf_of', { name, principals: onBehalfOf.join(', ') });
}

function toLine(cells: readonly string[]): string {
	return `${cells.map(toCell).join(',')}\r\n`;
}

/** A cell that begins like a formula is kept from being one. */
function toCell(text: string): string {
	const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n;]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
