/**
 * What a backup holds, in the order it is written (docs/adr/0068-backup-format.md):
 *
 *     header.json                       what it is, who made it, which migrations the schema had
 *     own/audit/key.pem …               small files that the house keeps in its data folder beside database and files
 *     tables/<table>/000001.jsonl.gz    rows, each a JSON array of the columns' PostgreSQL text or null
 *     queue/000001.jsonl.gz             jobs that were waiting or running: id, queue, data
 *     files/<sha-256>                   every stored file
 *     contents.json                     counts and hashes of all of it, without which it is not complete
 */

/** The newest format that this program writes and reads. */
export const FORMAT_VERSION = 1;

export interface BackupHeader {
	format: 'nhipcau-backup';
	formatVersion: number;
	/** Version of the program that made it. */
	program: string;
	/** ISO moment in UTC. */
	madeAt: string;
	database: 'embedded' | 'postgres';
	/** Names of the migrations that the schema had, oldest first. */
	migrations: string[];
	/** Columns of each table in the order of the rows' arrays; generated columns are left out. */
	tables: { name: string; columns: string[] }[];
	/** SHA-256 of the JSON of all the rest; backups of 0.1 may have none. */
	digest?: string | undefined;
}

export interface TableCount {
	name: string;
	rows: number;
	/** SHA-256 over the rows' lines in the order of the key. */
	hash: string;
}

export interface BackupContents {
	tables: TableCount[];
	sequences: { name: string; lastValue: number; isCalled: boolean }[];
	files: { count: number; bytes: number };
}

/** One thing in a backup. Its body is read once, and before the next entry is asked for. */
export interface ArchiveEntry {
	name: string;
	/** Bytes. */
	size: number;
	body: AsyncIterable<Uint8Array>;
}

/** How far a backup is: `stage` is a message key, `fraction` lies between 0 and 1. Throws to stop the work. */
export type ReportProgress = (stage: string, fraction: number) => Promise<void>;
