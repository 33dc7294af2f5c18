import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { batchSize, genesis, hashRow, rowColumns, type AuditRow } from './audit-chain.ts';
import { bringCheckpointsUp, insertCheckpoint, listCheckpointFolders, readCheckpointFile } from './audit-checkpoints.server.ts';
import { isSignedBy, loadAuditKey, readTrustedKeys, type AuditKey, type Checkpoint } from './audit-key.server.ts';
import { now } from './clock.ts';
import type { HouseConfig } from './config.server.ts';
import type { Log } from './log.server.ts';

/** Held while rows are sealed, so that there is one sealer however many processes work on one PostgreSQL. */
export const SEALER_LOCK = 4_120_261_127;
const EVERY_MS = 5_000;

type Head = Pick<Checkpoint, 'seq' | 'hash'>;

/**
 * Chains up to 500 rows that are not sealed yet and signs the new head, in one transaction. Rows are taken in the
 * order of their numbers as far as they are kept by now; one that is kept later is chained later. Answers the
 * number of the last row, or null where nothing waits or another process is sealing. `floor` is a head known from outside
 * the database: where the database's own lies below it, rows were lost, and the chain goes on above the gap. `after` leaves
 * out lower numbers, for who has just sealed them: the index still holds their old entries.
 */
export function sealRows(db: Kysely<any>, key: AuditKey, floor: Head = { seq: 0, hash: genesis }, after: number | null = null): Promise<number | null> {
	const seal = async (tx: Kysely<any>): Promise<number | null> => {
		const lock = await sql<{ taken: boolean }>`select pg_try_advisory_xact_lock(${SEALER_LOCK}::bigint) as taken`.execute(tx);
		if (!lock.rows[0]!.taken) return null;
		const { rows } = await sql<AuditRow>`select ${rowColumns} from platform_audit where seq is null and id > ${after ?? Number.MIN_SAFE_INTEGER}::bigint order by id limit ${batchSize}`.execute(tx);
		if (rows.length === 0) return null;
		let head = await findHead(tx, floor);
		const sealed = rows.map((row) => {
			const seq = head.seq + 1;
			const previous_hash = head.hash;
			head = { seq, hash: hashRow(row, seq, previous_hash) };
			return { id: row.id, seq, previous_hash, hash: head.hash };
		});
		await sql`update platform_audit set seq = sealed.seq, previous_hash = sealed.previous_hash, hash = sealed.hash
			from jsonb_to_recordset(${JSON.stringify(sealed)}::jsonb) as sealed (id bigint, seq bigint, previous_hash text, hash text)
			where platform_audit.id = sealed.id`.execute(tx);
		await insertCheckpoint(tx, key.sign({ ...head, at: now().toISOString() }));
		return rows.at(-1)!.id;
	};
	return db.transaction().execute(seal);
}

/** Sealing and signing are one act, so the last checkpoint is the head of the chain, whatever became of the rows. */
async function findHead(tx: Kysely<any>, floor: Head): Promise<Head> {
	const { rows } = await sql<Head>`select seq, hash from platform_audit_checkpoint order by seq desc limit 1`.execute(tx);
	return rows[0] && rows[0].seq >= floor.seq ? rows[0] : floor;
}

export interface AuditSealer {
	/** Seals all that waits and brings the files of checkpoints up to date. */
	sealAll(): Promise<void>;
	/** Seals once more and stops. */
	stop(): Promise<void>;
}

export interface SealerOptions {
	db: Kysely<any>;
	config: Pick<HouseConfig, 'dataDir' | 'auditCheckpoints'>;
	log: Log;
}

/** Seals every few seconds for as long as the house stands. What fails is logged and tried again. */
export function startSealer({ db, config, log }: SealerOptions): AuditSealer {
	const key = loadAuditKey(join(config.dataDir, 'audit'));
	const folders = listCheckpointFolders(config);
	const floor = findFloor(folders, log);
	let work: Promise<void> = Promise.resolve();
	let waiting = 0;

	const sealAll = async () => {
		try {
			await sealWaiting(db, key, floor);
		} catch (error) {
			log.error('audit.seal_failed', error);
		}
		for (const [place, folder] of folders.entries()) {
			// The next round writes what this one could not: a folder on another machine may be away for a while.
			await bringCheckpointsUp(db, folder, key).catch((error: unknown) => log.error('audit.checkpoint_failed', error, { place }));
		}
	};
	const inTurn = () => {
		waiting++;
		return (work = work.then(sealAll).finally(() => waiting--));
	};
	void inTurn();
	const timer = setInterval(() => waiting === 0 && void inTurn(), EVERY_MS);
	timer.unref();
	return {
		sealAll: inTurn,
		async stop() {
			clearInterval(timer);
			await inTurn();
		},
	};
}

/** Batch upon batch, and once more from the beginning: a lower number may have been kept meanwhile. */
async function sealWaiting(db: Kysely<any>, key: AuditKey, floor: Head): Promise<void> {
	for (let after: number | null = null; ; ) {
		const last = await sealRows(db, key, floor, after);
		if (last === null && after === null) return;
		after = last;
	}
}

/** The highest head that a file names and the house has signed. */
function findFloor(folders: readonly string[], log: Log): Head {
	const keys = readTrustedKeys(folders);
	const signed = folders.flatMap((folder) => readCheckpointFile(folder)?.checkpoints ?? []).filter((checkpoint) => isSignedBy(keys, checkpoint));
	const { seq, hash } = signed.reduce<Head>((highest, next) => (next.seq > highest.seq ? next : highest), { seq: 0, hash: genesis });
	log.info('audit.sealer_started', { seq });
	return { seq, hash };
}
