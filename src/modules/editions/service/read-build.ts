import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Readable } from 'node:stream';
import { AppError } from '#platform/errors';
import type { ByteRange } from '#platform/files.server';
import type { House } from '#platform/manifest';
import { hashJson } from '../content-hash.ts';
import { isPending, type ContentChange, type EditionBuild, type EditionContent, type EditionFile, type Form } from '../model.ts';
import { findBuildRow, findBuildRowOf, findContentBeside, findFile, listFiles, listForms, type BuildRow } from '../queries.ts';

/** Hash under which the editions of a content are built. */
export function hashContent(content: EditionContent): string {
	return hashJson(content);
}

/** The editions as they stand. Throws `editions.unknown`. */
export async function getBuild(db: Kysely<any>, buildId: string): Promise<EditionBuild> {
	const row = await findBuildRow(db, buildId);
	if (!row) throw new AppError('not_found', 'editions.unknown');
	return describe(db, row);
}

/** The editions of one content of a subject, or null where nobody asked for them. */
export async function findBuild(db: Kysely<any>, subject: string, contentHash: string): Promise<EditionBuild | null> {
	const row = await findBuildRowOf(db, subject, contentHash);
	return row ? describe(db, row) : null;
}

/** What changed since a subject's editions were last asked for; null where they never were, or stand as they are. */
export async function findChangeSince(db: Kysely<any>, subject: string, content: EditionContent): Promise<ContentChange | null> {
	const hash = hashContent(content);
	if (await findBuildRowOf(db, subject, hash)) return null;
	const before = await findContentBeside(db, subject, hash);
	return before ? compareContents(before, content) : null;
}

/** Compares two contents of one text. Null where nothing differs. */
function compareContents(before: EditionContent, after: EditionContent): ContentChange | null {
	const restOf = ({ script: _script, office: _office, readings: _readings, ...rest }: EditionContent) => rest;
	const [old, now] = [before.readings ?? {}, after.readings ?? {}];
	const change: ContentChange = {
		text: hashJson(restOf(before)) !== hashJson(restOf(after)),
		script: before.script !== after.script,
		office: before.office !== after.office,
		readings: [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((written) => old[written] !== now[written]).toSorted(),
	};
	return change.text || change.script || change.office || change.readings.length > 0 ? change : null;
}

async function describe(db: Kysely<any>, { id, subject, unitId, contentHash }: BuildRow): Promise<EditionBuild> {
	const files = await listFiles(db, id);
	const of = (form: Form | null): EditionFile[] => files.filter((file) => file.form === form).map(({ form: _, ...file }) => file);
	const editions = (await listForms(db, id)).map((form) => ({ ...form, files: of(form.form) }));
	return { id, subject, unitId, contentHash, editions, sharedFiles: of(null) };
}

/**
 * SHA-256 over name and hash of every finished file of the given forms and of the build as a whole: what an approval
 * binds. Another byte in any file gives another hash.
 */
export function hashFiles(build: EditionBuild, forms: readonly Form[]): string {
	const done = build.editions.filter((edition) => edition.state === 'done' && forms.includes(edition.form));
	const files = [...build.sharedFiles, ...done.flatMap((edition) => edition.files)];
	const lines = files.map(({ name, hash }) => `${name} ${hash}\n`).toSorted();
	return createHash('sha256').update(lines.join('')).digest('hex');
}

/** Whether an edition of the given forms is still to come. */
export function isBuilding(build: EditionBuild, forms: readonly Form[]): boolean {
	return build.editions.some((edition) => forms.includes(edition.form) && isPending(edition.state));
}

/**
 * The bytes of an edition's file, or a range of them, with what to send beside them. Throws `editions.file_unknown`.
 * What it names never changes, so it may be cached for ever under its hash.
 */
export async function readEditionFile(
	{ db, files }: Pick<House, 'db' | 'files'>,
	buildId: string,
	name: string,
	range?: ByteRange,
): Promise<EditionFile & { stream: Readable }> {
	const file = await findFile(db, buildId, name);
	if (!file) throw new AppError('not_found', 'editions.file_unknown');
	return { ...file, stream: await files.read(file.hash, range) };
}
