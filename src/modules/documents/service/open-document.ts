import { findClassification } from '@nhipcau/document';
import type { Kysely } from 'kysely';
import { listUnitsUpward } from '#modules/organisation';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { Actor } from '#platform/permissions';
import type { RegisteredDocument } from '../model.ts';
import { listReachedUnits, mayRead, mayWrite } from '../policy.ts';
import { findDocument } from '../queries.ts';

export type AnyDb = Kysely<any>;

/** Lines in which a mark in small letters counts. */
const HEAD_LINES = 30;

/** The units whose registers an actor reads: those in reach, and those above them. Null means all. */
export async function listReadableUnits(db: AnyDb, actor: Actor): Promise<string[] | null> {
	const reached = listReachedUnits(actor);
	if (reached === null || reached.length === 0) return reached;
	const own = new Set(actor.grants.map(({ unitId }) => unitId));
	const above = await Promise.all([...own].filter((id) => reached.includes(id)).map((id) => listUnitsUpward(db, id, today())));
	return [...new Set([...reached, ...above.flat().map(({ id }) => id)])];
}

/** A document that the actor may read. Throws `documents.unknown` or `documents.not_yours`. */
export async function getReadable(db: AnyDb, actor: Actor, id: string): Promise<RegisteredDocument> {
	const document = await findDocument(db, id);
	if (!document) throw new AppError('not_found', 'documents.unknown');
	const units = await listReadableUnits(db, actor);
	if (!mayRead(actor, units && new Set(units), document.unitId)) throw new AppError('forbidden', 'documents.not_yours');
	return document;
}

/** A document of a unit for which the actor keeps the register. Throws `documents.unknown` or `documents.not_yours`. */
export async function getWritable(db: AnyDb, actor: Actor, id: string): Promise<RegisteredDocument> {
	const document = await findDocument(db, id);
	if (!document) throw new AppError('not_found', 'documents.unknown');
	if (!mayWrite(actor, document.unitId)) throw new AppError('forbidden', 'documents.not_yours');
	return document;
}

/** Refuses words that bear a secrecy mark, before anything of them is kept. Throws `document.classified`. */
export function refuseMarked(...texts: readonly string[]): void {
	const lines = texts.flatMap((text) => text.split('\n')).filter((text) => text.trim() !== '');
	const found = findClassification(lines.map((text, index) => ({ text, place: index < HEAD_LINES ? ('head' as const) : ('body' as const) })));
	if (found) throw new AppError('invalid', 'document.classified', { mark: found.mark });
}

/** What the audit calls a document. */
export function toSubject(id: string): string {
	return `document:${id}`;
}
