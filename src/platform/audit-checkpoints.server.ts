import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import type { AuditKey, Checkpoint } from './audit-key.server.ts';
import type { HouseConfig } from './config.server.ts';

const FILE = 'checkpoints.jsonl';

/** The house's own folder of key and checkpoints, and the outside one where AUDIT_CHECKPOINTS names one. */
export function listCheckpointFolders({ dataDir, auditCheckpoints }: Pick<HouseConfig, 'dataDir' | 'auditCheckpoints'>): string[] {
	return [join(dataDir, 'audit'), ...(auditCheckpoints ? [auditCheckpoints] : [])];
}

/** Every checkpoint that the database keeps from a place on, in the order of the chain. */
export async function readCheckpoints(db: Kysely<any>, after = 0): Promise<Checkpoint[]> {
	const { rows } = await sql<Omit<Checkpoint, 'at'> & { at: Date }>`select seq, hash, at, key_id as "keyId", signature
		from platform_audit_checkpoint where seq > ${after} order by seq`.execute(db);
	return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

export async function insertCheckpoint(db: Kysely<any>, { seq, hash, at, keyId, signature }: Checkpoint): Promise<void> {
	await sql`insert into platform_audit_checkpoint (seq, hash, at, key_id, signature) values (${seq}, ${hash}, ${at}, ${keyId}, ${signature})`.execute(db);
}

/** What a folder's file holds; `damaged` counts lines that are no checkpoint. Null where there is no file. */
export function readCheckpointFile(folder: string): { checkpoints: Checkpoint[]; damaged: number } | null {
	const path = join(folder, FILE);
	if (!existsSync(path)) return null;
	const lines = readFileSync(path, 'utf8').split('\n');
	// A process that is killed while it appends leaves a last line without its end; the next one writes it again.
	lines.pop();
	const checkpoints = lines.map(parseLine).filter((checkpoint) => checkpoint !== null);
	return { checkpoints, damaged: lines.filter((line) => line !== '').length - checkpoints.length };
}

function parseLine(line: string): Checkpoint | null {
	try {
		const { seq, hash, at, keyId, signature } = JSON.parse(line) as Checkpoint;
		const isWhole = Number.isSafeInteger(seq) && [hash, at, keyId, signature].every((value) => typeof value === 'string');
		return isWhole ? { seq, hash, at, keyId, signature } : null;
	} catch {
		return null;
	}
}

/**
 * Appends to the folder's file the checkpoints that come after its last one, and waits until the disk has them. The
 * file is looked at each time: another process may write it too, or somebody may have put an older one back.
 */
export async function bringCheckpointsUp(db: Kysely<any>, folder: string, key: AuditKey): Promise<void> {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const publicKey = join(folder, `public-${key.id}.pem`);
	if (!existsSync(publicKey)) writeFileSync(publicKey, key.publicPem, { flush: true });
	const path = join(folder, FILE);
	const file = openSync(path, 'a+', 0o600);
	try {
		const { end, lastSeq } = readEnd(file);
		const missing = await readCheckpoints(db, lastSeq);
		if (missing.length === 0) return;
		// What a killed process left of a line.
		ftruncateSync(file, end);
		writeSync(file, missing.map((checkpoint) => `${JSON.stringify(checkpoint)}\n`).join(''));
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** More than any line has. */
const TAIL_BYTES = 8192;

/** Where the last whole line ends, and which place of the chain it names. */
function readEnd(file: number): { end: number; lastSeq: number } {
	const { size } = fstatSync(file);
	const start = Math.max(0, size - TAIL_BYTES);
	const tail = Buffer.alloc(size - start);
	readSync(file, tail, 0, tail.length, start);
	const whole = tail.subarray(0, tail.lastIndexOf(0x0a) + 1);
	const seqs = whole.toString('utf8').split('\n').map((line) => parseLine(line)?.seq ?? 0);
	return { end: start + whole.length, lastSeq: Math.max(0, ...seqs) };
}
