import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashData, hashOf } from './cache.ts';
import type { FormMaker, FormWatch, MadeForm } from './forms/form.ts';
import type { SharedParts } from './forms/shared-parts.ts';
import { isAbort } from './graph.ts';
import type { Prepared } from './prepare.ts';
import type { BuildFile, BuildWatch, FormResult, Problem } from './types.ts';
import { fingerprintSources, readVersions } from './versions.ts';

export interface BuiltForm {
	result: FormResult;
	fromCache: boolean;
	seconds: number;
}

const ownPackages = ['document', 'ebook', 'editions', 'infographic', 'presenter', 'speech', 'video', 'vietnamese-text'];

/** Takes a form from the cache or makes it, and puts its files in place. Never throws: what went wrong is in the result. */
export async function buildForm(maker: FormMaker, prepared: Prepared, parts: SharedParts, watch: BuildWatch): Promise<BuiltForm> {
	const started = performance.now();
	const { outDir } = prepared.request;
	const signal = AbortSignal.any([watch.signal, watch.formSignals?.[maker.form]].filter((given) => given !== undefined));
	const seconds = () => (performance.now() - started) / 1000;
	await Promise.all(maker.fileNames.map((name) => rm(join(outDir, name), { force: true })));
	const workDir = await mkdtemp(join(outDir, `.${maker.form}-`));
	try {
		signal.throwIfAborted();
		const key = keyOf(maker, prepared);
		const kept = await readKept(prepared, key);
		const made = kept ?? (await maker.make(prepared, parts, { signal, workDir, report: reporter(maker, watch) }));
		if (!kept) await keep(prepared, key, made);
		signal.throwIfAborted();
		return { result: await deliver(maker, prepared, made, workDir), fromCache: kept !== null, seconds: seconds() };
	} catch (error) {
		return { result: describeFailure(maker, prepared, error, signal), fromCache: false, seconds: seconds() };
	} finally {
		await rm(workDir, { recursive: true, force: true });
	}
}

function reporter(maker: FormMaker, watch: BuildWatch): FormWatch['report'] {
	return (stage, fraction) => watch.onEvent?.({ type: 'progress', form: maker.form, stage, fraction });
}

function keyOf(maker: FormMaker, prepared: Prepared): string {
	return hashData({
		form: maker.form,
		tools: readVersions(maker.tools),
		code: fingerprintSources(ownPackages.map((name) => `@nhipcau/${name}`)),
		inputs: maker.inputs(prepared),
	});
}

interface KeptForm extends Omit<MadeForm, 'files'> {
	files: { name: string; key: string }[];
}

async function readKept(prepared: Prepared, key: string): Promise<MadeForm | null> {
	const entry = await prepared.cache.get(key);
	if (!entry) return null;
	const kept = JSON.parse(Buffer.from(entry).toString()) as KeptForm;
	const files = await Promise.all(kept.files.map(async ({ name, key: part }) => ({ name, bytes: await prepared.cache.get(part) })));
	if (files.some((file) => file.bytes === null)) return null;
	return { ...kept, files: files.map((file) => ({ name: file.name, bytes: file.bytes! })) };
}

async function keep(prepared: Prepared, key: string, made: MadeForm): Promise<void> {
	const files = made.files.map((file) => ({ name: file.name, key: hashOf(file.bytes) }));
	await Promise.all(made.files.map((file, index) => prepared.cache.put(files[index]!.key, file.bytes)));
	await prepared.cache.put(key, Buffer.from(JSON.stringify({ ...made, files } satisfies KeptForm)));
}

async function deliver(maker: FormMaker, prepared: Prepared, made: MadeForm, workDir: string): Promise<FormResult> {
	// Before anything appears under its name: a figure without source stops the form, kept or new.
	const figures = maker.trace(prepared, made);
	const delivery = join(workDir, 'delivery');
	await mkdir(delivery);
	const files: BuildFile[] = [];
	for (const { name, bytes } of made.files) {
		await writeFile(join(delivery, name), bytes);
		files.push({ name, size: bytes.length, sha256: hashOf(bytes) });
	}
	for (const { name } of files) await rename(join(delivery, name), join(prepared.request.outDir, name));
	return { ...blank(maker, prepared), state: 'done', files, duration: made.duration, figures };
}

function blank(maker: FormMaker, prepared: Prepared): FormResult {
	return {
		form: maker.form,
		state: 'failed',
		files: [],
		ai_use: maker.aiUse(prepared.request.source),
		figures: [],
		tools: readVersions(maker.tools),
	};
}

function describeFailure(maker: FormMaker, prepared: Prepared, error: unknown, signal: AbortSignal): FormResult {
	const result = blank(maker, prepared);
	if (signal.aborted || isAbort(error)) return { ...result, state: 'cancelled', problem: { code: 'editions.cancelled', details: {} } };
	const problem = describeProblem(error);
	return { ...result, state: problem.code.endsWith('.unavailable_here') ? 'unavailable' : 'failed', problem };
}

/** The stable code of an expected failure; anything else is a bug and is named as one. */
export function describeProblem(error: unknown): Problem {
	const { code, details } = error as { code?: unknown; details?: Problem['details'] };
	if (typeof code === 'string' && /^[a-z]+\.[a-z_]+$/.test(code)) return { code, details: details ?? {} };
	return { code: 'editions.unexpected', details: { message: error instanceof Error ? error.message : String(error) } };
}
