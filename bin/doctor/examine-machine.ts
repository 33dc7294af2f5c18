import { accessSync, constants, statfsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findAppRoot } from '#platform/app-root.server';
import { timeZone } from '#platform/clock';
import type { HouseConfig } from '#platform/config.server';
import { finding, type Finding } from './finding.ts';

const GIGABYTE = 1e9;
/** Below the first a person should make room soon, below the second at once. */
const LOW_SPACE = 2 * GIGABYTE;
const NO_SPACE = 0.3 * GIGABYTE;

export function examineNode(version = process.version): Finding {
	const major = Number(/^v(\d+)/.exec(version)?.[1]);
	return finding('node', major >= 24 ? 'ok' : 'fail', major >= 24 ? 'node_ok' : 'node_old', { version });
}

/** Parts that npm leaves out without a word where a machine has none: each with a package that needs it. */
const parts = [
	['video', '@napi-rs/webcodecs'],
	['video', '@napi-rs/canvas'],
	['infographic', '@resvg/resvg-js'],
	['document', '@myriaddreamin/typst-ts-node-compiler'],
	['video', '@expo-google-fonts/be-vietnam-pro'],
] as const;

/** Whether the parts that some editions need can be loaded; `needed` are packages by the one of ours that needs them. */
export function examineParts(needed: readonly (readonly [owner: string, name: string])[] = parts): Finding {
	const missing = needed.filter(([owner, name]) => !canLoad(owner, name)).map(([, name]) => name);
	return missing.length === 0 ? finding('parts', 'ok', 'parts_ok') : finding('parts', 'warn', 'parts_missing', { names: missing.join(', ') });
}

function canLoad(owner: string, name: string): boolean {
	const require = createRequire(join(findAppRoot(), 'packages', owner, 'package.json'));
	try {
		// A font is a folder of files; the others are loaded, native part and all.
		if (name.startsWith('@expo-google-fonts/')) require.resolve(`${name}/package.json`);
		else require(name);
		return true;
	} catch {
		return false;
	}
}

/** The data folder: there, ours, closed to others, and with room. */
export function examineFolder({ dataDir }: Pick<HouseConfig, 'dataDir'>): Finding[] {
	const found = statSync(dataDir, { throwIfNoEntry: false });
	if (!found?.isDirectory()) return [finding('folder', 'fail', 'folder_none', { folder: dataDir })];
	return [examineRights(dataDir, found), examineSpace(dataDir)];
}

function examineRights(folder: string, { uid, mode }: { uid: number; mode: number }): Finding {
	try {
		accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
	} catch {
		return finding('folder', 'fail', 'folder_not_writable', { folder });
	}
	if (process.platform === 'win32') return finding('folder', 'ok', 'folder_ok', { folder });
	if (uid !== process.getuid?.()) return finding('folder', 'fail', 'folder_other_owner', { folder });
	return finding('folder', mode & 0o077 ? 'warn' : 'ok', mode & 0o077 ? 'folder_open' : 'folder_ok', { folder });
}

function examineSpace(folder: string): Finding {
	const { bavail, bsize } = statfsSync(folder);
	const bytes = bavail * bsize;
	const free = (bytes / GIGABYTE).toFixed(1);
	if (bytes < NO_SPACE) return finding('space', 'fail', 'space_full', { free });
	return bytes < LOW_SPACE ? finding('space', 'warn', 'space_low', { free }) : finding('space', 'ok', 'space_ok', { free });
}

/** The clock before this program was written is wrong. */
const WRITTEN_IN = 2026;

export function examineClock(now = new Date(), zone = timeZone): Finding {
	if (now.getUTCFullYear() < WRITTEN_IN) return finding('clock', 'fail', 'clock_wrong', { now: now.toISOString() });
	const noon = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(new Date('2026-01-01T05:00:00Z'));
	return noon === '12' ? finding('clock', 'ok', 'clock_ok') : finding('clock', 'fail', 'zone_missing');
}

/** Whether readers elsewhere reach the office, and over HTTPS. */
export function examineOrigin({ origin }: Pick<HouseConfig, 'origin'>): Finding {
	if (origin === null) return finding('origin', 'warn', 'origin_none');
	const url = URL.canParse(origin) ? new URL(origin) : null;
	if (!url || !/^https?:$/.test(url.protocol) || url.origin !== origin) return finding('origin', 'fail', 'origin_wrong', { origin });
	const isHere = /^(localhost|127\.|\[::1\])/.test(url.host);
	return url.protocol === 'https:' || isHere ? finding('origin', 'ok', 'origin_ok', { origin }) : finding('origin', 'warn', 'origin_http', { origin });
}
