import { Client } from 'pg';

const adminUrl = process.env.TEST_DATABASE_URL ?? 'postgres://root@127.0.0.1:5432/test';
let made = 0;

/** Whether a PostgreSQL for tests answers. */
export const hasPostgres = await withAdmin(async () => true).catch(() => false);

/** An empty PostgreSQL database of a test's own; `drop` removes it with whatever is still connected. */
export async function createScratchPostgres(): Promise<{ url: string; drop(): Promise<void> }> {
	const name = `nhipcau_scratch_${process.pid}_${++made}`;
	await withAdmin((admin) => admin.query(`create database ${name}`));
	return {
		url: Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href,
		drop: () => withAdmin(async (admin) => void (await admin.query(`drop database ${name} with (force)`))),
	};
}

async function withAdmin<T>(work: (admin: Client) => Promise<T>): Promise<T> {
	const admin = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 2_000 });
	await admin.connect();
	try {
		return await work(admin);
	} finally {
		await admin.end();
	}
}
