import { fold } from '@nhipcau/vietnamese-text';
import { sql, type Generated, type Kysely } from 'kysely';
import { erasedPerson } from '#platform/permissions';
import { toSearchText, toSymbolKey, type Classification, type Direction, type DocumentFile, type DocumentInput, type DocumentKind, type ListFilter, type RegisteredDocument, type Relation, type RelationKind } from './model.ts';

export interface DocumentsTables {
	documents_kind: { key: string; label: string; abbreviation: string; place: number };
	documents_document: {
		id: string;
		unit_id: string;
		direction: Direction;
		kind: string;
		symbol: string;
		symbol_key: string;
		issuer: string;
		issued_on: string;
		effective_on: string | null;
		expires_on: string | null;
		subject: string;
		subject_folded: string;
		field: string;
		classification: Classification;
		body: string;
		created_at: Date;
		created_by: string;
		updated_at: Date;
		updated_by: string;
		revision: Generated<number>;
	};
	documents_file: { id: string; document_id: string; hash: string; size: number; mime: string; filename: string; place: number };
	documents_relation: { document_id: string; earlier_id: string; kind: RelationKind; since: string; note: string };
	documents_article: { document_id: string; article_id: string };
}

export type Db = Kysely<DocumentsTables>;

const summaryColumns = [
	'id', 'unit_id as unitId', 'direction', 'kind', 'symbol', 'issuer', 'issued_on as issuedOn', 'effective_on as effectiveOn', 'expires_on as expiresOn',
	'subject', 'field', 'classification', 'revision', 'updated_at as updatedAt', 'updated_by as updatedBy',
] as const;
const columns = [...summaryColumns, 'body'] as const;

/** A line of the register: the document without its text. */
export type DocumentSummary = Omit<RegisteredDocument, 'body'>;

interface Hand {
	id: string;
	at: Date;
}

export async function insertDocument(db: Db, id: string, unitId: string, input: DocumentInput, by: Hand): Promise<RegisteredDocument> {
	return db
		.insertInto('documents_document')
		.values({ id, unit_id: unitId, ...toColumns(input), created_at: by.at, created_by: by.id, updated_at: by.at, updated_by: by.id })
		.returning(columns)
		.executeTakeFirstOrThrow();
}

/** Changes a document that still has the revision given; answers undefined where somebody was quicker. */
export async function updateDocument(db: Db, id: string, revision: number, input: DocumentInput, by: Hand): Promise<RegisteredDocument | undefined> {
	return db
		.updateTable('documents_document')
		.set({ ...toColumns(input), updated_at: by.at, updated_by: by.id, revision: sql<number>`revision + 1` })
		.where('id', '=', id)
		.where('revision', '=', revision)
		.returning(columns)
		.executeTakeFirst();
}

function toColumns({ direction, kind, symbol, issuer, issuedOn, effectiveOn, expiresOn, subject, field, classification, body }: DocumentInput) {
	return {
		direction, kind, symbol, symbol_key: toSymbolKey(symbol), issuer, issued_on: issuedOn, effective_on: effectiveOn, expires_on: expiresOn,
		subject, subject_folded: toSearchText({ symbol, subject, issuer }), field, classification, body,
	};
}

export async function deleteDocument(db: Db, id: string): Promise<void> {
	await db.deleteFrom('documents_document').where('id', '=', id).execute();
}

export function findDocument(db: Db, id: string): Promise<RegisteredDocument | undefined> {
	return db.selectFrom('documents_document').select(columns).where(sql`id::text`, '=', id).executeTakeFirst();
}

export interface RegisterQuery extends ListFilter {
	/** Null means every unit. */
	unitIds: readonly string[] | null;
	limit: number;
	offset: number;
}

/** Newest issue first, with the number of all that fit. */
export async function listDocumentRows(db: Db, filter: RegisterQuery): Promise<{ documents: DocumentSummary[]; total: number }> {
	if (filter.unitIds?.length === 0) return { documents: [], total: 0 };
	const query = selectFitting(db, filter);
	const { total } = await query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
	const documents = await query.select(summaryColumns).orderBy('issued_on', 'desc').orderBy('id').limit(filter.limit).offset(filter.offset).execute();
	return { documents, total };
}

/** The words of a search without marks; each must stand somewhere. */
function toWords(search: string): string[] {
	return fold(search).split(/[\s,;.:]+/).filter((word) => word !== '').slice(0, 12).map((word) => word.replace(/[\\%_]/g, '\\$&'));
}

