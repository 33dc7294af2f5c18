import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<any>): Promise<void> {
	// What was published is never changed. Only who approved it may be struck out, once its term has passed.
	await sql`create or replace function news_keep_version() returns trigger language plpgsql as $$ begin
		if tg_op = 'UPDATE' and new.approved_by = 'erased' and new.approved_for is null
			and to_jsonb(new) - 'approved_by' - 'approved_for' = to_jsonb(old) - 'approved_by' - 'approved_for' then
			return new;
		end if;
		raise exception 'a published version is never changed';
	end $$`.execute(db);
}
