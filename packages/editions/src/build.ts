import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { countWords } from '@nhipcau/document';
import { hashData, hashOf, openDiskCache } from './cache.ts';
import { buildForm, type BuiltForm } from './build-form.ts';
import { listFacts } from './facts-file.ts';
import { makers } from './forms/index.ts';
import { shareParts } from './forms/shared-parts.ts';
import { runTasks } from './graph.ts';
import { prepareBuild, type Prepared } from './prepare.ts';
import { forms, type BuildFile, type BuildOutcome, type BuildRequest, type BuildWatch, type Form, type FormResult, type Timings } from './types.ts';

/** Longest first, so that the two cores are busy to the end. */
const order: Form[] = ['video', 'audio', 'infographic', 'ebook', 'pdf', 'docx', 'page'];

/**
 * Makes the wanted forms of a text into `outDir`, with `script.txt`, `facts.json`, `manifest.json` and
 * `timings.json`. A form that fails, is cancelled or is unavailable says so in its result and the others go on.
 * Files appear under their names only when complete; the manifest comes last.
 * Throws `EditionError` or `ScriptError` where nothing can be made at all.
 */
export async function buildEditions(request: BuildRequest, watch: BuildWatch = {}): Promise<BuildOutcome> {
	const started = performance.now();
	const text = prepareBuild(request);
	await mkdir(request.outDir, { recursive: true });
	const partsDir = await mkdtemp(join(request.outDir, '.parts-'));
	try {
		// On disk also where nothing is kept: the sentences of a long text fill the memory of an office computer.
		const cache = openDiskCache(request.cacheDir ?? join(partsDir, 'cache'));
		return await makeForms({ ...text, cache }, partsDir, watch, started);
	} finally {
		await rm(partsDir, { recursive: true, force: true });
	}
}

async function makeForms(prepared: Prepared, partsDir: string, watch: BuildWatch, started: number): Promise<BuildOutcome> {
	const { request } = prepared;
	const shared = await writeShared(prepared);
	watch.onEvent?.({ type: 'shared', files: shared });
	const parts = shareParts(prepared, partsDir);
	const wanted = order.filter((form) => (request.only ?? forms).includes(form));
	const built = new Map<Form, BuiltForm>();
	const tasks = wanted.map((form) => async () => {
		const outcome = await buildForm(makers[form], prepared, parts, watch);
		built.set(form, outcome);
		watch.onEvent?.({ type: 'finished', form, result: outcome.result, fromCache: outcome.fromCache, seconds: outcome.seconds });
	});
	await runTasks(tasks, availableParallelism() + 1);
	const manifest = describeBuild(prepared, shared, forms.filter((form) => built.has(form)).map((form) => built.get(form)!.result));
	const timings = describeTimings(built, parts.seconds, started);
	await writeWhole(request.outDir, 'timings.json', toJson(timings));
	await writeWhole(request.outDir, 'manifest.json', toJson(manifest));
	return { manifest, timings };
}

function describeBuild(prepared: Prepared, files: BuildFile[], results: FormResult[]): BuildOutcome['manifest'] {
	return {
		format: 1,
		title: prepared.request.source.article.title,
		words: countWords(prepared.flat.text),
		text_sha256: hashOf(prepared.flat.text),
		script_sha256: hashData(prepared.script),
		uncertain: prepared.request.source.uncertain ?? false,
		files,
		forms: results,
	};
}

function describeTimings(built: Map<Form, BuiltForm>, parts: Record<string, number>, started: number): Timings {
	const perForm = [...built].map(([form, { seconds, fromCache }]) => [form, { seconds: round(seconds), from_cache: fromCache }]);
	return {
		total_s: round((performance.now() - started) / 1000),
		forms: Object.fromEntries(perForm) as Timings['forms'],
		parts: Object.fromEntries(Object.entries(parts).map(([name, seconds]) => [name, round(seconds)])),
	};
}

function round(seconds: number): number {
	return Math.round(seconds * 1000) / 1000;
}

async function writeShared(prepared: Prepared): Promise<BuildFile[]> {
	const { outDir } = prepared.request;
	const script = await writeWhole(outDir, 'script.txt', Buffer.from(prepared.scriptFile));
	const facts = await writeWhole(outDir, 'facts.json', toJson(listFacts(prepared)));
	return [script, facts];
}

function toJson(data: unknown): Uint8Array {
	return Buffer.from(`${JSON.stringify(data, null, 1)}\n`);
}

/** Writes a file so that its name never stands for half of it. */
async function writeWhole(folder: string, name: string, bytes: Uint8Array): Promise<BuildFile> {
	const draft = join(folder, `.${name}.part`);
	await writeFile(draft, bytes);
	await rm(join(folder, name), { force: true });
	await rename(draft, join(folder, name));
	return { name, size: bytes.length, sha256: hashOf(bytes) };
}