function selectFitting(db: Db, { unitIds, search, kind, field, direction, classification, year, inForceOn }: RegisterQuery) {
	return db
		.selectFrom('documents_document')
		.$if(unitIds !== null, (query) => query.where('unit_id', 'in', unitIds!))
		.$if(Boolean(search), (query) => query.where((eb) => eb.and(toWords(search!).map((word) => eb('subject_folded', 'like', `%${word}%`)))))
		.$if(Boolean(kind), (query) => query.where('kind', '=', kind!))
		.$if(Boolean(field), (query) => query.where('field', '=', field!))
		.$if(direction !== undefined, (query) => query.where('direction', '=', direction!))
		.$if(classification !== undefined, (query) => query.where('classification', '=', classification!))
		.$if(year !== undefined, (query) => query.where('issued_on', '>=', `${year}-01-01`).where('issued_on', '<=', `${year}-12-31`))
		.$if(inForceOn !== undefined, (query) =>
			query
				.where(sql<string>`coalesce(effective_on, issued_on)`, '<=', inForceOn!)
				.where((eb) => eb.or([eb('expires_on', 'is', null), eb('expires_on', '>=', inForceOn!)]))
				.where(({ not, exists, selectFrom }) =>
					not(exists(selectFrom('documents_relation').select('documents_relation.kind').whereRef('earlier_id', '=', 'documents_document.id').where('documents_relation.kind', '=', 'replaces').where('since', '<=', inForceOn!))),
				),
		);
}

/** The fields that documents of some units bear, in the order of the alphabet. */
export async function listFields(db: Db, unitIds: readonly string[] | null): Promise<string[]> {
	if (unitIds?.length === 0) return [];
	const rows = await db.selectFrom('documents_document').select('field').distinct().where('field', '<>', '').$if(unitIds !== null, (query) => query.where('unit_id', 'in', unitIds!)).execute();
	return rows.map(({ field }) => field).toSorted(new Intl.Collator('vi').compare);
}

/** Documents that bear one of some symbols, however written, oldest first. */
export async function findBySymbols(db: Db, symbols: readonly string[]): Promise<(DocumentSummary & { symbolKey: string })[]> {
	const keys = [...new Set(symbols.map(toSymbolKey))].filter((key) => key !== '');
	if (keys.length === 0) return [];
	const found = [];
	for (let start = 0; start < keys.length; start += 1_000) {
		found.push(...(await db.selectFrom('documents_document').select([...summaryColumns, 'symbol_key as symbolKey']).where('symbol_key', 'in', keys.slice(start, start + 1_000)).execute()));
	}
	return found.toSorted((a, b) => (a.issuedOn + a.id < b.issuedOn + b.id ? -1 : 1));
}

/** What a document does to earlier ones and what later ones do to it, oldest first. */
export function listRelations(db: Db, id: string): Promise<Relation[]> {
	return db
		.selectFrom('documents_relation')
		.select(['document_id as documentId', 'earlier_id as earlierId', 'kind', 'since', 'note'])
		.where((eb) => eb.or([eb('document_id', '=', id), eb('earlier_id', '=', id)]))
		.orderBy('since')
		.orderBy('document_id')
		.execute();
}

/** Of some documents, the days from which others replace them. */
export async function listReplacedSince(db: Db, ids: readonly string[]): Promise<Map<string, string[]>> {
	if (ids.length === 0) return new Map();
	const rows = [];
	for (let start = 0; start < ids.length; start += 1_000) {
		rows.push(...(await db.selectFrom('documents_relation').select(['earlier_id as id', 'since']).where('kind', '=', 'replaces').where('earlier_id', 'in', ids.slice(start, start + 1_000)).execute()));
	}
	return new Map([...Map.groupBy(rows, ({ id }) => id)].map(([id, found]) => [id, found.map(({ since }) => since)]));
}

/** The symbol of the document that each of some documents replaces, where it replaces one that has a symbol. */
export async function listReplacements(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
	const found = new Map<string, string>();
	for (let start = 0; start < ids.length; start += 1_000) {
		const rows = await db
			.selectFrom('documents_relation')
			.innerJoin('documents_document', 'documents_document.id', 'earlier_id')
			.select(['document_id as id', 'symbol'])
			.where('documents_relation.kind', '=', 'replaces')
			.where('symbol', '<>', '')
			.where('document_id', 'in', ids.slice(start, start + 1_000))
			.execute();
		for (const { id, symbol } of rows) found.set(id, symbol);
	}
	return found;
}

