import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<any>): Promise<void> {
	// A row is sealed after its act was kept: its place in the chain is given then, so gaps of the identity do not matter.
	await sql`alter table platform_audit
		add column seq bigint unique,
		add column previous_hash text,
		add column hash text,
		add constraint platform_audit_sealed_whole check ((seq is null) = (hash is null) and (seq is null) = (previous_hash is null))`.execute(db);
	await sql`create index platform_audit_unsealed on platform_audit (id) where seq is null`.execute(db);
	await sql`create index platform_audit_at on platform_audit (at)`.execute(db);

	await sql`create table platform_audit_checkpoint (
		seq bigint primary key,
		hash text not null,
		at timestamptz not null,
		key_id text not null,
		signature text not null
	)`.execute(db);

	// Who a pseudonym of the chain stands for. To forget a person is to delete the row; the chain stays as it is.
	await sql`create table platform_audit_person (
		pseudonym text primary key default 'person:' || gen_random_uuid(),
		person_id text not null unique
	)`.execute(db);
	await sql`insert into platform_audit_person (person_id)
		select actor_id from platform_audit where actor_id <> 'anonymous' and actor_id not like 'system:%'
		union select substr(subject, 6) from platform_audit where subject like 'user:%'`.execute(db);
	await sql`update platform_audit set actor_id = pseudonym from platform_audit_person where person_id = actor_id`.execute(db);
	await sql`update platform_audit set subject = pseudonym from platform_audit_person where 'user:' || person_id = subject`.execute(db);

	await sql`create function platform_guard_audit() returns trigger language plpgsql as $$
		begin
			if tg_op = 'UPDATE' then
				if old.seq is null and (new.id, new.at, new.actor_id, new.action, new.subject, new.unit_id, new.details)
					is not distinct from (old.id, old.at, old.actor_id, old.action, old.subject, old.unit_id, old.details) then
					return new;
				end if;
			end if;
			raise exception 'a row of platform_audit is written once' using errcode = 'integrity_constraint_violation';
		end $$`.execute(db);
	await sql`create trigger platform_audit_guarded before update or delete on platform_audit
		for each row execute function platform_guard_audit()`.execute(db);
	await sql`create trigger platform_audit_guarded_whole before truncate on platform_audit
		for each statement execute function platform_guard_audit()`.execute(db);
}
