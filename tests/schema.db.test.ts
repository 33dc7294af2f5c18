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

/** Column names that speak of a person, whatever the table; in the house's language and, for who names in haste, in Vietnamese. */
const personal = new RegExp(
	[
		'(^|_)(name|full_?name|email|e_?mail|phone|telephone|mobile|tel|fax|zalo|address|contact|password|birth|birthday|born|dob|age|gender|sex|nationality|image|photo|portrait|picture|avatar',
		'signature|voice|fingerprint|credit|author|signatory|byline|writer|speaker|recipient|owner|person|user_id|actor_id|subject_id|identifier|identity|passport|id_number|cccd|cmnd|tax_code',
		'bank|account_number|salary|family|spouse|children|title_of_person|job_title|position|ho_?ten|ngay_?sinh|dien_?thoai|dia_?chi|gioi_?tinh|approved_for)(_|$)|_by$',
	].join('|'),
);

/** Columns that look personal and are not, with the reason. */
const notPersonal: Record<string, string> = {
	'organisation_unit_version.name': 'the name of an office',
	'platform_audit.actor_id': 'a pseudonym; who it stands for is in platform_audit_person, which is declared and erased',
	'platform_outbox.name': 'the name of an event',
	'editions_file.name': 'the name of a made file, such as document.pdf',
	'platform_audit_checkpoint.signature': 'of the house itself, under the chain of the audit log',
	'accounts_user.email_verified': 'yes or no about the address, which is declared',
	'accounts_session.ip_address': 'empty by a check constraint',
};

test.each(['phone', 'home_address', 'birth_date', 'ngay_sinh', 'contact', 'full_name', 'job_title', 'portrait_hash', 'cccd', 'approved_by', 'mobile'])('a column named %s would be asked for its purpose', (column) => {
	expect(column).toMatch(personal);
});

test.each(['slug', 'revision', 'page', 'stage', 'usage', 'mime', 'hash', 'message_key'])('a column named %s speaks of no person', (column) => {
	expect(column).not.toMatch(personal);
});

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
