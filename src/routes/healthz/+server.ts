import { json } from '@sveltejs/kit';
import { sql } from 'kysely';
import type { RequestHandler } from './$types';

/** Whether the process answers and its database with it; for whoever watches the machine. */
export const GET: RequestHandler = async ({ locals: { house, say } }) => {
	try {
		await sql`select 1`.execute(house.db);
		return json({ ok: true, database: house.databaseKind }, { headers: { 'cache-control': 'no-store' } });
	} catch (error) {
		house.log.error('web.database_silent', error);
		return json({ ok: false, message: say('web.unexpected') }, { status: 503, headers: { 'cache-control': 'no-store' } });
	}
};
