import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** Where a PostgreSQL for tests is looked for, as in `tests/database.ts`. */
const serverUrl = process.env.TEST_DATABASE_URL ?? 'postgres://root@127.0.0.1:5432/test';

/** An empty database of one's own on the PostgreSQL for tests, dropped by `drop`; null where no server answers. */
export async function createOwnDatabase(): Promise<{ url: string; query(sql: string): Promise<unknown[]>; drop(): Promise<void> } | null> {
	const admin = new Client({ connectionString: serverUrl, connectionTimeoutMillis: 2_000 });
	if (!(await admin.connect().then(() => true, () => false))) return null;
	const name = `nhipcau_fault_${randomBytes(6).toString('hex')}`;
	await admin.query(`create database ${name}`);
	return {
		url: Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href,
		query: async (sql) => (await admin.query(sql)).rows,
		async drop() {
			await admin.query(`drop database if exists ${name} with (force)`);
			await admin.end();
		},
	};
}
