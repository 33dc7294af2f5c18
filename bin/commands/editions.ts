import { writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { importDocument, type Imported } from '@nhipcau/document/import';
import { buildEditions, forms, type BuildRequest, type Form, type FormResult, type Manifest } from '@nhipcau/editions';
import { listVoices } from '@nhipcau/speech';
import { renderCheckSheet } from '../check-sheet.ts';
import { describeCode } from '../describe-error.ts';
import { exitCodes, seeHelp, UsageError } from '../exit-codes.ts';
import { readPicturesBeside } from '../pictures-beside.ts';
import { showProgress } from '../progress.ts';
import { readCall } from '../read-call.ts';
import { readBytes, readDictionary } from '../read-input.ts';
import { requireFolder } from '../require-folder.ts';

const help = `nhipcau editions INPUT --out DIR [options]

INPUT is a .docx, .pdf, .html, .md or .txt file, a scan or photograph (.pdf, .png, .jpg), or - for standard input.
A scan also gets check.html: every page beside the words read from it, doubtful ones marked.

  --out DIR          where the files go; made when missing
  --only FORMS       some of ${forms.join(',')}
  --title TEXT       instead of the title found in the text
  --lead TEXT, --byline TEXT, --source TEXT, --office TEXT
                     instead of what the file says
  --date YYYY-MM-DD  day printed and tagged; else the day in the file, else the file's own
  --ai-use WHICH     how far a machine wrote the text: none, assisted, generated; else what the file
                     says, else none
  --script FILE      an edited script.txt of an earlier run, used instead of the one made by rule
  --dictionary FILE  the office's own readings, .csv (written, spoken, note) or .json
  --voice NAME       vi, vi-vn-x-central or vi-vn-x-south
  --cache DIR        keep finished parts there and re-use what did not change
  --json             print the manifest as one line at the end

The clip lasts 45 to 120 s where the text has enough to say; a shorter text makes a shorter clip (one line about
11 s), since nothing is added to it. The length of each form that runs in time stands in manifest.json.

Ends with 0 when every form is there, 1 when some are not (manifest.json says which and why),
2 for a wrong call, 3 when the input was refused, 130 when stopped.`;

const options = {
	out: { type: 'string' },
	only: { type: 'string' },
	title: { type: 'string' },
	lead: { type: 'string' },
	byline: { type: 'string' },
	source: { type: 'string' },
	office: { type: 'string' },
	date: { type: 'string' },
	'ai-use': { type: 'string' },
	script: { type: 'string' },
	dictionary: { type: 'string' },
	voice: { type: 'string' },
	cache: { type: 'string' },
	json: { type: 'boolean' },
	help: { type: 'boolean', short: 'h' },
} as const;

/** `nhipcau editions`: one text in, every form out. Returns the exit code. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = parseCall(args);
	if (values.help) return say(help);
	const input = positionals[0];
	if (positionals.length !== 1 || input === undefined) throw new UsageError({ vi: 'cần đúng một tệp vào', en: 'name one input' }, seeHelp('editions'));
	if (values.out === undefined) throw new UsageError({ vi: 'thiếu --out THƯ_MỤC', en: '--out DIR is missing' }, seeHelp('editions'));
	const only = readForms(values.only);
	await checkCall(values);
	const stop = stopOnSignal();
	const progress = showProgress(process.stderr);
	const file = await readInput(input);
	const imported = await importDocument({ bytes: file.bytes, ...(file.name && { fileName: file.name }), beside: file.beside }, {
		signal: stop,
		onProgress: ({ stage, done, total }) => progress.stage('import', stage, total > 0 ? done / total : 0),
	});
	for (const warning of imported.warnings) progress.note(describeCode(warning.code, warning.details));
	const request = await makeRequest(imported, file, values, only);
	const { manifest } = await buildEditions(request, { signal: stop, onEvent: (event) => progress.event(event) });
	progress.close();
	if (imported.uncertain) await writeFile(join(request.outDir, 'check.html'), renderCheckSheet(imported.uncertain.pages));
	for (const result of manifest.forms) if (result.problem) tellProblem(result);
	if (values.json) console.log(JSON.stringify(manifest));
	return conclude(manifest, stop);
}

type Values = ReturnType<typeof parseCall>['values'];

function parseCall(args: string[]) {
	return readCall('editions', { args, options, allowPositionals: true });
}

/** All that can be wrong in the call itself, before anything is read or made. */
async function checkCall(values: Values): Promise<void> {
	const { date, voice, out, cache } = values;
	const aiUse = values['ai-use'];
	if (aiUse !== undefined && !aiUses.includes(aiUse)) throw wrongValue('--ai-use', aiUse, aiUses);
	if (date !== undefined && !isDay(date)) throw new UsageError(`--date ${date}`, { vi: 'Ngày viết dạng NĂM-THÁNG-NGÀY và phải có trong lịch.', en: 'A day is YYYY-MM-DD and must be in the calendar.' });
	const voices = listVoices().map(({ id }) => id);
	if (voice !== undefined && !voices.includes(voice)) throw wrongValue('--voice', voice, voices);
	await requireFolder('--out', out!);
	if (cache !== undefined) await requireFolder('--cache', cache);
}

const aiUses = ['none', 'assisted', 'generated'];

function wrongValue(option: string, value: string, choices: readonly string[]): UsageError {
	return new UsageError(`${option} ${value}`, { vi: `Chọn một trong: ${choices.join(', ')}.`, en: `It is one of ${choices.join(', ')}.` });
}

function say(text: string): number {
	console.log(text);
	return exitCodes.done;
}

/** Ctrl-C stops the work in order; a second one ends the process at once. */
function stopOnSignal(): AbortSignal {
	const controller = new AbortController();
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
	return controller.signal;
}

function readForms(only: string | undefined): Form[] | undefined {
	if (only === undefined) return undefined;
	const wanted = only.split(',').map((form) => form.trim());
	const unknown = wanted.find((form) => !(forms as readonly string[]).includes(form));
	if (unknown !== undefined) throw wrongValue('--only', unknown, forms);
	return wanted as Form[];
}

interface InputFile {
	bytes: Uint8Array;
	name?: string;
	beside: Map<string, Uint8Array>;
	/** Day of the file's last change. */
	day?: string;
}

async function readInput(input: string): Promise<InputFile> {
	if (input === '-') return { bytes: new Uint8Array(await buffer(process.stdin)), beside: new Map() };
	const { bytes, changedAt } = await readBytes(input);
	const beside = await readPicturesBeside(input, bytes);
	return { bytes, beside, name: basename(input), day: changedAt.toISOString().slice(0, 10) };
}

async function makeRequest(imported: Imported, file: InputFile, values: Values, only: Form[] | undefined): Promise<BuildRequest> {
	const aiUse = (values['ai-use'] as Imported['aiUse']) ?? imported.aiUse ?? 'none';
	const given = { lead: values.lead ?? imported.lead, byline: values.byline ?? imported.author, source: values.source ?? imported.source, office: values.office ?? imported.office };
	const article = {
		title: values.title ?? imported.title ?? file.name?.replace(/\.[^.]+$/, '') ?? 'Văn bản',
		language: imported.language,
		document: imported.document,
		pictures: imported.pictures,
		...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<typeof given>),
		date: values.date ?? imported.date ?? file.day,
	};
	return {
		source: { article: article as BuildRequest['source']['article'], aiUse, uncertain: imported.uncertain !== undefined },
		outDir: resolve(values.out!),
		...(only && { only }),
		...(values.script && { script: await readScript(values.script) }),
		...(values.dictionary && { reading: { dictionary: await readReadings(values.dictionary) } }),
		...(values.voice && { voice: values.voice }),
		...(values.cache && { cacheDir: resolve(values.cache) }),
	};
}

function isDay(day: string): boolean {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
	// 30 February reads as 2 March.
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

async function readScript(file: string): Promise<string> {
	return new TextDecoder().decode((await readInput(file)).bytes);
}

async function readReadings(file: string): Promise<Record<string, string>> {
	return Object.fromEntries((await readDictionary(file)).map(({ written, spoken }) => [written, spoken]));
}

function tellProblem({ form, problem }: FormResult): void {
	const { vi, en } = describeCode(problem!.code, problem!.details);
	console.error(`${form} [${problem!.code}]\n  ${vi}\n  ${en}`);
}

function conclude(manifest: Manifest, stop: AbortSignal): number {
	if (stop.aborted) return exitCodes.stopped;
	return manifest.forms.every((result) => result.state === 'done') ? exitCodes.done : exitCodes.incomplete;
}
