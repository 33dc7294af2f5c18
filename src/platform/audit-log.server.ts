import { sql, type Kysely, type RawBuilder } from 'kysely';
import { timeZone } from './clock.ts';

/** A row of the audit log as a person reads it. */
export interface AuditLogRow {
	id: number;
	/** Place in the chain; null until the sealer has been. */
	seq: number | null;
	hash: string | null;
	at: Date;
	/** The person's id, `system:<name>`, `anonymous`, or `person:<random>` where nobody may know any more who it was. */
	actorId: string;
	action: string;
	/** `kind:id`; of a person `user:<id>`, or `person:<random>` where they were forgotten. */
	subject: string;
	unitId: string | null;
	details: Record<string, string | number | boolean | null>;
	/** Ids of the people whose lent roles the act needed; those who were forgotten are left out. */
	onBehalfOf: string[];
}

export interface AuditLogFilter {
	/** Only rows of these units; null for every row, those without a unit included. */
	within: readonly string[] | null;
	action?: string | undefined;
	unitId?: string | undefined;
	/** Days of the office, both included. */
	from?: string | undefined;
	to?: string | undefined;
	/** `kind:id`, the id alone, or the approval code of a publication, whole or its beginning as screens show it. */
	subject?: string | undefined;
}

const tables = sql`platform_audit log
	left join platform_audit_person actor on actor.pseudonym = log.actor_id
	left join platform_audit_person about on about.pseudonym = log.subject`;

/** Rows that the filter lets through, newest first. */
export async function listAuditRows(db: Kysely<any>, filter: AuditLogFilter, page: { offset: number; limit: number }): Promise<AuditLogRow[]> {
	const { rows } = await sql<AuditLogRow>`select log.id, log.seq, log.hash, log.at, coalesce(actor.person_id, log.actor_id) as "actorId", log.action,
		coalesce('user:' || about.person_id, log.subject) as subject, log.unit_id as "unitId", log.details,
		array(select person_id from platform_audit_person where pseudonym = any(string_to_array(log.details ->> 'on_behalf_of', ' ')) order by person_id) as "onBehalfOf"
		from ${tables} where ${toCondition(filter)} order by log.id desc limit ${page.limit} offset ${page.offset}`.execute(db);
	return rows;
}

/** What a person did, newest first. */
export async function listActsOf(db: Kysely<any>, personId: string, limit: number): Promise<{ at: Date; action: string }[]> {
	const { rows } = await sql<{ at: Date; action: string }>`select log.at, log.action from ${tables} where actor.person_id = ${personId}
		order by log.id desc limit ${limit}`.execute(db);
	return rows;
}

export async function countAuditRows(db: Kysely<any>, filter: AuditLogFilter): Promise<number> {
	const { rows } = await sql<{ n: number }>`select count(*) as n from ${tables} where ${toCondition(filter)}`.execute(db);
	return rows[0]!.n;
}

/** Every action that stands in the log. */
export async function listAuditActions(db: Kysely<any>): Promise<string[]> {
	const { rows } = await sql<{ action: string }>`select distinct action from platform_audit order by action`.execute(db);
	return rows.map(({ action }) => action);
}

/** How far the chain goes. */
export async function readChainState(db: Kysely<any>): Promise<{ sealed: number; unsealed: number; lastCheckpointAt: Date | null }> {
	const { rows } = await sql<{ sealed: number; unsealed: number; lastCheckpointAt: Date | null }>`select
		(select coalesce(max(seq), 0) from platform_audit) as sealed,
		(select count(*) from platform_audit where seq is null) as unsealed,
		(select max(at) from platform_audit_checkpoint) as "lastCheckpointAt"`.execute(db);
	return rows[0]!;
}

function toCondition({ within, action, unitId, from, to, subject }: AuditLogFilter): RawBuilder<unknown> {
	const startOf = (day: string, later = 0) => sql`(${day}::date + ${later}::int)::timestamp at time zone ${timeZone}`;
	const conditions = [
		within && (within.length === 0 ? sql`false` : sql`log.unit_id in (${sql.join(within)})`),
		action && sql`log.action = ${action}`,
		unitId && sql`log.unit_id = ${unitId}`,
		from && sql`log.at >= ${startOf(from)}`,
		to && sql`log.at < ${startOf(to, 1)}`,
		subject && toSubjectCondition(subject),
	].filter((condition) => condition !== null && condition !== undefined && condition !== '');
	return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

/** Twelve digits are what the screens show of it. */
const isApprovalCode = /^[0-9a-f]{12,64}$/i;

function toSubjectCondition(subject: string): RawBuilder<unknown> {
	const [kind, id] = subject.includes(':') ? [subject.slice(0, subject.indexOf(':')), subject.slice(subject.indexOf(':') + 1)] : [null, subject];
	if (kind === 'user') return sql`about.person_id = ${id}`;
	if (kind !== null) return sql`log.subject = ${subject}`;
	const bySubject = sql`about.person_id = ${id} or split_part(log.subject, ':', 2) = ${id}`;
	return isApprovalCode.test(subject) ? sql`(${bySubject} or log.details ->> 'approval_code' like ${`${subject.toLowerCase()}%`})` : sql`(${bySubject})`;
}
