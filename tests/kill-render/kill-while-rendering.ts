import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface KillTrial {
	/** Markdown file of the article. */
	textFile: string;
	forms: readonly string[];
	/** How often the house is killed with SIGKILL in all. */
	kills: number;
	/** Numbers between 0 and 1: where within the time of an undisturbed rendering each kill falls. */
	random(): number;
	/** Hears what becomes of each house. */
	onStep?(line: string): void;
}

export interface KillResult {
	kills: number;
	/** Houses that took the work up again by themselves after a kill. */
	resumed: number;
	/** Whether every rendering ended with the files of the undisturbed one, byte for byte. */
	equal: boolean;
	/** Whether after every kill each form had the whole of its old or its new files. */
	whole: boolean;
	/** Renderings that were brought to their end. */
	renderings: number;
	/** Seconds of an undisturbed rendering. */
	undisturbed_s: number;
}

interface Told {
	event: 'opened' | 'rendering' | 'rendered';
	whole?: boolean;
	files?: Record<string, string>;
	ended?: { form: string; state: string }[];
}

/**
 * Renders an article undisturbed, then again while its house is killed at random moments and started anew, and
 * compares the hashes of all files. A rendering that ends before all kills are done is followed by another one from
 * nothing.
 */
export async function killWhileRendering(trial: KillTrial): Promise<KillResult> {
	const folder = await mkdtemp(join(tmpdir(), 'kill-render-'));
	try {
		const first = await runHouse(join(folder, 'undisturbed'), trial);
		const expected = JSON.stringify(first.files);
		const result: KillResult = { kills: 0, resumed: 0, equal: first.isComplete, whole: first.whole, renderings: 0, undisturbed_s: Math.round(first.renderMs / 100) / 10 };
		while (result.kills < trial.kills) {
			const dataDir = join(folder, `rendering-${result.renderings}`);
			await renderKilled(dataDir, trial, first.renderMs, expected, result);
			await rm(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
		}
		return result;
	} finally {
		await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
}

async function renderKilled(dataDir: string, trial: KillTrial, renderMs: number, expected: string, result: KillResult): Promise<void> {
	for (let wasKilled = false; ; ) {
		const mayKill = result.kills < trial.kills;
		const killAfterMs = mayKill ? trial.random() * renderMs : undefined;
		const house = await runHouse(dataDir, trial, killAfterMs);
		if (wasKilled && (house.rendered || house.isRendering)) result.resumed++;
		result.whole &&= house.whole;
		if (house.rendered) {
			result.renderings++;
			result.equal &&= house.isComplete && JSON.stringify(house.files) === expected;
			trial.onStep?.(`rendered, equal: ${result.equal}, not done: ${house.unfinished.join(' ')}; differing: ${listDiffering(expected, house.files).join(' ')}`);
			return;
		}
		result.kills++;
		wasKilled = true;
		trial.onStep?.(`kill ${result.kills} after ${Math.round(killAfterMs!)} ms of rendering, whole: ${house.whole}`);
	}
}

/** Names of the files that are not as they should be, for whoever has to find out why. */
function listDiffering(expected: string, files: Record<string, string>): string[] {
	const wanted = JSON.parse(expected) as Record<string, string>;
	return [...new Set([...Object.keys(wanted), ...Object.keys(files)])].filter((name) => wanted[name] !== files[name]);
}

interface HouseRun {
	rendered: boolean;
	isRendering: boolean;
	isComplete: boolean;
	/** Forms that did not end well, with their state. */
	unfinished: string[];
	whole: boolean;
	files: Record<string, string>;
	renderMs: number;
}

/** Runs a house until it has rendered, or kills it so many milliseconds after it was seen at work. */
async function runHouse(dataDir: string, { textFile, forms }: KillTrial, killAfterMs?: number): Promise<HouseRun> {
	const child = spawn(process.execPath, [join(import.meta.dirname, 'render-house.ts'), dataDir, textFile, forms.join(',')], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const run: HouseRun = { rendered: false, isRendering: false, isComplete: false, unfinished: [], whole: true, files: {}, renderMs: 0 };
	let startedAt = 0;
	createInterface({ input: child.stdout }).on('line', (line) => {
		const told = JSON.parse(line) as Told;
		if (told.whole === false) run.whole = false;
		// The killing begins with the rendering: before it there is nothing to be torn apart.
		if (told.event === 'rendering' && !run.isRendering) {
			run.isRendering = true;
			startedAt = performance.now();
			if (killAfterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
		}
		if (told.event === 'rendered') {
			run.rendered = true;
			run.renderMs = performance.now() - startedAt;
			run.files = told.files ?? {};
			run.unfinished = (told.ended ?? []).filter(({ state }) => state !== 'done').map(({ form, state }) => `${form} ${state}`);
			run.isComplete = run.unfinished.length === 0;
		}
	});
	await ending(child);
	return run;
}

function ending(child: ChildProcess): Promise<void> {
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code, signal) => (code === 0 || signal === 'SIGKILL' ? resolve() : reject(new Error(`the house left with ${code ?? signal}`))));
	});
}

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
