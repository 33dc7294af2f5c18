import { auditDetailNames } from '#platform/audit.server';
import type { LogEntry } from './model.ts';
import { toActionMessage } from './model.ts';

/** How the reader's language says things. */
interface Words {
	say: (key: string, details?: Record<string, string | number>) => string;
	formatDay: (day: string) => string;
	formatNumber: (value: number) => string;
}

/** A detail of a row in words. */
export interface ToldDetail {
	label: string;
	value: string;
	/** The value as it stands in the log, where `value` is the beginning of it. */
	whole?: string;
}

const labelled: ReadonlySet<string> = new Set(auditDetailNames);

/** Where the words for codes stand, by room and name of the detail: the code follows the beginning of the key. */
const codes: Record<string, string> = {
	'accounts.role': 'accounts.role_',
	'accounts.roles': 'accounts.role_',
	'accounts.fields': 'accounts.',
	'documents.changed': 'audit.field_',
	'documents.kind': 'documents.',
	'editions.form': 'editions.form_',
	'editions.forms': 'editions.form_',
	'news.from': 'audit.from_',
	'news.kind': 'audit.kind_',
	'privacy.kind': 'privacy.kind_',
	'privacy.outcome': 'privacy.outcome_',
};
/** Details that hold several codes with spaces between them. */
const lists = new Set(['roles', 'forms', 'fields', 'changed']);
const CODE = /^(?:[0-9a-f]{20,}|[0-9a-f]{8}-[0-9a-f-]{27})$/;
const SHOWN = 12;

/** The details of a row in the reader's words, what holds nothing left out and hashes last. Codes without a word stay as they are. */
export function describeDetails({ action, details }: Pick<LogEntry, 'action' | 'details'>, words: Words): ToldDetail[] {
	const room = action.slice(0, action.indexOf('.'));
	return Object.entries(details)
		.filter(([, value]) => value !== null && value !== '')
		.map(([name, value]): ToldDetail => ({ label: tellName(name, words), ...tellValue(room, name, value!, words) }))
		.toSorted((a, b) => Number(a.whole !== undefined) - Number(b.whole !== undefined));
}

function tellName(name: string, { say }: Words): string {
	return labelled.has(name) ? say(`audit.detail_${name}`) : say('audit.detail_of_table', { table: name });
}

function tellValue(room: string, name: string, value: string | number | boolean, { say, formatDay, formatNumber }: Words): Omit<ToldDetail, 'label'> {
	if (typeof value === 'boolean') return { value: say(value ? 'audit.yes' : 'audit.no') };
	if (typeof value === 'number') return { value: formatNumber(value) };
	if (name === 'ofAction') return { value: say(toActionMessage(value)) };
	if (/^\d{4}-\d\d-\d\d$/.test(value)) return { value: formatDay(value) };
	if (CODE.test(value)) return { value: `${value.slice(0, SHOWN)}…`, whole: value };
	const key = codes[`${room}.${name}`];
	if (!key) return { value };
	const said = (code: string) => (say(`${key}${code}`) === `${key}${code}` ? code : say(`${key}${code}`));
	return { value: (lists.has(name) ? value.split(' ') : [value]).map(said).join(', ') };
}
