import { hasDatabase, runCommand } from '#platform/command-line.server';
import { readConfig } from '#platform/config.server';
import { findDataOwner } from '#platform/data-lock.server';
import { AppError } from '#platform/errors';
import { manifests } from '../../src/modules/registry.ts';
import { exitCodes, seeHelp, UsageError } from '../exit-codes.ts';
import { readCall } from '../read-call.ts';

const help = `nhipcau migrate-to DATABASE_URL [--data DIR]

  DATABASE_URL  an empty PostgreSQL 15 database: postgres://name:password@host:5432/database
  --data DIR    the office on the embedded database; data in the working folder unless told

Moves an office from the embedded database to PostgreSQL and compares every table there. The office may run: nothing
is written meanwhile, and the server stops at the end. Then start it with DATABASE_URL set, on the same folder: the
files stay there. The old database stays as it was and opens no more.

Ends with 0 when it is done, 2 for a wrong call, 3 when it is refused; then the office goes on as it was.`;

const options = { data: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** `nhipcau migrate-to DATABASE_URL`: from the embedded database to PostgreSQL. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = readCall('migrate-to', { args, options, allowPositionals: true });
	if (values.help) {
		console.log(help);
		return exitCodes.done;
	}
	const [databaseUrl] = positionals;
	if (databaseUrl === undefined || positionals.length > 1) throw new UsageError({ vi: 'cần đúng một địa chỉ PostgreSQL', en: 'name one PostgreSQL database' }, seeHelp('migrate-to'));
	const { DATABASE_URL: _, ...env } = process.env;
	const config = readConfig(env, values.data ? { dataDir: values.data } : {});
	if (!hasDatabase(config)) throw new AppError('not_found', 'platform.no_office', { folder: config.dataDir });
	const { tables, rows } = (await runCommand({ config, manifests }, 'backups.move_to_postgres', { databaseUrl })) as { tables: number; rows: number };
	const server = findDataOwner(config.dataDir);
	if (server && server.pid !== process.pid) process.kill(server.pid, 'SIGTERM');
	console.log(`Đã chuyển và đối chiếu (moved and compared): ${tables} bảng (tables), ${rows} dòng (rows).\nHãy đặt DATABASE_URL rồi chạy lại nhipcau serve (set DATABASE_URL, then run nhipcau serve again).`);
	return exitCodes.done;
}
