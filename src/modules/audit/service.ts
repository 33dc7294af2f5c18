import { listUsers } from '#modules/accounts';
import { listUnitsOn, type OrgUnit } from '#modules/organisation';
import { countAuditRows, listAuditActions, listAuditRows, readChainState, type AuditLogFilter, type AuditLogRow } from '#platform/audit-log.server';
import { verifyAudit, type AuditReport } from '#platform/audit-verify.server';
import { recordAudit } from '#platform/audit.server';
import { now, today, toDay } from '#platform/clock';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { House } from '#platform/manifest';
import type { Actor } from '#platform/permissions';
import { createSettings } from '#platform/settings.server';
import { inTransaction } from '#platform/transaction';
import { filterInput, type LogEntry, type LogFilter } from './model.ts';
import { mayReadAll, mayReadLog, mayReadOf } from './policy.ts';

type Db = House['db'];

const PAGE = 50;
/** Most rows of one file; a longer span is taken in parts. */
export const mostExported = 50_000;
const lastVerification = 'audit.last_verification';

/** When the chain was last gone through from the desk, and what came of it. */
export interface LastVerification {
	at: string;
	sealed: number;
	found: number;
}

export interface LogPage {
	entries: LogEntry[];
	total: number;
	page: number;
	pages: number;
	/** What the filter can name: actions that stand in the log, units in reach. */
	actions: string[];
	units: { id: string; name: string }[];
	chain: Awaited<ReturnType<typeof readChainState>>;
	verified: LastVerification | null;
}

/**
 * A page of what the staff did, newest first, as far as the actor's units reach. Reading it is itself written down,
 * the one exception to "no record of who read". Throws `audit.not_yours` or the code of the first wrong field.
 */
export async function readLog({ db, settings }: Pick<House, 'db' | 'settings'>, actor: Actor, input: unknown): Promise<LogPage> {
	const { wanted, filter, units } = await openLog(db, actor, input);
	const total = await countAuditRows(db, filter);
	const pages = Math.max(1, Math.ceil(total / PAGE));
	const page = Math.min(wanted.page, pages);
	const rows = await listAuditRows(db, filter, { offset: (page - 1) * PAGE, limit: PAGE });
	await recordReading(db, actor, 'audit.read_log', wanted, units, { page, rows: rows.length });
	return {
		entries: await nameRows(db, rows),
		total,
		page,
		pages,
		actions: await listAuditActions(db),
		units: units.map(({ id, name }) => ({ id, name })),
		chain: await readChainState(db),
		verified: await settings.find<LastVerification>(lastVerification),
	};
}

/**
 * All rows that a filter lets through, newest first, for a file; written down as a reading. Throws as `readLog`, and
 * `audit.too_many_rows`.
 */
export async function exportLog(db: Db, actor: Actor, input: unknown): Promise<LogEntry[]> {
	const { wanted, filter, units } = await openLog(db, actor, input);
	if ((await countAuditRows(db, filter)) > mostExported) throw new AppError('invalid', 'audit.too_many_rows', { most: mostExported });
	const rows = await listAuditRows(db, filter, { offset: 0, limit: mostExported });
	await recordReading(db, actor, 'audit.export_log', wanted, units, { rows: rows.length });
	return nameRows(db, rows);
}

/** Goes through the chain and keeps what came of it for the page. Throws `audit.not_yours`. */
export async function verifyChain({ db, config }: Pick<House, 'db' | 'config'>, actor: Actor): Promise<AuditReport> {
	if (!mayReadLog(actor)) throw notYours();
	const report = await verifyAudit(db, config);
	const { sealed, found } = report;
	await inTransaction(db, async (tx) => {
		await createSettings(tx).set(lastVerification, { at: now().toISOString(), sealed, found } satisfies LastVerification);
		await recordAudit(tx, actor, { action: 'audit.verify_chain', subject: 'audit:log', details: { sealed, found } });
	});
	return report;
}

async function openLog(db: Db, actor: Actor, input: unknown): Promise<{ wanted: LogFilter; filter: AuditLogFilter; units: OrgUnit[] }> {
	if (!mayReadLog(actor)) throw notYours();
	const wanted = parseInput(filterInput, input);
	const all = await listUnitsOn(db, today());
	const isEverything = mayReadAll(actor, all.filter(({ parentId }) => parentId === null).map(({ id }) => id));
	const units = all.filter(({ id }) => mayReadOf(actor, id)).toSorted((a, b) => new Intl.Collator('vi').compare(a.name, b.name));
	const { action, unit: unitId, subject, from, to } = wanted;
	return { wanted, units, filter: { within: isEverything ? null : units.map(({ id }) => id), action, unitId, subject, from, to } };
}

/** The row belongs to the unit that was asked for, or to one that the actor reads for, so that whoever answers for it sees it. */
function recordReading(db: Db, actor: Actor, action: `audit.${string}`, wanted: LogFilter, units: readonly OrgUnit[], counts: Record<string, number>): Promise<void> {
	const own = actor.grants.find((grant) => units.some(({ id }) => id === grant.unitId))?.unitId;
	const unitId = units.some(({ id }) => id === wanted.unit) ? wanted.unit : own;
	const { action: ofAction, from, to } = wanted;
	const details = { ...(ofAction && { ofAction }), ...(from && { from }), ...(to && { to }), ...counts };
	return recordAudit(db, actor, { action, subject: wanted.subject?.includes(':') ? wanted.subject : 'audit:log', ...(unitId && { unitId }), details });
}

async function nameRows(db: Db, rows: readonly AuditLogRow[]): Promise<LogEntry[]> {
	const people = new Map((await listUsers(db)).map(({ id, name }) => [id, name]));
	const unitNames = new Map<string, ReadonlyMap<string, string>>();
	for (const day of new Set([today(), ...rows.map(({ at }) => toDay(at))])) {
		unitNames.set(day, new Map((await listUnitsOn(db, day)).map(({ id, name }) => [id, name])));
	}
	const nameUnit = (id: string, at: Date) => unitNames.get(toDay(at))!.get(id) ?? unitNames.get(today())!.get(id) ?? id;
	return rows.map(({ actorId, subject, unitId, onBehalfOf, details, ...row }) => {
		const [kind = '', ...rest] = subject.split(':');
		const id = rest.join(':');
		const name = kind === 'user' ? (people.get(id) ?? '') : kind === 'unit' ? nameUnit(id, row.at) : '';
		const { on_behalf_of: _, ...told } = details;
		const behalf = onBehalfOf.map((principal) => people.get(principal) ?? '').filter(Boolean);
		return { ...row, details: told, onBehalfOf: behalf, actor: nameActor(actorId, people), subject: { kind, id, name }, unitName: unitId === null ? '' : nameUnit(unitId, row.at) };
	});
}

function nameActor(actorId: string, people: ReadonlyMap<string, string>): LogEntry['actor'] {
	if (actorId === 'anonymous') return { kind: 'anonymous', name: '' };
	if (actorId.startsWith('system:')) return { kind: 'house', name: actorId.slice('system:'.length) };
	const name = people.get(actorId);
	return name === undefined ? { kind: 'forgotten', name: '' } : { kind: 'person', name };
}

function notYours(): AppError {
	return new AppError('forbidden', 'audit.not_yours');
}
