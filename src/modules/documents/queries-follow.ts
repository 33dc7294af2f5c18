import { sql, type Kysely } from 'kysely';
import { erasedPerson } from '#platform/permissions';
import type { EvidenceFile, ReviewKind } from './model-reviews.ts';
import type { DocumentsTables } from './queries.ts';

/** Tables of what follows from a document: reviews, dissemination, and the files that prove them. */
export interface FollowTables extends Pick<DocumentsTables, 'documents_document'> {
	documents_review: {
		id: string;
		document_id: string;
		unit_id: string;
		kind: ReviewKind;
		anniversary: number | null;
		instruction: string;
		outline: string;
		draft_on: string | null;
		due_on: string;
		submitted_to: string;
		submitted_on: string | null;
		created_at: Date;
		created_by: string;
		updated_at: Date;
		updated_by: string;
		revision: number;
	};
	documents_review_coordinator: { review_id: string; unit_id: string; report_on: string | null; reported_on: string | null };
	documents_deliverable: { id: string; review_id: string; title: string; place: number; done_on: string | null; link: string; file_id: string | null };
	documents_briefing_form: { key: string; label: string; place: number };
	documents_dissemination: { id: string; document_id: string; unit_id: string; form: string; due_on: string; instruction: string; created_at: Date; created_by: string };
	documents_dissemination_unit: { dissemination_id: string; unit_id: string };
	documents_briefing: {
		id: string;
		dissemination_id: string;
		unit_id: string;
		held_on: string;
		sessions: number;
		attendances: number;
		units_reached: number;
		note: string;
		link: string;
		file_id: string | null;
		reported_on: string;
		reported_at: Date;
		reported_by: string;
		withdrawn_at: Date | null;
		withdrawn_by: string | null;
		withdrawn_reason: string;
	};
	documents_evidence_file: { id: string; hash: string; size: number; mime: string; filename: string };
}

export type FollowDb = Kysely<FollowTables>;

export interface Hand {
	id: string;
	at: Date;
}

export async function insertEvidenceFile(db: FollowDb, file: EvidenceFile): Promise<void> {
	await db.insertInto('documents_evidence_file').values(file).execute();
}

export async function listEvidenceFiles(db: FollowDb, ids: readonly string[]): Promise<Map<string, EvidenceFile>> {
	if (ids.length === 0) return new Map();
	const rows = await db.selectFrom('documents_evidence_file').selectAll().where('id', 'in', ids).execute();
	return new Map(rows.map((file) => [file.id, file]));
}

/** How many reviews and disseminations hang on a document. */
export async function countFollowing(db: FollowDb, documentId: string): Promise<number> {
	const reviews = await db.selectFrom('documents_review').select((eb) => eb.fn.countAll<number>().as('n')).where('document_id', '=', documentId).executeTakeFirstOrThrow();
	const spread = await db.selectFrom('documents_dissemination').select((eb) => eb.fn.countAll<number>().as('n')).where('document_id', '=', documentId).executeTakeFirstOrThrow();
	return reviews.n + spread.n;
}

/** The columns of these tables that hold a person's hand. */
const hands = [
	['documents_review', 'created_by'], ['documents_review', 'updated_by'], ['documents_dissemination', 'created_by'], ['documents_briefing', 'reported_by'], ['documents_briefing', 'withdrawn_by'],
] as const;

/** When a person wrote in each kind of record. */
export async function listFollowHands(db: FollowDb, userId: string): Promise<{ table: 'documents_review' | 'documents_dissemination' | 'documents_briefing'; at: Date }[]> {
	const reviews = await db.selectFrom('documents_review').select('updated_at as at').where((eb) => eb.or([eb('created_by', '=', userId), eb('updated_by', '=', userId)])).execute();
	const asked = await db.selectFrom('documents_dissemination').select('created_at as at').where('created_by', '=', userId).execute();
	const reports = await db.selectFrom('documents_briefing').select('reported_at as at').where((eb) => eb.or([eb('reported_by', '=', userId), eb('withdrawn_by', '=', userId)])).execute();
	return [
		...reviews.map(({ at }) => ({ table: 'documents_review' as const, at })),
		...asked.map(({ at }) => ({ table: 'documents_dissemination' as const, at })),
		...reports.map(({ at }) => ({ table: 'documents_briefing' as const, at })),
	];
}

/** Strikes a person out; answers the rows touched by table. */
export async function strikeOutFollowHands(db: FollowDb, userId: string): Promise<Record<string, number>> {
	const touched: Record<string, number> = {};
	for (const [table, column] of hands) {
		const { numAffectedRows = 0n } = await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${erasedPerson} where ${sql.ref(column)} = ${userId}`.execute(db);
		touched[table] = (touched[table] ?? 0) + Number(numAffectedRows);
	}
	return touched;
}
