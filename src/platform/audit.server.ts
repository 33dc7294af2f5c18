import { sql, type Kysely } from 'kysely';
import type { Actor } from './permissions.ts';

/** What a row may tell beside its subject. The reader of the log has a word for each (`audit.detail_<name>`). */
export const auditDetailNames = [
	'act', 'added', 'agreed', 'approval_code', 'article', 'authenticator', 'before', 'build', 'changed', 'changes', 'clause', 'clauses', 'closed', 'code', 'content',
	'copy', 'count', 'daily', 'day', 'declared', 'delegation', 'dismissed', 'document', 'done_on', 'due', 'earlier', 'editions', 'entered', 'fields', 'form', 'forms',
	'found', 'from', 'grant', 'hash', 'hour', 'isOn', 'key', 'kind', 'known', 'late', 'missing_words', 'monthly', 'ofAction', 'open', 'origin', 'outcome', 'page',
	'passkeys', 'people', 'refused', 'revision', 'role', 'roles', 'rows', 'sealed', 'second_factor_required', 'sessions_ended', 'several', 'size', 'symbol', 'to',
	'unchanged', 'units', 'version', 'weekly', 'with_file', 'wrote_and_approved', 'year',
] as const;
export type AuditDetailName = (typeof auditDetailNames)[number];

/** Rows that a term or a request erased, by their tables, stand in the log under the names of the tables. */
type CountsByTable = Record<`${string}_${string}`, number>;

export interface AuditEntry {
	/** What was done, `room.verb_noun`, for example `news.publish_article`. Its sentence is the message `room.act_verb_noun`. */
	action: `${string}.${string}`;
	/** What it was done to, `kind:id`, for example `article:7f0c…`. A person is `user:<id>` and is kept under a pseudonym. */
	subject: string;
	/** The unit it belongs to, where it belongs to one. */
	unitId?: string;
	/** Ids, codes, counts and hashes. Never something about a person, their id included: the audit outlives the right to be forgotten. */
	details?: Partial<Record<AuditDetailName, string | number | boolean | null>> | CountsByTable;
}

interface AuditTables {
	platform_audit: { actor_id: string; action: string; subject: string; unit_id: string | null; details: string };
	platform_audit_person: { pseudonym: string; person_id: string };
}

/** How `subject` begins where it is a person. */
const PERSON = 'user:';

/**
 * Writes down who did what, in the act's own transaction: pass the transaction, not the outer connection. The row
 * holds pseudonyms of the people, of those on whose behalf the actor acted in the unit among them; the sealer chains it
 * a moment later (audit-sealer.server.ts).
 */
export async function recordAudit(db: Kysely<any>, actor: Pick<Actor, 'id'> & Partial<Pick<Actor, 'listPrincipals'>>, entry: AuditEntry): Promise<void> {
	const subjectPerson = entry.subject.startsWith(PERSON) ? entry.subject.slice(PERSON.length) : null;
	const principals = entry.unitId === undefined ? [] : (actor.listPrincipals?.(entry.unitId) ?? []);
	const people = [actor.id, subjectPerson, ...principals].filter((id) => id !== null && isPerson(id)) as string[];
	const pseudonyms = await takePseudonyms(db, people);
	const onBehalf = principals.map((id) => pseudonyms.get(id)!).join(' ');
	await (db as Kysely<AuditTables>)
		.insertInto('platform_audit')
		.values({
			actor_id: pseudonyms.get(actor.id) ?? actor.id,
			action: entry.action,
			subject: pseudonyms.get(subjectPerson ?? '') ?? entry.subject,
			unit_id: entry.unitId ?? null,
			details: JSON.stringify({ ...entry.details, ...(onBehalf && { on_behalf_of: onBehalf }) }),
		})
		.execute();
}

/**
 * Forgets who a pseudonym of the audit log stands for: its rows stay, still chained, and name nobody any more. Call it
 * last in the transaction that erases the account: an audit row written after it would make a new pseudonym.
 * Answers whether the person stood in the log.
 */
export async function forgetPerson(tx: Kysely<any>, personId: string): Promise<boolean> {
	const { numDeletedRows } = await (tx as Kysely<AuditTables>).deleteFrom('platform_audit_person').where('person_id', '=', personId).executeTakeFirst();
	return numDeletedRows > 0n;
}

/** The pseudonym of a person in the log, `person:<random>`; null where no row speaks of them. */
export async function findPseudonym(db: Kysely<any>, personId: string): Promise<string | null> {
	return (await readPseudonyms(db, [personId])).get(personId) ?? null;
}

/** The house itself and nobody in particular need no pseudonym. */
function isPerson(id: string): boolean {
	return id !== 'anonymous' && !id.startsWith('system:');
}

/** In one order whoever acts, so that two first acts of the same people do not wait for each other. */
async function takePseudonyms(db: Kysely<any>, personIds: readonly string[]): Promise<Map<string, string>> {
	if (personIds.length === 0) return new Map();
	const known = await readPseudonyms(db, personIds);
	const missing = [...new Set(personIds)].filter((id) => !known.has(id)).toSorted();
	if (missing.length === 0) return known;
	for (const id of missing) await sql`insert into platform_audit_person (person_id) values (${id}) on conflict (person_id) do nothing`.execute(db);
	return readPseudonyms(db, personIds);
}

async function readPseudonyms(db: Kysely<any>, personIds: readonly string[]): Promise<Map<string, string>> {
	const rows = await (db as Kysely<AuditTables>).selectFrom('platform_audit_person').selectAll().where('person_id', 'in', personIds).execute();
	return new Map(rows.map((row) => [row.person_id, row.pseudonym]));
}
