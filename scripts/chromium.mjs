// Finds a Chromium for the journeys, or fetches the one that npm carries.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, say, stop } from './bootstrap.mjs';

const places = [
	process.env.CHROMIUM_PATH,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const packed = '@sparticuz/chromium@153.0.0';

/** Path of a Chromium, Chrome or Edge; on Linux without one, Chromium out of an npm package. */
export function findChromium() {
	const found = places.find((place) => place && existsSync(place));
	if (found) return found;
	if (process.platform === 'linux') return unpackChromium();
	return stop('no Chromium, Chrome or Edge was found: install one, or name it in CHROMIUM_PATH.');
}

function unpackChromium() {
	const home = join(root, 'node_modules', '.cache', 'chromium');
	say(`no browser on this machine: fetching ${packed} from npm`);
	const npm = spawnSync('npm', ['install', '--prefix', home, '--no-fund', '--no-audit', '--no-save', packed], { stdio: 'inherit' });
	if (npm.status !== 0) return stop('no browser was found and none could be fetched: install chromium, or name one in CHROMIUM_PATH.');
	const script = "import c from '@sparticuz/chromium'; process.stdout.write(await c.executablePath())";
	const env = { ...process.env, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
	const unpacked = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: home, env, encoding: 'utf8' });
	if (unpacked.status !== 0 || !existsSync(unpacked.stdout)) return stop('the browser from npm did not unpack: install chromium, or name one in CHROMIUM_PATH.');
	return unpacked.stdout;
}
