import { createHash } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';

/** A row of the audit log in the form that is hashed: every value as the database writes it out. */
export interface AuditRow {
	/** The row's own number. Has gaps where transactions were rolled back, and may be lower than that of a row sealed before. */
	id: number;
	/** UTC to the microsecond, `2026-11-27T07:40:00.123456Z`. */
	at: string;
	actor: string;
	action: string;
	subject: string;
	unit: string | null;
	/** The JSON text as PostgreSQL prints it, spaces included. */
	details: string;
}

/** A row with its place in the chain. */
export interface SealedRow extends AuditRow {
	/** From 1, without gaps. */
	seq: number;
	/** Hash of the row before; `genesis` for the first. */
	previous: string;
	hash: string;
}

/** What the first row is chained to. */
export const genesis = '0'.repeat(64);

/** Most rows that are read or sealed at one time. */
export const batchSize = 500;

/** The columns of `platform_audit` in the form of an `AuditRow`. */
export const rowColumns: RawBuilder<unknown> = sql`id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
	actor_id as actor, action, subject, unit_id as unit, details::text as details`;

/**
 * SHA-256 in hexadecimal digits over the row, its place and the hash before it: the UTF-8 JSON array
 * `["nhipcau-audit-1", previous, seq, id, at, actor, action, subject, unit, details]` without spaces, so that no value
 * can flow over into its neighbour. docs/guide/nhat-ky.md tells how to compute it elsewhere.
 */
export function hashRow(row: AuditRow, seq: number, previous: string): string {
	const form = ['nhipcau-audit-1', previous, seq, row.id, row.at, row.actor, row.action, row.subject, row.unit, row.details];
	return createHash('sha256').update(JSON.stringify(form)).digest('hex');
}
