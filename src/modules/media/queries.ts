import { sql, type Kysely } from 'kysely';
import type { DescriptionInput, ImageMime, MediaFile } from './model.ts';

export interface MediaTables {
	media_file: {
		id: unknown;
		hash: string;
		size: number;
		mime: ImageMime;
		width: number;
		height: number;
		alt: string;
		caption: string;
		credit: string;
		unit_id: string;
		created_at: unknown;
	};
}

type Db = Kysely<MediaTables>;

const columns = [
	sql<string>`id::text`.as('id'),
	'hash',
	'size',
	'mime',
	'width',
	'height',
	'alt',
	'caption',
	'credit',
	'unit_id as unitId',
] as const;

export function insertMediaFile(db: Db, file: MediaFile): Promise<MediaFile> {
	const { unitId, ...rest } = file;
	return db
		.insertInto('media_file')
		.values({ ...rest, unit_id: unitId, created_at: sql`now()` })
		.returning(columns)
		.executeTakeFirstOrThrow();
}

export function findMediaFile(db: Db, id: string): Promise<MediaFile | undefined> {
	return db.selectFrom('media_file').select(columns).where(sql`id::text`, '=', id).executeTakeFirst();
}

export async function setDescription(db: Db, id: string, description: DescriptionInput): Promise<void> {
	await db.updateTable('media_file').set(description).where(sql`id::text`, '=', id).execute();
}

/** The pictures of some units, newest first. */
export function listMediaFiles(db: Db, unitIds: readonly string[], page: { limit: number; offset: number }): Promise<MediaFile[]> {
	if (unitIds.length === 0) return Promise.resolve([]);
	return db
		.selectFrom('media_file')
		.select(columns)
		.where('unit_id', 'in', unitIds)
		.orderBy('created_at', 'desc')
		.orderBy('id')
		.limit(page.limit)
		.offset(page.offset)
		.execute();
}
