import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { readKeyFile } from '#platform/backup/encryption.server';
import { verifyBackup } from '#platform/backup/office-backup.server';
import { hasDatabase, runCommand } from '#platform/command-line.server';
import { readConfig } from '#platform/config.server';
import { AppError } from '#platform/errors';
import { manifests } from '../../src/modules/registry.ts';
import { exitCodes, seeHelp, UsageError } from '../exit-codes.ts';
import { readCall } from '../read-call.ts';
import { requireFolder } from '../require-folder.ts';

const help = `nhipcau backup --out FILE [--data DIR] [--key-file FILE]
nhipcau backup verify FILE [--key-file FILE]
nhipcau backup new-key --out FILE

  --data DIR       the office; data in the working folder unless told. With DATABASE_URL set, the office on PostgreSQL
  --out FILE       the backup to make; nothing is overwritten
  --key-file FILE  locks the backup (age format): a file with an age key or with a passphrase; BACKUP_KEY_FILE unless told

The office may run meanwhile. “verify” restores a backup into a scratch folder and compares every table and file.
“new-key” makes a key; keep its file away from the server, and give the server only the public line (age1…).

Ends with 0 when it is done, 2 for a wrong call, 3 when the backup cannot be made or does not hold, 130 when it is
stopped; then nothing half-written is left.`;

const options = {
	data: { type: 'string' },
	out: { type: 'string' },
	'key-file': { type: 'string' },
	help: { type: 'boolean', short: 'h' },
} as const;

/** `nhipcau backup`: makes, tries or locks backups. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = readCall('backup', { args, options, allowPositionals: true });
	if (values.help) {
		console.log(help);
		return exitCodes.done;
	}
	const [act, ...rest] = positionals;
	const keyFile = values['key-file'] ?? (process.env.BACKUP_KEY_FILE || undefined);
	const key = keyFile === undefined || act === 'new-key' ? null : readKeyFile(keyFile);
	if (act === 'verify' && rest.length === 1) return verify(resolve(rest[0]!), key);
	if (values.out === undefined) throw new UsageError({ vi: 'thiếu --out: tệp sẽ ghi', en: '--out is missing: the file to write' }, seeHelp('backup'));
	if (act === 'new-key' && rest.length === 0) return makeKey(resolve(values.out));
	if (act !== undefined) throw new UsageError({ vi: `không hiểu “${positionals.join(' ')}”`, en: `“${positionals.join(' ')}” is not understood` }, seeHelp('backup'));
	return make(resolve(values.out), values.data, key);
}

async function make(path: string, dataDir: string | undefined, key: string | null): Promise<number> {
	await requireFolder('--out', resolve(path, '..'));
	const config = readConfig(process.env, dataDir ? { dataDir } : {});
	// Opening the house would make an empty one where none is.
	if (!hasDatabase(config)) throw new AppError('not_found', 'platform.no_office', { folder: config.dataDir });
	const stopped = new AbortController();
	const stop = () => stopped.abort(new AppError('conflict', 'platform.job_cancelled'));
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
	try {
		const { size } = (await runCommand({ config, manifests, migrate: false }, 'backups.make_backup', { path, key }, stopped.signal)) as { size: number };
		console.log(`${path}\n${size} bytes${key === null ? '' : ', đã khóa (locked)'}`);
		return exitCodes.done;
	} catch (error) {
		if (!stopped.signal.aborted) throw error;
		console.error('Đã dừng; không để lại tệp dở dang.\nStopped; nothing half-written is left.');
		return exitCodes.stopped;
	} finally {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
	}
}

async function verify(path: string, key: string | null): Promise<number> {
	const { header, tables, rows, files, bytes } = await verifyBackup({ path, key });
	console.log(`${path}: ${tables} bảng (tables), ${rows} dòng (rows), ${files} tệp (files), ${bytes} bytes; Nhịp Cầu ${header.program}, ${header.madeAt}\nĐã khôi phục thử và đối chiếu: nguyên vẹn (restored on trial and compared: whole).`);
	return exitCodes.done;
}

async function makeKey(path: string): Promise<number> {
	const key = await generateX25519Identity();
	const publicLine = await identityToRecipient(key);
	writeFileSync(path, `# public key: ${publicLine}\n${key}\n`, { mode: 0o600, flag: 'wx', flush: true });
	console.log(`${path}\nKhóa công khai, chỉ khóa được (public key, locks only): ${publicLine}`);
	return exitCodes.done;
}
