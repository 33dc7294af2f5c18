import { join } from 'node:path';
import { EditionError, startBuild, type BuildEvent, type BuildHandle } from '@nhipcau/editions';
import { findErrorCode } from '#platform/errors';
import type { House, RunningJob } from '#platform/manifest';
import { inTransaction } from '#platform/transaction';
import { isPending, type Form, type Problem } from '../model.ts';
import { endForm, findContent, getBuildRowForUpdate, listForms, resetForms, setBuildState } from '../queries.ts';
import { closeWorkFolder, openWorkFolder, pruneCache, pruneWork } from '../work-folder.ts';
import { loadSource, toReading } from './load-source.ts';
import { createRecorder, type Recorder } from './record-build.ts';
import { noteRunning, tellChange } from './running-builds.ts';

/** Most bytes of the cache of finished parts, unless the setting `editions.cache_bytes` says otherwise: 5 GB. */
const CACHE_BYTES = 5_000_000_000;

/**
 * Makes every pending form of a build, however often the process was killed before; forms that are asked for
 * meanwhile too. Each form ends by itself; only bugs are thrown.
 */
export async function runBuild(job: RunningJob<{ buildId: string }>): Promise<void> {
	const { house, payload: { buildId } } = job;
	const { dataDir } = house.config;
	await pruneWork(dataDir);
	const fragile = new Set<Form>();
	for (let pending = await takePending(house, buildId); pending.length > 0; pending = await takePending(house, buildId)) {
		job.signal.throwIfAborted();
		const folder = await openWorkFolder(dataDir, buildId);
		try {
			for (const form of await makeForms(job, chooseNext(pending, fragile), folder)) fragile.add(form);
		} finally {
			await closeWorkFolder(folder);
		}
	}
	tellChange(buildId);
	await pruneCache(join(dataDir, 'cache'), (await house.settings.find<number>('editions.cache_bytes')) ?? CACHE_BYTES);
}

/** All that is sound together; what was at work when a process died comes after that, each form in a process of its own. */
function chooseNext(pending: Form[], fragile: ReadonlySet<Form>): Form[] {
	const sound = pending.filter((form) => !fragile.has(form));
	return sound.length > 0 ? sound : pending.slice(0, 1);
}

/** The pending forms, put back to the beginning; where there are none the build is settled in the same breath. */
function takePending(house: House, buildId: string): Promise<Form[]> {
	return inTransaction(house.db, async (tx) => {
		await getBuildRowForUpdate(tx, buildId);
		const pending = (await listForms(tx, buildId)).filter((form) => isPending(form.state)).map((form) => form.form);
		await resetForms(tx, buildId, pending);
		if (pending.length === 0) await setBuildState(tx, buildId, 'settled');
		return pending;
	});
}

/** Makes forms in one process. Answers those of which one may have ended it, where more than one was at work. */
async function makeForms(job: RunningJob<{ buildId: string }>, wanted: Form[], outDir: string): Promise<Form[]> {
	const { house, payload: { buildId }, signal } = job;
	const content = await findContent(house.db, buildId);
	const recorder = createRecorder(house, buildId, outDir, wanted);
	let build: BuildHandle;
	try {
		const source = await loadSource(house, content);
		const script = content.script === null ? {} : { script: content.script };
		build = startBuild({ source, only: wanted, ...script, ...toReading(content), outDir, cacheDir: join(house.config.dataDir, 'cache') });
	} catch (error) {
		await endAll(house, buildId, wanted, toProblem(error));
		return [];
	}
	const stop = () => build.cancel();
	signal.addEventListener('abort', stop, { once: true });
	build.onEvent((event) => hear(event, build, recorder, job));
	noteRunning(buildId, build);
	try {
		await build.outcome;
		await recorder.settle();
		return [];
	} catch (error) {
		await recorder.settle();
		signal.throwIfAborted();
		const problem = toProblem(error);
		const suspects = problem.code === 'editions.builder_died' ? recorder.listSuspects() : [];
		if (suspects.length > 0) house.log.error('editions.builder_died', (error as EditionError).cause, { build: buildId, forms: suspects.join(' ') });
		if (suspects.length > 1) return suspects;
		await endAll(house, buildId, suspects.length === 1 ? suspects : wanted, problem);
		return [];
	} finally {
		noteRunning(buildId, null);
		signal.removeEventListener('abort', stop);
		tellChange(buildId);
	}
}

/** A report that fails means that the job was cancelled or superseded; its signal then stops the build. */
function hear(event: BuildEvent, build: BuildHandle, recorder: Recorder, job: RunningJob<{ buildId: string }>): void {
	if (job.signal.aborted) return;
	recorder.hear(event, {
		onUnwanted: (form) => build.cancel(form),
		onProgress: (stage, fraction) => void job.report(`editions.stage_${stage}`, fraction).catch(() => build.cancel()),
	});
}

async function endAll(house: House, buildId: string, forms: readonly Form[], problem: Problem): Promise<void> {
	for (const form of forms) {
		await endForm(house.db, buildId, form, { state: 'failed', problem, aiUse: null, duration: null, fromCache: false });
	}
	tellChange(buildId);
}

/** Expected failures are told in the forms' rows; a bug is thrown on, so that the job is tried again. */
function toProblem(error: unknown): Problem {
	if (error instanceof EditionError) return { code: error.code, details: error.details };
	const named = findErrorCode(error);
	if (!named) throw error;
	return named;
}
