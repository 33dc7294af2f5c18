// Runs the project's checks one after the other with Node 24 and counts what they say.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { node24, root, say } from './bootstrap.mjs';

const tool = (...place) => join(root, 'node_modules', ...place);
const svelteKit = tool('@sveltejs', 'kit', 'svelte-kit.js');

/** The rules that `npm run check` holds, each a command and its arguments for Node 24. */
export const rules = [
	{ name: 'generated types', args: [svelteKit, 'sync'] },
	{ name: 'types', args: [tool('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'tsconfig.node.json'] },
	{ name: 'types of the screens', args: [tool('svelte-check', 'bin', 'svelte-check'), '--tsconfig', 'tsconfig.json', '--fail-on-warnings', '--output', 'human'] },
	{ name: 'lint', args: [tool('oxlint', 'bin', 'oxlint'), '--deny-warnings', '.'] },
	{ name: 'walls', args: [tool('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'), '--config', 'dependency-cruiser.cjs', 'src', 'packages', 'bin'] },
];

/** Runs one step; true when it passed. Output goes to the terminal. */
export function runStep({ name, args, env = {} }) {
	say(`${name} …`);
	const started = Date.now();
	const path = [dirname(node24()), process.env.PATH].join(delimiter);
	const result = spawnSync(node24(), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PATH: path, ...env } });
	const passed = result.status === 0;
	say(`${name}: ${passed ? 'passed' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
	return passed;
}

/** Runs Vitest with the given arguments and counts its tests. */
export function runVitest(args) {
	const folder = mkdtempSync(join(tmpdir(), 'nhipcau-test-'));
	const report = join(folder, 'report.json');
	const passed = runStep({
		name: 'unit and database tests',
		args: [tool('vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
	});
	const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
	rmSync(folder, { recursive: true, force: true });
	return { passed: counted.numPassedTests, failed: Math.max(counted.numFailedTests, passed ? 0 : 1) };
}

/** Runs the browser journeys of one room, or of all, and counts them. */
export function runJourneys(room, chromium) {
	const folder = mkdtempSync(join(tmpdir(), 'nhipcau-e2e-'));
	const report = join(folder, 'report.json');
	const passed = runStep({
		name: room ? `journeys of ${room}` : 'browser journeys',
		args: [tool('@playwright', 'test', 'cli.js'), 'test', '--config', 'playwright.config.ts', ...(room ? [join('e2e', room)] : [])],
		env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
	});
	const stats = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).stats : { expected: 0, unexpected: 0, flaky: 0 };
	rmSync(folder, { recursive: true, force: true });
	return { passed: stats.expected + stats.flaky, failed: Math.max(stats.unexpected, passed ? 0 : 1) };
}

/** The closing line that people and CI read. */
export function conclude(results) {
	const total = results.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), { passed: 0, failed: 0 });
	console.log(`${total.passed} passed, ${total.failed} failed`);
	process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

/** A step as a result of one. */
export function countStep(step) {
	return runStep(step) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
