/**
 * Seconds and peak memory of the public functions on 10 MB of sample text and on hostile input, as one JSON line:
 *   node bench/speed.ts [--megabytes 10] [--only normalise]
 * Each figure comes from a process of its own; hostile inputs of one function share one.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as vietnamese from '../src/index.ts';

const HOSTILE_LENGTH = 1_000_000;
const CHILD_LIMIT = 120_000;

const run = vietnamese as unknown as Record<string, ((text: string) => unknown) | undefined>;
const tasks: Readonly<Record<string, (text: string) => unknown>> = {
	...Object.fromEntries(
		['normalise', 'findFacts', 'splitSentences', 'splitSections', 'findTitleAndLead', 'fold', 'findSpokenNumbers', 'detectLegacyEncoding', 'proofread'].flatMap((name) => {
			const task = run[name];
			return task === undefined ? [] : [[name, task]];
		}),
	),
	keySentences: (text) => vietnamese.keySentences(text, { maxWords: 250 }),
	matches: (text) => vietnamese.matches('không có ở đây', text),
};

/** Ten ways to make a rule run over the same characters again and again. */
const hostile: Readonly<Record<string, string>> = {
	digits: '1'.repeat(HOSTILE_LENGTH),
	slashes: '/'.repeat(HOSTILE_LENGTH),
	brackets: '('.repeat(HOSTILE_LENGTH / 2) + '['.repeat(HOSTILE_LENGTH / 2),
	quotes: '“"'.repeat(HOSTILE_LENGTH / 2),
	letters: 'a'.repeat(HOSTILE_LENGTH),
	dots: '.'.repeat(HOSTILE_LENGTH),
	dotsAndLetter: `${'.'.repeat(HOSTILE_LENGTH)}a`,
	newlines: '\n'.repeat(HOSTILE_LENGTH),
	spaces: ' '.repeat(HOSTILE_LENGTH),
	blanksAndLetter: `a${' '.repeat(HOSTILE_LENGTH)}a`,
	capitals: 'Đ'.repeat(HOSTILE_LENGTH),
	marks: '\u0301'.repeat(HOSTILE_LENGTH),
	groups: '1.'.repeat(HOSTILE_LENGTH / 2),
	datesAndSlashes: '1/1/'.repeat(HOSTILE_LENGTH / 4),
	listHeads: '1. a\n'.repeat(HOSTILE_LENGTH / 5),
	dashes: '- '.repeat(HOSTILE_LENGTH / 2),
	initials: 'A. '.repeat(HOSTILE_LENGTH / 3),
	numberWords: 'một trăm '.repeat(HOSTILE_LENGTH / 9),
};

/** Texts of the repository's samples and gold sets, repeated to the size wanted (in UTF-8). */
function makeSample(megabytes: number): string {
	const samples = new URL('../../../samples/', import.meta.url);
	const texts = readdirSync(samples).filter((name) => name.endsWith('.md')).sort().map((name) => readFileSync(new URL(name, samples), 'utf8'));
	for (const [file, key] of [['facts-dev', 'text'], ['normalise-dev', 'written']] as const) {
		const lines = readFileSync(new URL(`../gold/${file}.jsonl`, import.meta.url), 'utf8').trim().split('\n');
		for (const line of lines) texts.push(String((JSON.parse(line) as Record<string, unknown>)[key]));
	}
	const once = `${texts.join('\n\n')}\n\n`;
	return once.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(once)));
}

/** Seconds by the clock, and of the processor: on a machine shared with other work only the latter can be compared. */
function time(task: (text: string) => unknown, text: string): { seconds: number; processor: number } {
	const started = performance.now();
	const used = process.cpuUsage();
	task(text);
	const { user, system } = process.cpuUsage(used);
	return { seconds: Math.round(performance.now() - started) / 1000, processor: Math.round((user + system) / 1000) / 1000 };
}

/** The child's side: one function, on the sample or on every hostile input; a line a figure, as some may never end. */
function measure(name: string, kind: string, megabytes: number): void {
	const task = tasks[name];
	if (task === undefined) throw new Error(`no such function: ${name}`);
	const inputs = kind === 'hostile' ? Object.entries(hostile) : [['sample', makeSample(megabytes)] as const];
	for (const [input, text] of inputs) {
		const figures = time(task, text);
		console.log(JSON.stringify([input, { ...figures, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) }]));
	}
}

function spawn(name: string, kind: string, megabytes: number): object {
	const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--child', kind, '--only', name, '--megabytes', String(megabytes)], { timeout: CHILD_LIMIT, encoding: 'utf8' });
	const figures = Object.fromEntries(child.stdout.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as [string, object]));
	return child.status === 0 ? figures : { ...figures, failed: child.error?.message ?? child.stderr.slice(0, 400) };
}

const { values } = parseArgs({ options: { child: { type: 'string' }, only: { type: 'string' }, megabytes: { type: 'string', default: '10' } } });
const megabytes = Number(values.megabytes);
if (values.child !== undefined && values.only !== undefined) measure(values.only, values.child, megabytes);
else {
	const names = Object.keys(tasks).filter((name) => values.only === undefined || values.only === name);
	const sample = Object.fromEntries(names.map((name) => [name, spawn(name, 'sample', megabytes)]));
	const stress = Object.fromEntries(names.map((name) => [name, spawn(name, 'hostile', megabytes)]));
	console.log(JSON.stringify({ megabytes, node: process.version, sample, hostile: stress }));
}
