// Works with nothing installed: Node's own modules only, any Node from 20.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';

/** Prints one line of what is being done, and why it may take a while. */
export function say(line) {
	console.log(`nhipcau: ${line}`);
}

/** Says what is missing in one sentence and stops. */
export function stop(sentence) {
	console.error(`nhipcau: ${sentence}`);
	process.exit(1);
}

/** Stops unless this is Node 20 or newer. */
export function requireNode() {
	if (Number(process.versions.node.split('.')[0]) < 20) {
		stop(`Node.js 20 or newer is needed, this is ${process.versions.node}: install it from nodejs.org and try again.`);
	}
}

/** Installs the pinned packages where they are not all there yet. */
export function ensureInstalled() {
	requireNode();
	if (isInstalled()) return;
	say('installing packages (about a minute the first time)');
	const result = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: windows });
	if (result.error) stop('npm was not found: it comes with Node.js, reinstall Node.js with npm.');
	if (result.status !== 0) stop('the packages could not be installed: is the npm registry reachable? The lines above say what npm met.');
}

/** Whether every package of the lock file that npm chose for this platform stands in node_modules at its version. */
function isInstalled() {
	const installed = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(installed) || !existsSync(node24())) return false;
	const wanted = readPackages(join(root, 'package-lock.json'));
	const present = readPackages(installed);
	return Object.entries(wanted).every(([place, entry]) => {
		if (place === '' || !place.startsWith('node_modules/')) return true;
		if (!present[place]) return entry.optional === true || entry.peer === true || entry.devOptional === true;
		return present[place].version === entry.version;
	});
}

function readPackages(file) {
	return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** The Node 24 that the packages brought along; the machine's own may be older. */
export function node24() {
	return join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
}

/** Builds the web application where its source has changed since the last build. */
export function ensureBuilt() {
	const stamp = join(root, 'build', '.source-hash');
	const hash = hashSources();
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
	say('building the web application (about half a minute)');
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const result = spawnSync(node24(), [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
	if (result.status !== 0) stop('the build failed: the lines above say where.');
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, hash);
}

const sourceRoots = ['src', 'packages', 'db', 'package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.base.json'];
const notSource = /(^|[\\/])(node_modules|bench|gold)([\\/]|$)|\.test\.ts$|\.md$/;

function hashSources() {
	const hash = createHash('sha256');
	for (const file of sourceRoots.flatMap((place) => listFiles(join(root, place)))) {
		hash.update(file.slice(root.length).replaceAll('\\', '/')).update(readFileSync(file));
	}
	return hash.digest('hex');
}

function listFiles(place) {
	if (!existsSync(place) || notSource.test(place.slice(root.length))) return [];
	try {
		return readdirSync(place).toSorted().flatMap((name) => listFiles(join(place, name)));
	} catch (error) {
		if (error.code === 'ENOTDIR') return [place];
		throw error;
	}
}

/** Runs a script with Node 24; its input, output, signals and exit code are this process's own. */
export function runWithNode24(args, env = {}) {
	const child = spawn(node24(), args, { cwd: process.cwd(), stdio: 'inherit', env: { ...process.env, ...env } });
	const pass = (signal) => child.kill(signal);
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => pass(signal));
	return new Promise((resolve) => {
		child.on('error', (error) => stop(`Node 24 could not be started (${error.message}): run npm ci and try again.`));
		child.on('exit', (code, signal) => resolve(signal ? 128 : (code ?? 1)));
	});
}
