import { resolve } from 'node:path';
import { readKeyFile } from '#platform/backup/encryption.server';
import { restoreBackup } from '#platform/backup/office-backup.server';
import { readConfig } from '#platform/config.server';
import { exitCodes, seeHelp, UsageError } from '../exit-codes.ts';
import { readCall } from '../read-call.ts';

const help = `nhipcau restore FILE [--data DIR] [--key-file FILE]

  --data DIR       an empty or new folder; data in the working folder unless told
  --key-file FILE  the key that opens a locked backup; BACKUP_KEY_FILE unless told

With DATABASE_URL set, the records go into that PostgreSQL database, which must be empty; a backup of either database
is restored into either. A backup of an older release is brought to today's schema. Every table is compared with what
the backup says of itself; what fails leaves nothing behind.

Ends with 0 when it is done, 2 for a wrong call, 3 when the backup or the place is refused.`;

const options = { data: { type: 'string' }, 'key-file': { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** `nhipcau restore FILE`: an office from a backup, in an empty place. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = readCall('restore', { args, options, allowPositionals: true });
	if (values.help) {
		console.log(help);
		return exitCodes.done;
	}
	if (positionals.length !== 1) throw new UsageError({ vi: 'cần đúng một tệp sao lưu', en: 'name one backup' }, seeHelp('restore'));
	const keyFile = values['key-file'] ?? (process.env.BACKUP_KEY_FILE || undefined);
	const config = readConfig(process.env, values.data ? { dataDir: values.data } : {});
	const key = keyFile === undefined ? null : readKeyFile(keyFile);
	const { header, tables, rows, files, migrated } = await restoreBackup(config, { path: resolve(positionals[0]!), key });
	console.log(`Đã khôi phục (restored): ${tables} bảng (tables), ${rows} dòng (rows), ${files} tệp (files), bản sao lưu ngày (of) ${header.madeAt}`);
	if (migrated.length > 0) console.log(`Đã nâng cấp (migrated): ${migrated.join(', ')}`);
	return exitCodes.done;
}
