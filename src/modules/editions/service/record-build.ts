import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { BuildEvent, BuildFile, FormResult } from '@nhipcau/editions';
import type { House } from '#platform/manifest';
import { inTransaction } from '#platform/transaction';
import { toMime, type EditionFile, type Form } from '../model.ts';
import { endForm, replaceFiles, setFormProgress } from '../queries.ts';
import { tellChange } from './running-builds.ts';

/** A form's progress is written down at a new stage and otherwise at most this often. */
const WRITE_EVERY_MS = 400;

interface Answers {
	/** The form was cancelled meanwhile, perhaps in another process. */
	onUnwanted(form: Form): void;
	/** The build as a whole came on; `fraction` counts all forms alike. */
	onProgress(stage: string, fraction: number): void;
}

/** Writes down what a build tells, in the order in which it tells it. */
export interface Recorder {
	hear(event: BuildEvent, answers: Answers): void;
	/** Waits until all that was heard is written down. Throws the first failure. */
	settle(): Promise<void>;
	/** Forms that were at work, or all where none had begun: one of them ended the process. */
	listSuspects(): Form[];
}

export function createRecorder(house: Pick<House, 'db' | 'files'>, buildId: string, outDir: string, wanted: readonly Form[]): Recorder {
	const progress = new Map<Form, { stage: string; fraction: number; writtenAt: number }>();
	const ended = new Set<Form>();
	let writing = Promise.resolve();
	const inOrder = (write: () => Promise<void>) => {
		writing = writing.then(write);
		// A failure is thrown to whoever settles; until then nobody waits for it, which must not end the process.
		writing.catch(() => undefined);
		return writing;
	};

	const writeProgress = (form: Form, answers: Answers) =>
		inOrder(async () => {
			const latest = progress.get(form);
			if (!latest || ended.has(form)) return;
			const isWanted = await setFormProgress(house.db, buildId, form, latest.stage, latest.fraction);
			if (!isWanted) answers.onUnwanted(form);
			tellChange(buildId);
		});
	const hearProgress = ({ form, stage, fraction }: BuildEvent & { type: 'progress' }, answers: Answers) => {
		const before = progress.get(form);
		const now = performance.now();
		const isDue = !before || before.stage !== stage || now - before.writtenAt >= WRITE_EVERY_MS;
		progress.set(form, { stage, fraction: Math.min(1, Math.max(0, fraction)), writtenAt: isDue ? now : before.writtenAt });
		if (!isDue) return;
		void writeProgress(form, answers);
		answers.onProgress(stage, sumProgress());
	};
	const sumProgress = () => wanted.reduce((sum, form) => sum + (ended.has(form) ? 1 : (progress.get(form)?.fraction ?? 0)), 0) / wanted.length;

	return {
		hear(event, answers) {
			if (event.type === 'progress') return hearProgress(event, answers);
			// They come before the first form ends: once the last has, nothing that an approval binds changes any more.
			if (event.type === 'shared') return void inOrder(() => keepShared(house, buildId, outDir, event.files));
			void inOrder(async () => {
				await keepForm(house, buildId, outDir, event.result, event.fromCache);
				ended.add(event.form);
				tellChange(buildId);
			});
			answers.onProgress('done', sumProgress());
		},
		settle: () => writing,
		listSuspects: () => {
			const begun = wanted.filter((form) => progress.has(form) && !ended.has(form));
			return begun.length > 0 ? begun : wanted.filter((form) => !ended.has(form));
		},
	};
}

/** The bytes first, then form and files in one transaction: at any moment there is the whole old or the whole new set. */
async function keepForm(house: Pick<House, 'db' | 'files'>, buildId: string, outDir: string, result: FormResult, fromCache: boolean): Promise<void> {
	const { form, state, ai_use: aiUse, duration = null, problem = null } = result;
	const files = await storeFiles(house, outDir, result.files);
	await inTransaction(house.db, async (tx) => {
		const isWanted = await endForm(tx, buildId, form, { state, problem, aiUse, duration, fromCache });
		if (isWanted) await replaceFiles(tx, buildId, form, files);
	});
}

async function keepShared(house: Pick<House, 'db' | 'files'>, buildId: string, outDir: string, made: readonly BuildFile[]): Promise<void> {
	const kept = await storeFiles(house, outDir, made);
	await inTransaction(house.db, (tx) => replaceFiles(tx, buildId, null, kept));
}

async function storeFiles({ files }: Pick<House, 'files'>, outDir: string, made: readonly BuildFile[]): Promise<EditionFile[]> {
	const kept: EditionFile[] = [];
	for (const { name, sha256 } of made) {
		const { hash, size } = await files.put(createReadStream(join(outDir, name)));
		if (hash !== sha256) throw new Error(`${name} changed on its way into the file store`);
		kept.push({ name, hash, size, mime: toMime(name) });
	}
	return kept;
}
