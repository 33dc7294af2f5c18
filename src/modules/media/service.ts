import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { recordAudit } from '#platform/audit.server';
import { AppError } from '#platform/errors';
import type { FileStore } from '#platform/files.server';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { readImageHeader } from './image-header.ts';
import { descriptionInput, MAX_IMAGE_BYTES, MAX_IMAGE_PIXELS, type MediaFile } from './model.ts';
import { mayDescribe, mayStore } from './policy.ts';
import { findMediaFile, insertMediaFile, setDescription, type MediaTables } from './queries.ts';

type Db = Kysely<MediaTables>;

/** Where pictures go: their rows and their bytes. A `House` is one. */
export interface MediaStore {
	db: Db;
	files: FileStore;
}

/**
 * Stores a picture of a unit. Throws `media.not_yours`, `media.too_large`, `media.not_an_image`,
 * `media.too_many_pixels` or the code of the first wrong field; nothing is stored then.
 */
export async function storeImage(
	{ db, files }: MediaStore,
	actor: Actor,
	unitId: string,
	bytes: Uint8Array,
	description: unknown,
): Promise<MediaFile> {
	if (!mayStore(actor, unitId)) throw new AppError('forbidden', 'media.not_yours');
	const described = parseInput(descriptionInput, description);
	const header = checkImage(bytes);
	// The bytes first: a row without its file would be a broken page, a file without a row is only waste.
	const { hash, size } = await files.put(bytes);
	return inTransaction(db, async (tx) => {
		const file = await insertMediaFile(tx, { id: randomUUID(), hash, size, ...header, ...described, unitId });
		await recordAudit(tx, actor, { action: 'media.store_image', subject: `media:${file.id}`, unitId, details: { hash } });
		return file;
	});
}

/** Changes what stands beside a picture. Throws `media.unknown`, `media.not_yours` or the code of the first wrong field. */
export async function describeImage(db: Db, actor: Actor, id: string, description: unknown): Promise<MediaFile> {
	const described = parseInput(descriptionInput, description);
	return inTransaction(db, async (tx) => {
		const file = await getMediaFile(tx, id);
		if (!mayDescribe(actor, file)) throw new AppError('forbidden', 'media.not_yours');
		await setDescription(tx, id, described);
		await recordAudit(tx, actor, { action: 'media.describe_image', subject: `media:${id}`, unitId: file.unitId });
		return { ...file, ...described };
	});
}

/** A picture's row. Throws `media.unknown`. Whether it may be seen is decided by what shows it. */
export async function getMediaFile(db: Db, id: string): Promise<MediaFile> {
	const file = await findMediaFile(db, id);
	if (!file) throw new AppError('not_found', 'media.unknown');
	return file;
}

function checkImage(bytes: Uint8Array) {
	if (bytes.byteLength > MAX_IMAGE_BYTES) throw new AppError('too_large', 'media.too_large', { most: MAX_IMAGE_BYTES / 1024 / 1024 });
	const header = readImageHeader(bytes);
	if (!header) throw new AppError('invalid', 'media.not_an_image');
	if (header.width * header.height > MAX_IMAGE_PIXELS) {
		throw new AppError('too_large', 'media.too_many_pixels', { width: header.width, height: header.height });
	}
	return header;
}
