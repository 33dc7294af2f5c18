import type { Kysely } from 'kysely';
import type { Actor } from './permissions.ts';

export interface AuditEntry {
	/** What was done, `room.verb_noun`, for example `news.publish_article`. */
	action: `${string}.${string}`;
	/** What it was done to, `kind:id`, for example `article:7f0c…`. */
	subject: string;
	/** The unit it belongs to, where it belongs to one. */
	unitId?: string;
	/** Ids, codes, counts and hashes. Never something about a person: the audit outlives the right to be forgotten. */
	details?: Record<string, string | number | boolean | null>;
}

interface AuditTables {
	platform_audit: { actor_id: string; action: string; subject: string; unit_id: string | null; details: string };
}

/**
 * On whose behalf the actor acted in the unit, where it did so with permissions that were lent.
 */
function nameAuthority(actor: Partial<Pick<Actor, 'listPrincipals'>>, unitId: string | undefined): AuditEntry['details'] {
	const principals = unitId === undefined ? [] : (actor.listPrincipals?.(unitId) ?? []);
	return principals.length > 0 ? { on_behalf_of: principals.join(' ') } : {};
}

/** Writes down who did what, in the act's own transaction: pass the transaction, not the outer connection. */
export async function recordAudit(db: Kysely<any>, actor: Pick<Actor, 'id'> & Partial<Pick<Actor, 'listPrincipals'>>, entry: AuditEntry): Promise<void> {
	await (db as Kysely<AuditTables>)
		.insertInto('platform_audit')
		.values({
			actor_id: actor.id,
			action: entry.action,
			subject: entry.subject,
			unit_id: entry.unitId ?? null,
			details: JSON.stringify({ ...entry.details, ...nameAuthority(actor, entry.unitId) }),
		})
		.execute();
}
