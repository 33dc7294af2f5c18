import { sql, type Kysely } from 'kysely';
import { batchSize, rowColumns, type SealedRow } from './audit-chain.ts';
import { listCheckpointFolders, readCheckpointFile, readCheckpoints } from './audit-checkpoints.server.ts';
import { isSignedBy, readTrustedKeys, type Checkpoint, type TrustedKeys } from './audit-key.server.ts';
import { SEALER_LOCK } from './audit-sealer.server.ts';
import { ChainWalk } from './audit-walk.ts';
import type { HouseConfig } from './config.server.ts';

export type AuditFindingKind =
	| 'changed'
	| 'removed'
	| 'inserted'
	| 'reordered'
	/** Rows at the end that a signed checkpoint knows and the table has no more. */
	| 'cut'
	/** A checkpoint whose signature does not fit it, or whose key the house does not know. */
	| 'checkpoint_forged'
	/** A checkpoint that a file holds and the database does not. */
	| 'checkpoint_removed'
	/** Lines of a file of checkpoints that cannot be read; `seq` counts them. */
	| 'checkpoint_damaged';

export interface AuditFinding {
	kind: AuditFindingKind;
	/** Place in the chain; of the first, where `toSeq` names a last one. */
	seq: number;
	toSeq?: number;
	/** The row's own number in `platform_audit`, where the row is there. */
	id?: number;
	/** Where a re-ordered row was sealed. */
	from?: number;
	/** 0: the database; 1: the data folder; 2: AUDIT_CHECKPOINTS. */
	place?: number;
}

export interface AuditReport {
	intact: boolean;
	sealed: number;
	/** Rows that wait for the sealer; they are no part of the chain yet. */
	unsealed: number;
	/** Checkpoints in the database, and in each folder; null where a folder has no file of them. */
	checkpoints: number;
	outside: (number | null)[];
	lastCheckpointAt: string | null;
	/** In the order of the chain, at most 1,000; `found` counts all. */
	findings: AuditFinding[];
	found: number;
}

const MOST_FINDINGS = 1_000;

/**
 * Goes through the whole chain and names every row that was changed, removed, inserted, re-ordered or cut since it was
 * sealed. Writes nothing; rows that are sealed meanwhile are left for the next time.
 */
export async function verifyAudit(db: Kysely<any>, config: Pick<HouseConfig, 'dataDir' | 'auditCheckpoints'>): Promise<AuditReport> {
	const folders = listCheckpointFolders(config);
	const { last, unsealed, places, damaged } = await readHeads(db, folders);
	const keys = readTrustedKeys(folders);
	const walk = new ChainWalk(places.flatMap((checkpoints) => checkpoints.filter((checkpoint) => isSignedBy(keys, checkpoint))));
	let sealed = 0;
	for await (const row of readSealed(db, last)) {
		walk.take(row);
		sealed++;
	}
	const findings = [...walk.finish(), ...findForged(places, keys), ...findRemovedCheckpoints(places), ...damaged].toSorted((a, b) => a.seq - b.seq);
	return {
		intact: findings.length === 0,
		sealed,
		unsealed,
		checkpoints: places[0]!.length,
		outside: folders.map((folder) => readCheckpointFile(folder)?.checkpoints.length ?? null),
		lastCheckpointAt: places[0]!.at(-1)?.at ?? null,
		findings: findings.slice(0, MOST_FINDINGS),
		found: findings.length,
	};
}

/** What stands at one moment: with the sealer's lock held, rows, checkpoints and files belong together. */
function readHeads(db: Kysely<any>, folders: readonly string[]) {
	const read = async (tx: Kysely<any>) => {
		await sql`select pg_advisory_xact_lock(${SEALER_LOCK}::bigint)`.execute(tx);
		const { rows } = await sql<{ last: number; unsealed: number }>`select coalesce(max(seq), 0) as last,
			(select count(*) from platform_audit where seq is null) as unsealed from platform_audit`.execute(tx);
		const files = folders.map((folder) => readCheckpointFile(folder) ?? { checkpoints: [], damaged: 0 });
		const places: Checkpoint[][] = [await readCheckpoints(tx, Number.MIN_SAFE_INTEGER), ...files.map(({ checkpoints }) => checkpoints)];
		const damaged = files.flatMap((file, index): AuditFinding[] =>
			file.damaged > 0 ? [{ kind: 'checkpoint_damaged', seq: file.damaged, place: index + 1 }] : [],
		);
		return { ...rows[0]!, places, damaged };
	};
	return db.transaction().execute(read);
}

/** Sealed rows by their place, those that share one by their number; a page at a time. */
async function* readSealed(db: Kysely<any>, last: number): AsyncGenerator<SealedRow> {
	let [seq, id] = [Number.MIN_SAFE_INTEGER, 0];
	for (;;) {
		const { rows } = await sql<SealedRow>`select seq, previous_hash as previous, hash, ${rowColumns} from platform_audit
			where seq is not null and seq <= ${last} and (seq, id) > (${seq}::bigint, ${id}::bigint) order by seq, id limit ${batchSize}`.execute(db);
		yield* rows;
		const end = rows.at(-1);
		if (rows.length < batchSize || !end) return;
		[seq, id] = [end.seq, end.id];
	}
}

function findForged(places: readonly Checkpoint[][], keys: TrustedKeys): AuditFinding[] {
	return places.flatMap((checkpoints, place) =>
		checkpoints.filter((checkpoint) => !isSignedBy(keys, checkpoint)).map(({ seq }): AuditFinding => ({ kind: 'checkpoint_forged', seq, place })),
	);
}

function findRemovedCheckpoints([inDatabase, ...files]: readonly Checkpoint[][]): AuditFinding[] {
	const known = new Set(inDatabase!.map(({ seq }) => seq));
	const missing = new Set(files.flat().map(({ seq }) => seq).filter((seq) => !known.has(seq)));
	return [...missing].map((seq): AuditFinding => ({ kind: 'checkpoint_removed', seq, place: 0 }));
}
