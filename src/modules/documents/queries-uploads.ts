import type { ColumnType, Kysely } from 'kysely';
import { sql } from 'kysely';

export interface UploadTables {
	documents_upload: {
		id: string;
		unit_id: string;
		filename: string;
		mime: string;
		hash: string;
		size: number;
		content: ColumnType<unknown, string, string>;
		created_at: Date;
	};
}

type Db = Kysely<UploadTables>;

/** A file that was sent and read, and waits for a person's word. `content` is what was read out of it. */
export interface Upload {
	id: string;
	unitId: string;
	filename: string;
	mime: string;
	hash: string;
	size: number;
	content: unknown;
}

const columns = ['id', 'unit_id as unitId', 'filename', 'mime', 'hash', 'size', 'content'] as const;

export async function insertUpload(db: Db, { id, unitId, filename, mime, hash, size, content }: Upload, at: Date): Promise<void> {
	await db.insertInto('documents_upload').values({ id, unit_id: unitId, filename, mime, hash, size, content: JSON.stringify(content), created_at: at }).execute();
}

export function findUpload(db: Db, id: string, unitId: string): Promise<Upload | undefined> {
	return db.selectFrom('documents_upload').select(columns).where(sql`id::text`, '=', id).where('unit_id', '=', unitId).executeTakeFirst();
}

/** Takes an upload of a unit out of those that wait. */
export async function takeUpload(db: Db, id: string, unitId: string): Promise<Upload | null> {
	return (await db.deleteFrom('documents_upload').where(sql`id::text`, '=', id).where('unit_id', '=', unitId).returning(columns).executeTakeFirst()) ?? null;
}

export async function deleteUploadsBefore(db: Db, moment: Date): Promise<number> {
	const { numDeletedRows } = await db.deleteFrom('documents_upload').where('created_at', '<', moment).executeTakeFirst();
	return Number(numDeletedRows);
}
