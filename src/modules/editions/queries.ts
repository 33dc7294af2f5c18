import { sql, type ColumnType, type Kysely } from 'kysely';
import { forms, pendingStates, type AiUse, type EditionContent, type EditionFile, type EditionState, type Form, type Problem } from './model.ts';

/** JSON columns are written as text and read as values. */
type Json<Value> = ColumnType<Value, string, string>;

export interface EditionsTables {
	editions_build: { id: string; subject: string; unit_id: string; content_hash: string; content: Json<EditionContent>; state: 'open' | 'settled' };
	editions_form: {
		build_id: string;
		form: Form;
		state: EditionState;
		stage: string;
		fraction: number;
		problem: ColumnType<Problem | null, string | null | undefined, string | null>;
		ai_use: AiUse | null;
		duration: number | null;
		from_cache: boolean;
	};
	editions_file: { build_id: string; name: string; form: Form | null; hash: string; size: number; mime: string };
}

export type Db = Kysely<EditionsTables>;

export interface BuildRow {
	id: string;
	subject: string;
	unitId: string;
	contentHash: string;
	state: 'open' | 'settled';
}

const buildColumns = ['id', 'subject', 'unit_id as unitId', 'content_hash as contentHash', 'state'] as const;

/** Nothing happens where the subject's content has its build already. */
export async function insertBuild(db: Db, build: Omit<BuildRow, 'state'> & { content: EditionContent }): Promise<void> {
	const { id, subject, unitId, contentHash, content } = build;
	await db
		.insertInto('editions_build')
		.values({ id, subject, unit_id: unitId, content_hash: contentHash, content: JSON.stringify(content), state: 'settled' })
		.onConflict((conflict) => conflict.columns(['subject', 'content_hash']).doNothing())
		.execute();
}

export function findBuildRow(db: Db, id: string): Promise<BuildRow | undefined> {
	return db.selectFrom('editions_build').select(buildColumns).where(sql`id::text`, '=', id).executeTakeFirst();
}

export function findBuildRowOf(db: Db, subject: string, contentHash: string): Promise<BuildRow | undefined> {
	return selectOf(db, subject, contentHash).executeTakeFirst();
}

/** Locked, so that asking and settling happen one after the other. */
export function getBuildRowForUpdate(db: Db, id: string): Promise<BuildRow> {
	return db.selectFrom('editions_build').select(buildColumns).where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
}

export async function findContent(db: Db, id: string): Promise<EditionContent> {
	const row = await db.selectFrom('editions_build').select('content').where('id', '=', id).executeTakeFirstOrThrow();
	return row.content;
}

/** The content that was last asked for of a subject, and other than the given one. */
export async function findContentBeside(db: Db, subject: string, contentHash: string): Promise<EditionContent | undefined> {
	const row = await db
		.selectFrom('editions_build')
		.select('content')
		.where('subject', '=', subject)
		.where('content_hash', '!=', contentHash)
		.orderBy(sql`created_at`, 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.content;
}

export async function setBuildState(db: Db, id: string, state: 'open' | 'settled'): Promise<void> {
	await db.updateTable('editions_build').set({ state }).where('id', '=', id).execute();
}

/** Other builds of a subject that are still at work. */
export async function listOpenBuildsBeside(db: Db, build: BuildRow): Promise<string[]> {
	const rows = await db
		.selectFrom('editions_build')
		.select('id')
		.where('subject', '=', build.subject)
		.where('state', '=', 'open')
		.where('id', '<>', build.id)
		.orderBy('id')
		.forUpdate()
		.execute();
	return rows.map((row) => row.id);
}

export async function insertForms(db: Db, buildId: string, wanted: readonly Form[]): Promise<void> {
	await db
		.insertInto('editions_form')
		.values(wanted.map((form) => ({ build_id: buildId, form, state: 'waiting' as const, stage: '', fraction: 0, from_cache: false })))
		.onConflict((conflict) => conflict.columns(['build_id', 'form']).doNothing())
		.execute();
}

export interface FormRow {
	buildId: string;
	form: Form;
	state: EditionState;
	stage: string;
	fraction: number;
	problem: Problem | null;
	aiUse: AiUse | null;
	duration: number | null;
	fromCache: boolean;
}

/** In the order in which people see them listed. */
export async function listForms(db: Db, buildId: string): Promise<FormRow[]> {
	const rows = await db
		.selectFrom('editions_form')
		.select([
			'build_id as buildId', 'form', 'state', 'stage', 'fraction', 'problem',
			'ai_use as aiUse', 'duration', 'from_cache as fromCache',
		])
		.where('build_id', '=', buildId)
		.execute();
	return rows.toSorted((a, b) => forms.indexOf(a.form) - forms.indexOf(b.form));
}

/** Puts forms back to the beginning. */
export async function resetForms(db: Db, buildId: string, which: readonly Form[]): Promise<void> {
	if (which.length === 0) return;
	await db
		.updateTable('editions_form')
		.set({ state: 'waiting', stage: '', fraction: 0, problem: null })
		.where('build_id', '=', buildId)
		.where('form', 'in', which)
		.execute();
}

/** Answers whether the form was still wanted. */
export async function setFormProgress(db: Db, buildId: string, form: Form, stage: string, fraction: number): Promise<boolean> {
	const { numUpdatedRows } = await pendingForm(db, buildId, form).set({ state: 'running', stage, fraction }).executeTakeFirst();
	return numUpdatedRows > 0n;
}

export interface FormEnd {
	state: EditionState;
	problem: Problem | null;
	aiUse: AiUse | null;
	duration: number | null;
	fromCache: boolean;
}

/** Ends a form that was still wanted, and answers whether it was. */
export async function endForm(db: Db, buildId: string, form: Form, end: FormEnd): Promise<boolean> {
	const { numUpdatedRows } = await pendingForm(db, buildId, form)
		.set({
			state: end.state,
			stage: '',
			fraction: end.state === 'done' ? 1 : 0,
			problem: end.problem && JSON.stringify(end.problem),
			ai_use: end.aiUse,
			duration: end.duration,
			from_cache: end.fromCache,
		})
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** The files of a form, or of the build as a whole, in place of those there were. */
export async function replaceFiles(db: Db, buildId: string, form: Form | null, files: readonly EditionFile[]): Promise<void> {
	await db.deleteFrom('editions_file').where('build_id', '=', buildId).where('form', form ? '=' : 'is', form).execute();
	if (files.length === 0) return;
	await db.insertInto('editions_file').values(files.map((file) => ({ build_id: buildId, form, ...file }))).execute();
}

export function listFiles(db: Db, buildId: string): Promise<(EditionFile & { form: Form | null })[]> {
	return db
		.selectFrom('editions_file')
		.select(['name', 'form', 'hash', 'size', 'mime'])
		.where('build_id', '=', buildId)
		.orderBy(sql`name collate "C"`)
		.execute();
}

export function findFile(db: Db, buildId: string, name: string): Promise<EditionFile | undefined> {
	return db
		.selectFrom('editions_file')
		.select(['name', 'hash', 'size', 'mime'])
		.where(sql`build_id::text`, '=', buildId)
		.where('name', '=', name)
		.executeTakeFirst();
}

function selectOf(db: Db, subject: string, contentHash: string) {
	return db.selectFrom('editions_build').select(buildColumns).where('subject', '=', subject).where('content_hash', '=', contentHash);
}

function pendingForm(db: Db, buildId: string, form: Form) {
	return db.updateTable('editions_form').where('build_id', '=', buildId).where('form', '=', form).where('state', 'in', pendingStates);
}
