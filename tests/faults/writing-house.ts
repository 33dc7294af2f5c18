/**
 * A house under writing load, in a process of its own that may be killed at any moment. Prints one JSON line for each
 * thing that happens: `opened` (which numbered writes are there whole, which are torn, and what is
 * wrong with the chain of the audit log), then `acknowledged` for
 * each write once its commit was answered. Arguments: data folder, connection string (empty: embedded), writers.
 */
import { sql, type Kysely } from 'kysely';
import { createHash } from 'node:crypto';
import { listMediaFiles, storeImage } from '#modules/media';
import { createUnit, listUnitsOn } from '#modules/organisation';
import { manifests } from '#modules/registry';
import { verifyAudit } from '#platform/audit-verify.server';
import { startHouse, type House } from '#platform/house.server';
import { createSystemActor } from '#platform/permissions';
import { aDescription, aPng } from '../../src/modules/media/demo.ts';
import { aUnit } from '../../src/modules/organisation/demo.ts';

const [dataDir, databaseUrl, writers] = process.argv.slice(2) as [string, string, string];
const system = createSystemActor('trial');
const say = (event: string, fields: object = {}) => process.stdout.write(`${JSON.stringify({ event, ...fields })}\n`);
const DAY = '2026-01-01';

const house = await startHouse({ config: { dataDir, databaseUrl: databaseUrl || null, port: 0, origin: null }, manifests });
const top = (await listUnitsOn(house.db, DAY)).find(({ parentId }) => parentId === null) ?? (await createUnit(house.db, system, aUnit()));
const found = await readWrites(house);
const { findings } = await verifyAudit(house.db, house.config);
say('opened', { ...found, findings });
let next = Math.max(0, ...found.whole, ...found.torn) + 1;
await Promise.all(Array.from({ length: Number(writers) }, write));

/** A unit by most writes, a picture with its file by every fifth. */
async function write(): Promise<never> {
	for (;;) {
		const number = next++;
		if (number % 5 === 0) await storeImage(house, system, top.id, aPng(number % 200 + 1, 9), aDescription({ alt: `write ${number}` }));
		else await createUnit(house.db, system, aUnit({ name: `write ${number}`, tier: 'commune', parentId: top.id }));
		say('acknowledged', { number });
	}
}

/** A write is whole where its row has its audit row and, for a picture, the bytes that its hash names. */
async function readWrites({ db, files }: House): Promise<{ whole: number[]; torn: number[] }> {
	const audited = new Set((await sql<{ subject: string }>`select subject from platform_audit`.execute(db as Kysely<any>)).rows.map(({ subject }) => subject));
	const whole: number[] = [];
	const torn: number[] = [];
	for (const unit of await listUnitsOn(db, DAY)) {
		const number = readNumber(unit.name);
		if (number !== null) (audited.has(`unit:${unit.id}`) ? whole : torn).push(number);
	}
	for (const file of await listMediaFiles(db, [top.id], { limit: 1_000_000, offset: 0 })) {
		const bytes = await files.readBytes(file.hash).catch(() => null);
		const isWhole = bytes !== null && createHash('sha256').update(bytes).digest('hex') === file.hash && audited.has(`media:${file.id}`);
		(isWhole ? whole : torn).push(readNumber(file.alt)!);
	}
	return { whole, torn };
}

function readNumber(name: string): number | null {
	const match = /^write (\d+)$/.exec(name);
	return match && Number(match[1]);
}
