import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createUnit } from '#modules/organisation';
import { AppError } from '#platform/errors';
import { DiskFileStore } from '#platform/files.server';
import { createLog } from '#platform/log.server';
import type { House, RunningJob } from '#platform/manifest';
import { anonymous, createSystemActor } from '#platform/permissions';
import { createSettings } from '#platform/settings.server';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { anEditionContent } from './demo.ts';
import { cancelForm, findBuild, getBuild, hashContent, hashFiles, isBuilding, makeScript, readEditionFile, requestBuild, retryForm, watchBuild } from './index.ts';
import { toJobKey } from './job-kind.ts';
import type { EditionBuild, EditionContent, Form } from './model.ts';
import { runBuild } from './service/run-build.ts';

const system = createSystemActor('test');

describeOnEveryDatabase('editions', (db) => {
	let dataDir: string;
	let house: House;
	let unitId: string;
	beforeAll(async () => {
		dataDir = await mkdtemp(join(tmpdir(), 'editions-'));
		const jobs = { isRunning: () => false, listProgress: async () => [], onProgress: () => () => undefined, cancel: async () => undefined, retry: async () => undefined };
		house = {
			config: { dataDir, databaseUrl: null, port: 0, origin: null },
			db,
			databaseKind: 'embedded',
			files: new DiskFileStore(join(dataDir, 'files')),
			jobs,
			settings: createSettings(db),
			log: createLog(() => undefined),
			manifests: [],
			roleTable: { editor: new Set(), approver: new Set(), officer: new Set(), administrator: new Set() },
			stop: async () => undefined,
		};
	});
	afterAll(() => rm(dataDir, { recursive: true }));
	beforeEach(async () => {
		unitId = (await createUnit(db, system, { name: 'Xã Sen Hồng', tier: 'commune', parentId: null, validFrom: '2025-07-01' })).id;
	});

	const ask = (forms: Form[], changes: Partial<EditionContent> = {}) =>
		requestBuild(db, system, { subject: 'article:1', unitId, content: anEditionContent(changes), forms });
	const run = (build: EditionBuild, { signal = new AbortController().signal, report = async () => undefined }: Partial<RunningJob<never>> = {}) =>
		runBuild({ id: 'job', key: toJobKey(build.subject), payload: { buildId: build.id }, house, signal, report });
	const states = async (build: EditionBuild) => Object.fromEntries((await getBuild(db, build.id)).editions.map(({ form, state }) => [form, state]));
	const jobsAsked = async () => (await sql`select 1 from platform_outbox where kind = 'job'`.execute(db)).rows.length;

	test('are made in a process of their own, kept by hash, and the same again from the cache', async () => {
		const build = await ask(['pdf', 'docx']);
		await run(build);
		const made = await getBuild(db, build.id);
		expect(made.editions.map(({ form, state, problem, files }) => [form, state, problem, files.map(({ name }) => name)])).toEqual([
			['pdf', 'done', null, ['document.pdf']],
			['docx', 'done', null, ['document.docx']],
		]);
		expect(made.sharedFiles.map(({ name }) => name)).toEqual(['facts.json', 'script.txt']);
		const { stream, mime } = await readEditionFile(house, build.id, 'document.pdf');
		expect([mime, Buffer.concat(await stream.toArray()).toString('latin1', 0, 5)]).toEqual(['application/pdf', '%PDF-']);
		expect(await readdir(join(dataDir, 'work'))).toEqual([]);

		const twin = await requestBuild(db, system, { subject: 'article:2', unitId, content: anEditionContent(), forms: ['pdf', 'docx'] });
		await run(twin);
		const again = await getBuild(db, twin.id);
		expect(again.editions.map(({ fromCache }) => fromCache)).toEqual([true, true]);
		expect(hashFiles(again, ['pdf', 'docx'])).toBe(hashFiles(made, ['pdf', 'docx']));
	}, 60_000);

	test('have all that an approval binds once the last form has ended', async () => {
		const build = await ask(['pdf', 'docx']);
		const seen: EditionBuild[] = [];
		const watching = (async () => {
			for await (const state of watchBuild(house, build.id, AbortSignal.timeout(50_000))) seen.push(state);
		})();
		await run(build);
		await watching;
		const final = hashFiles(await getBuild(db, build.id), ['pdf', 'docx']);
		expect(seen.filter((state) => !isBuilding(state, ['pdf', 'docx'])).map((state) => hashFiles(state, ['pdf', 'docx']))).toEqual([final]);
	}, 60_000);

	test('fail one by one and say why, and are made again on request', async () => {
		const script = '=== BẢN TIN ===\n\n[b-own own -]\nviết: Có 999 người đến khám.\nđọc: Có chín trăm chín mươi chín người đến khám.\n\n=== CLIP ===\n';
		const build = await ask(['audio', 'docx'], { script });
		await run(build);
		const [audio, docx] = (await getBuild(db, build.id)).editions;
		expect(audio).toMatchObject({ state: 'failed', problem: { code: 'editions.untraceable_figure', details: { figure: '999' } }, files: [] });
		expect(docx!.state).toBe('done');

		await expect(retryForm(house, system, build.id, 'docx')).rejects.toMatchObject({ code: 'editions.not_ended' });
		const asked = await jobsAsked();
		await retryForm(house, system, build.id, 'audio');
		expect([(await states(build)).audio, (await jobsAsked()) - asked]).toEqual(['waiting', 1]);
	}, 60_000);

	test('that cannot begin at all fail with the reason, every one', async () => {
		const build = await ask(['pdf', 'docx'], { script: 'hỏng' });
		await run(build);
		const { editions } = await getBuild(db, build.id);
		expect(editions.map(({ state, problem }) => [state, problem?.code])).toEqual([
			['failed', 'editions.script_unreadable'],
			['failed', 'editions.script_unreadable'],
		]);
	}, 60_000);

	test('can be cancelled singly; what was cancelled stays so while the others are finished', async () => {
		const build = await ask(['pdf', 'docx']);
		await cancelForm(house, system, build.id, 'pdf');
		await expect(cancelForm(house, system, build.id, 'pdf')).rejects.toMatchObject({ code: 'editions.not_pending' });
		await run(build);
		expect(await states(build)).toEqual({ pdf: 'cancelled', docx: 'done' });
	}, 60_000);

	test('can be cancelled while they are being made', async () => {
		const build = await ask(['audio', 'docx']);
		let cancelling: Promise<unknown> | undefined;
		const report = async (stage: string) => {
			if (stage === 'editions.stage_speech') cancelling ??= cancelForm(house, system, build.id, 'audio');
		};
		await run(build, { report });
		await cancelling;
		for await (const _ of watchBuild(house, build.id, AbortSignal.timeout(30_000)));
		expect(await states(build)).toEqual({ audio: 'cancelled', docx: 'done' });
	}, 60_000);

	test('of a job that is cancelled are left waiting for the next run, and no folder stays', async () => {
		const build = await ask(['audio', 'docx']);
		const controller = new AbortController();
		const report = async () => controller.abort(new AppError('unavailable', 'platform.stopping'));
		await expect(run(build, { signal: controller.signal, report })).rejects.toMatchObject({ code: 'platform.stopping' });
		expect(await readdir(join(dataDir, 'work'))).toEqual([]);
		await run(build);
		expect(await states(build)).toEqual({ audio: 'done', docx: 'done' });
	}, 60_000);

	test.runIf(process.platform === 'linux')('outlive the death of their process, and only what kills it twice fails', async () => {
		const build = await ask(['audio', 'docx'], { title: 'Bài làm chết tiến trình' });
		let deaths = 0;
		const report = async (stage: string) => {
			// What the dead process had told before comes in after it; that is no second death.
			if (stage === 'editions.stage_speech' && deaths < 2) deaths += killBuilders();
		};
		await run(build, { report });
		const [audio, docx] = (await getBuild(db, build.id)).editions;
		expect(audio).toMatchObject({ state: 'failed', problem: { code: 'editions.builder_died', details: { reason: 'SIGKILL' } } });
		expect(docx!.state).toBe('done');
		// Where the Word file was done before the first death, one death was enough.
		await retryForm(house, system, build.id, 'audio');
		await run(build);
		expect((await states(build)).audio).toBe('done');
	}, 60_000);

	test('are asked for once for one content, and a newer content takes the place of what is at work', async () => {
		const first = await ask(['pdf']);
		expect(await ask(['pdf'])).toEqual(first);
		expect(await jobsAsked()).toBe(1);
		const newer = await ask(['pdf'], { title: 'Tiêu đề mới' });
		expect((await getBuild(db, first.id)).editions[0]).toMatchObject({ state: 'cancelled', problem: { code: 'editions.superseded' } });
		expect(await states(newer)).toEqual({ pdf: 'waiting' });
		expect(await states(await ask(['pdf']))).toEqual({ pdf: 'waiting' });
		expect((await findBuild(db, 'article:1', hashContent(anEditionContent())))!.id).toBe(first.id);
		expect(await findBuild(db, 'article:1', '0'.repeat(64))).toBeNull();
	});

	test('are asked for, stopped and read only by whom and where it is allowed', async () => {
		const build = await ask(['pdf']);
		await expect(requestBuild(db, anonymous, { subject: 'article:9', unitId, content: anEditionContent(), forms: ['pdf'] })).rejects.toMatchObject({ code: 'editions.not_yours' });
		await expect(cancelForm(house, anonymous, build.id, 'pdf')).rejects.toMatchObject({ kind: 'forbidden' });
		await expect(retryForm(house, system, 'no-such', 'pdf')).rejects.toMatchObject({ code: 'editions.unknown' });
		await expect(ask([])).rejects.toMatchObject({ code: 'editions.no_form_chosen' });
		await expect(readEditionFile(house, build.id, '../../lock')).rejects.toMatchObject({ code: 'editions.file_unknown' });
	});

	test('have a script by rule that a person may change', async () => {
		const { script, problems } = await makeScript(house, anEditionContent());
		expect(problems).toEqual([]);
		expect(script).toContain('đọc: Ngày mười tám tháng tư năm hai nghìn không trăm hai mươi sáu');
		const changed = await makeScript(house, anEditionContent({ script: script.replace(/viết: .*\d.*/, 'viết: Có 98.765 người dự.') }));
		expect(changed.problems).toMatchObject([{ code: 'editions.untraceable_figure', details: { figure: '98.765' } }]);
		await expect(makeScript(house, anEditionContent({ script: 'hỏng' }))).rejects.toMatchObject({ code: 'editions.script_unreadable' });
	}, 60_000);
});

/** Kills the processes in which this one makes editions; answers how many were alive. */
function killBuilders(): number {
	let killed = 0;
	for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
		const read = (file: string) => {
			try {
				return readFileSync(`/proc/${pid}/${file}`, 'utf8');
			} catch {
				return '';
			}
		};
		const isMine = read('stat').replace(/^.*\) /, '').split(' ')[1] === String(process.pid);
		// One that is dead already has no command line any more.
		if (!isMine || !read('cmdline').includes('child.ts')) continue;
		process.kill(Number(pid), 'SIGKILL');
		killed++;
	}
	return killed;
}
