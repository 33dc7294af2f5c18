/**
 * Makes the backup of a release that later releases are tested with: a small demo office, on the embedded database.
 * Run it when a release is cut: `node scripts/make-release-backup.ts tests/releases/0.1.0.backup`. Never make one anew.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeBackup } from '#platform/backup/office-backup.server';
import { startHouse } from '#platform/house.server';
import { seedDemoOffice } from '#platform/seed.server';
import { manifests } from '../src/modules/registry.ts';

const [path] = process.argv.slice(2);
if (!path) throw new Error('Name the file to make, tests/releases/<version>.backup');
const dataDir = await mkdtemp(join(tmpdir(), 'nhipcau-release-'));
const house = await startHouse({ config: { dataDir, databaseUrl: null, port: 0, origin: null }, manifests, work: false });
try {
	await house.db.transaction().execute((tx) => seedDemoOffice({ ...house, db: tx }));
	console.log(`${await makeBackup({ ...house, dataDir }, { path: resolve(path), key: null })} bytes`);
} finally {
	await house.stop();
	await rm(dataDir, { recursive: true, force: true });
}
