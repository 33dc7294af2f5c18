import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { manifests } from '#modules/registry';
import { findAppRoot } from '#platform/app-root.server';
import { readMigrations } from '#platform/migrate.server';
import { dumpSchema } from '#platform/schema-dump.server';
import { describeOnEveryDatabase } from './database.ts';

const path = join(findAppRoot(), 'db', 'schema.sql');

/** Column names that speak of a person, whatever the table. */
const personal = /(^|_)(name|email|phone|address|password|birth|gender|image|credit|author|signatory|byline|user_id|actor_id|identifier)(_|$)|_by$/;

/** Columns that look personal and are not, with the reason. */
const notPersonal: Record<string, string> = {
	'organisation_unit_version.name': 'the name of an office',
	'platform_audit.actor_id': 'a pseudonym; who it stands for is in platform_audit_person, which is declared and erased',
	'platform_outbox.name': 'the name of an event',
	'editions_file.name': 'the name of a made file, such as document.pdf',
	'accounts_user.email_verified': 'yes or no about the address, which is declared',
	'accounts_session.ip_address': 'empty by a check constraint',
};

describeOnEveryDatabase('the schema', (db) => {
	// GENERATE=1 writes the file anew; `npm run generate` sets it.
	test('stands in db/schema.sql as the migrations make it', async () => {
		const schema = await dumpSchema(db);
		if (process.env.GENERATE) writeFileSync(path, schema);
		expect(readFileSync(path, 'utf8')).toBe(schema);
	});

	test('holds something about a person only where its room says what for and how long', async () => {
		const { rows } = await sql<{ field: string }>`select table_name || '.' || column_name as field
			from information_schema.columns where table_schema = 'public' order by 1`.execute(db);
		const declared = new Set(manifests.flatMap((manifest) => manifest.personalData ?? []).map(({ table, column }) => `${table}.${column}`));
		const fields = new Set(rows.map((row) => row.field));
		const looksPersonal = [...fields].filter((field) => personal.test(field.split('.')[1]!) && !field.startsWith('platform_migration'));

		expect(looksPersonal.filter((field) => !declared.has(field) && !(field in notPersonal))).toEqual([]);
		expect([...declared].filter((field) => !fields.has(field))).toEqual([]);
	});
});

test('every migration bears a time stamp and the name of its room', async () => {
	const files = readdirSync(join(findAppRoot(), 'db', 'migrations'));
	const rooms = ['platform', ...readdirSync(join(findAppRoot(), 'src', 'modules'))];
	expect(Object.keys(await readMigrations()).map((name) => `${name}.ts`)).toEqual(files.sort());
	for (const file of files) expect(rooms).toContain(file.split('_')[1]);
});
