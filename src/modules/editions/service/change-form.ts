import { recordAudit } from '#platform/audit.server';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { House } from '#platform/manifest';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import * as z from 'zod';
import { toJobKey } from '../job-kind.ts';
import { forms, mayBecome, transitions, type EditionBuild, type Form } from '../model.ts';
import { mayBuild } from '../policy.ts';
import { endForm, findBuildRow, getBuildRowForUpdate, listForms, resetForms, type BuildRow } from '../queries.ts';
import { beginBuild, supersedeOthers } from './request-build.ts';
import { getBuild } from './read-build.ts';
import { cancelRunningForm, tellChange } from './running-builds.ts';

const formInput = z.enum(forms, 'editions.form_unknown');

/**
 * Stops one form; the others go on. Throws `editions.unknown`, `editions.form_unknown`, `editions.not_yours`, or
 * `editions.not_pending` where it has ended already.
 */
export async function cancelForm(house: Pick<House, 'db'>, actor: Actor, buildId: string, wanted: unknown): Promise<EditionBuild> {
	const form = parseInput(formInput, wanted);
	await getBuildFor(house, actor, buildId);
	await inTransaction(house.db, async (tx) => {
		const build = await getBuildRowForUpdate(tx, buildId);
		const problem = { code: 'editions.cancelled', details: {} };
		const end = { state: transitions.cancel.to, problem, aiUse: null, duration: null, fromCache: false };
		if (!(await endForm(tx, buildId, form, end))) throw new AppError('conflict', 'editions.not_pending');
		await record(tx, actor, build, 'editions.cancel_form', form);
	});
	cancelRunningForm(buildId, form);
	tellChange(buildId);
	return getBuild(house.db, buildId);
}

/**
 * Makes a form again that failed, was cancelled or was unavailable; what is running goes on. Throws `editions.unknown`,
 * `editions.form_unknown`, `editions.not_yours` or `editions.not_ended`.
 */
export async function retryForm(house: Pick<House, 'db' | 'jobs'>, actor: Actor, buildId: string, wanted: unknown): Promise<EditionBuild> {
	const form = parseInput(formInput, wanted);
	const { subject } = await getBuildFor(house, actor, buildId);
	// A job that was given up by the queue never settled its build; asked before the transaction, which holds the connection.
	const [progress] = await house.jobs.listProgress([toJobKey(subject)]);
	const isAlive = progress?.state === 'waiting' || progress?.state === 'running';
	await inTransaction(house.db, async (tx) => {
		const build = await getBuildRowForUpdate(tx, buildId);
		const row = (await listForms(tx, buildId)).find((candidate) => candidate.form === form);
		if (!row) throw new AppError('not_found', 'editions.form_unknown');
		if (!mayBecome(row.state, 'retry')) throw new AppError('conflict', 'editions.not_ended');
		await resetForms(tx, buildId, [form]);
		await supersedeOthers(tx, build);
		if (build.state === 'settled' || !isAlive) await beginBuild(tx, build);
		await record(tx, actor, build, 'editions.retry_form', form);
	});
	tellChange(buildId);
	return getBuild(house.db, buildId);
}

async function getBuildFor({ db }: Pick<House, 'db'>, actor: Actor, buildId: string): Promise<BuildRow> {
	const build = await findBuildRow(db, buildId);
	if (!build) throw new AppError('not_found', 'editions.unknown');
	if (!mayBuild(actor, build.unitId)) throw new AppError('forbidden', 'editions.not_yours');
	return build;
}

function record(tx: House['db'], actor: Actor, build: BuildRow, action: `editions.${string}`, form: Form): Promise<void> {
	return recordAudit(tx, actor, { action, subject: build.subject, unitId: build.unitId, details: { build: build.id, form } });
}
