import type { Kysely } from 'kysely';

/** Something that happened in a room, told in the past tense: `news.article_published`. */
export interface DomainEvent {
	name: `${string}.${string}`;
	payload: Record<string, unknown>;
}

interface OutboxTables {
	platform_outbox: { kind: 'event' | 'job'; name: string; payload: string; options: string };
}

/**
 * Records an event in the caller's transaction: it is told if, and only if, the act itself is kept.
 * Each listener declared for it in a manifest then gets it once, as a job of its own.
 */
export async function emit(db: Kysely<any>, event: DomainEvent): Promise<void> {
	await (db as Kysely<OutboxTables>)
		.insertInto('platform_outbox')
		.values({ kind: 'event', name: event.name, payload: JSON.stringify(event.payload), options: '{}' })
		.execute();
}
