import { getUnitNear } from '#modules/organisation';
import { today } from '#platform/clock';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { findForce, listInput, type DocumentFile, type ForceStanding, type ListFilter, type RegisteredDocument, type RelationKind } from '../model.ts';
import { listReachedUnits, mayWrite } from '../policy.ts';
import { findBySymbols, findDocument, findDocumentOfArticle, listDocumentRows, listFields, listFiles, listRelations, listReplacedSince, type DocumentSummary } from '../queries.ts';
import { getReadable, listReadableUnits, type AnyDb } from './open-document.ts';

const PAGE = 30;
const PUBLIC_PAGE = 20;

/** A line of a register, with how it stands today. */
export type ListedDocument = DocumentSummary & { standing: ForceStanding };

/** A page of the registers that an actor reads, newest issue first, 30 a page, with the count of all that fit. */
export async function listDocuments(db: AnyDb, actor: Actor, input: unknown = {}): Promise<{ documents: ListedDocument[]; total: number; pages: number; page: number; filter: ListFilter }> {
	const { page, ...filter } = parseInput(listInput, input);
	const { documents, total } = await listDocumentRows(db, { ...filter, unitIds: await listReadableUnits(db, actor), limit: PAGE, offset: (page - 1) * PAGE });
	return { documents: await withStanding(db, documents), total, pages: Math.max(1, Math.ceil(total / PAGE)), page, filter };
}

/** Every line that fits, for taking it along; at most 50,000. */
export async function listAllDocuments(db: AnyDb, actor: Actor, input: unknown = {}): Promise<ListedDocument[]> {
	const { page: _, ...filter } = parseInput(listInput, input);
	const { documents } = await listDocumentRows(db, { ...filter, unitIds: await listReadableUnits(db, actor), limit: 50_000, offset: 0 });
	return withStanding(db, documents);
}

/** The fields that documents in reach bear. */
export async function listUsedFields(db: AnyDb, actor: Actor): Promise<string[]> {
	return listFields(db, await listReadableUnits(db, actor));
}

async function withStanding<Row extends DocumentSummary>(db: AnyDb, documents: readonly Row[]): Promise<(Row & { standing: ForceStanding })[]> {
	const replaced = await listReplacedSince(db, documents.map(({ id }) => id));
	return documents.map((document) => ({ ...document, standing: findForce(document, replaced.get(document.id) ?? [], today()) }));
}

/** Another document, as one end of a relation. */
export interface Related {
	id: string;
	symbol: string;
	subject: string;
	issuedOn: string;
	kind: RelationKind;
	since: string;
	note: string;
}

/** A document as its page in the desk shows it. */
export interface DeskDocument {
	document: RegisteredDocument;
	unitName: string;
	standing: ForceStanding;
	/** Earlier documents that it replaces, amends or implements. */
	earlier: Related[];
	/** Later ones that do so to it. */
	later: Related[];
	/** Others with the same symbol. */
	twins: DocumentSummary[];
	files: DocumentFile[];
	mayWrite: boolean;
}

/** Throws `documents.unknown` or `documents.not_yours`. */
export async function getDocument(db: AnyDb, actor: Actor, id: string): Promise<DeskDocument> {
	const document = await getReadable(db, actor, id);
	const readable = await listReadableUnits(db, actor);
	const { earlier, later } = await readRelated(db, document.id, (other) => readable === null || readable.includes(other.unitId));
	const twins = (await findBySymbols(db, [document.symbol])).filter((other) => other.id !== document.id && (readable === null || readable.includes(other.unitId)));
	return {
		document,
		unitName: (await getUnitNear(db, document.unitId, document.issuedOn)).name,
		standing: findForce(document, later.filter(({ kind }) => kind === 'replaces').map(({ since }) => since), today()),
		earlier,
		later,
		twins,
		files: await listFiles(db, document.id),
		mayWrite: mayWrite(actor, document.unitId),
	};
}

async function readRelated(db: AnyDb, id: string, isShown: (other: RegisteredDocument) => boolean): Promise<{ earlier: Related[]; later: Related[] }> {
	const related: { earlier: Related[]; later: Related[] } = { earlier: [], later: [] };
	for (const relation of await listRelations(db, id)) {
		const isLater = relation.earlierId === id;
		const other = await findDocument(db, isLater ? relation.documentId : relation.earlierId);
		if (!other || !isShown(other)) continue;
		const { symbol, subject, issuedOn } = other;
		related[isLater ? 'later' : 'earlier'].push({ id: other.id, symbol, subject, issuedOn, kind: relation.kind, since: relation.since, note: relation.note });
	}
	return related;
}

/** The document that an article was begun from, if the actor may read it. */
export async function findDocumentForArticle(db: AnyDb, actor: Actor, articleId: string): Promise<DocumentSummary | null> {
	const document = await findDocumentOfArticle(db, articleId);
	const units = await listReadableUnits(db, actor);
	return document && (units === null || units.includes(document.unitId)) ? document : null;
}

/** A public document with its files and its place among others, for anyone; null where there is none. */
export async function findPublicDocument(db: AnyDb, id: string): Promise<Omit<DeskDocument, 'mayWrite' | 'twins'> | null> {
	const document = await findDocument(db, id);
	if (document?.classification !== 'public') return null;
	const { earlier, later } = await readRelated(db, id, (other) => other.classification === 'public');
	const replaced = (await listReplacedSince(db, [id])).get(id) ?? [];
	return { document, unitName: (await getUnitNear(db, document.unitId, document.issuedOn)).name, standing: findForce(document, replaced, today()), earlier, later, files: await listFiles(db, id) };
}

/** The public part of the registers, for anyone, newest issue first, 20 a page. */
export async function listPublicDocuments(db: AnyDb, input: unknown = {}): Promise<{ documents: ListedDocument[]; total: number; pages: number; page: number; filter: ListFilter }> {
	const { page, ...filter } = parseInput(listInput, input);
	const { documents, total } = await listDocumentRows(db, { ...filter, classification: 'public', unitIds: null, limit: PUBLIC_PAGE, offset: (page - 1) * PUBLIC_PAGE });
	return { documents: await withStanding(db, documents), total, pages: Math.max(1, Math.ceil(total / PUBLIC_PAGE)), page, filter };
}

/** The public documents that bear some symbols, by the symbol's key; where several do, the newest. */
export async function findPublicBySymbols(db: AnyDb, symbols: readonly string[]): Promise<Map<string, { id: string; subject: string }>> {
	const found = (await findBySymbols(db, symbols)).filter(({ classification }) => classification === 'public');
	return new Map(found.map(({ symbolKey, id, subject }) => [symbolKey, { id, subject }]));
}

/** Whether an actor keeps a register anywhere, and where: units with `documents.write`. */
export function listRegisterUnits(actor: Actor): string[] {
	return (listReachedUnits(actor) ?? []).filter((unitId) => mayWrite(actor, unitId));
}