export async function insertRelation(db: Db, { documentId, earlierId, kind, since, note }: Relation): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('documents_relation')
		.values({ document_id: documentId, earlier_id: earlierId, kind, since, note })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return Number(numInsertedOrUpdatedRows) === 1;
}

export async function deleteRelation(db: Db, documentId: string, earlierId: string, kind: string): Promise<boolean> {
	const { numDeletedRows } = await db.deleteFrom('documents_relation').where('document_id', '=', documentId).where('earlier_id', '=', earlierId).where('kind', '=', kind as RelationKind).executeTakeFirst();
	return numDeletedRows === 1n;
}

/** Whether an earlier document is reached from a later one along relations of a kind: a circle would follow. */
export async function isLaterThan(db: Db, earlierId: string, documentId: string): Promise<boolean> {
	const { rows } = await sql<{ found: boolean }>`
		with recursive earlier (id) as (
			select ${earlierId}::uuid
			union
			select documents_relation.earlier_id from documents_relation join earlier on documents_relation.document_id = earlier.id where kind in ('replaces', 'amends')
		) select exists (select 1 from earlier where id = ${documentId}::uuid) as found`.execute(db);
	return rows[0]!.found;
}

export function listFiles(db: Db, documentId: string): Promise<DocumentFile[]> {
	return db.selectFrom('documents_file').select(['id', 'hash', 'size', 'mime', 'filename']).where('document_id', '=', documentId).orderBy('place').execute();
}

export async function insertFile(db: Db, documentId: string, { id, hash, size, mime, filename }: DocumentFile, place: number): Promise<void> {
	await db.insertInto('documents_file').values({ id, document_id: documentId, hash, size, mime, filename, place }).execute();
}

export async function insertArticleLink(db: Db, documentId: string, articleId: string): Promise<void> {
	await db.insertInto('documents_article').values({ document_id: documentId, article_id: articleId }).execute();
}

export async function listLinkedArticles(db: Db, documentId: string): Promise<string[]> {
	return (await db.selectFrom('documents_article').select('article_id as id').where('document_id', '=', documentId).execute()).map(({ id }) => id);
}

/** The document that an article was begun from. */
export function findDocumentOfArticle(db: Db, articleId: string): Promise<DocumentSummary | undefined> {
	return db.selectFrom('documents_document').innerJoin('documents_article', 'document_id', 'id').select(summaryColumns).where('article_id', '=', articleId).executeTakeFirst();
}

export function listKindRows(db: Db): Promise<DocumentKind[]> {
	return db.selectFrom('documents_kind').select(['key', 'label', 'abbreviation']).orderBy('place').orderBy('key').execute();
}

/** Adds kinds behind those there are; one that is there stays as it is. */
export async function insertKinds(db: Db, kinds: readonly DocumentKind[]): Promise<void> {
	const { most } = await db.selectFrom('documents_kind').select(sql<number>`coalesce(max(place), 0)`.as('most')).executeTakeFirstOrThrow();
	await db.insertInto('documents_kind').values(kinds.map((kind, index) => ({ ...kind, place: most + index + 1 }))).onConflict((conflict) => conflict.doNothing()).execute();
}

export async function updateKind(db: Db, { key, label, abbreviation }: DocumentKind): Promise<void> {
	await db.updateTable('documents_kind').set({ label, abbreviation }).where('key', '=', key).execute();
}

/** Documents that a person registered or changed last. */
export function listTouchedDocuments(db: Db, userId: string): Promise<{ subject: string; updatedAt: Date }[]> {
	return db
		.selectFrom('documents_document')
		.select(['subject', 'updated_at as updatedAt'])
		.where((eb) => eb.or([eb('created_by', '=', userId), eb('updated_by', '=', userId)]))
		.orderBy('updated_at', 'desc')
		.execute();
}

export async function strikeOutHand(db: Db, userId: string): Promise<number> {
	const { numUpdatedRows: made } = await db.updateTable('documents_document').set({ created_by: erasedPerson }).where('created_by', '=', userId).executeTakeFirst();
	const { numUpdatedRows: changed } = await db.updateTable('documents_document').set({ updated_by: erasedPerson }).where('updated_by', '=', userId).executeTakeFirst();
	return Number(made) + Number(changed);
}
