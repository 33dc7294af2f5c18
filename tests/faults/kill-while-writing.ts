import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface WriteTrial {
	/** PostgreSQL to write to, an empty database; null for the embedded one. */
	databaseUrl: string | null;
	/** How often the house is killed with SIGKILL. */
	kills: number;
	/** Numbers between 0 and 1: where in the first second and a half of writing each kill falls. */
	random(): number;
	/** What else is killed at the same moment, for instance the database server; started again before the next opening. */
	alsoKill?(): Promise<void>;
	/** Hears what becomes of each house. */
	onStep?(line: string): void;
}

export interface WriteResult {
	kills: number;
	/** Writes whose commit was answered before the kills. */
	acknowledged: number;
	/** Acknowledged writes that were not there afterwards. */
	lost: number;
	/** Writes of which only a part was there: a row without its audit row or its file. */
	torn: number;
	/** Openings at which the chain of the audit log was not whole. */
	chain_breaks: number;
	/** Kills after which the house did not open again. */
	reopen_failures: number;
}

const LONGEST_WRITING_MS = 1_500;
const WRITERS = 4;

/** Kills a house under writing load again and again on one database, and counts what is missing after each opening. */
export async function killWhileWriting(trial: WriteTrial): Promise<WriteResult> {
	const folder = await mkdtemp(join(tmpdir(), 'kill-write-'));
	const result: WriteResult = { kills: 0, acknowledged: 0, lost: 0, torn: 0, chain_breaks: 0, reopen_failures: 0 };
	const acknowledged = new Set<number>();
	const lost = new Set<number>();
	const torn = new Set<number>();
	try {
		// One opening more than kills: the last one only looks.
		for (let turn = 0; turn <= trial.kills; turn++) {
			const house = await runHouse(folder, trial, turn < trial.kills ? trial.random() * LONGEST_WRITING_MS : 0);
			if (!house.opened) result.reopen_failures++;
			else for (const number of acknowledged) if (!house.opened.whole.includes(number)) lost.add(number);
			for (const number of house.opened?.torn ?? []) torn.add(number);
			if (house.opened && house.opened.findings.length > 0) {
				result.chain_breaks++;
				trial.onStep?.(`the chain of the audit log: ${JSON.stringify(house.opened.findings)}`);
			}
			if (turn < trial.kills) {
				result.kills++;
				for (const number of house.acknowledged) acknowledged.add(number);
				trial.onStep?.(`kill ${result.kills}: ${house.acknowledged.length} acknowledged, ${house.opened?.whole.length ?? 'not'} found at opening${house.complaint}`);
			}
		}
		return { ...result, acknowledged: acknowledged.size, lost: lost.size, torn: torn.size };
	} finally {
		await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
}

interface HouseRun {
	opened: { whole: number[]; torn: number[]; findings: unknown[] } | null;
	acknowledged: number[];
	/** Last words of a house that left by itself. */
	complaint: string;
}

/** Runs a house and kills it so many milliseconds after it began to write. */
function runHouse(folder: string, { databaseUrl, alsoKill }: WriteTrial, killAfterMs: number): Promise<HouseRun> {
	const child = spawn(process.execPath, [join(import.meta.dirname, 'writing-house.ts'), join(folder, 'data'), databaseUrl ?? '', String(WRITERS)], {
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const run: HouseRun = { opened: null, acknowledged: [], complaint: '' };
	let words = '';
	child.stderr.on('data', (data) => (words = `${words}${data}`.slice(-2_000)));
	let killing: Promise<void> | undefined;
	const kill = async () => {
		child.kill('SIGKILL');
		await alsoKill?.();
	};
	createInterface({ input: child.stdout }).on('line', (line) => {
		const told = JSON.parse(line) as { event: string; number?: number; whole?: number[]; torn?: number[]; findings?: unknown[] };
		if (told.event === 'acknowledged') run.acknowledged.push(told.number!);
		if (told.event === 'opened') {
			run.opened = { whole: told.whole!, torn: told.torn!, findings: told.findings! };
			setTimeout(() => (killing = kill()), killAfterMs);
		}
	});
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (_code, signal) => {
			if (signal !== 'SIGKILL') run.complaint = `; left by itself: ${words}`;
			void Promise.resolve(killing).then(() => resolve(run), reject);
		});
	});
}
