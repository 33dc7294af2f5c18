import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<any>): Promise<void> {
	// What was decided, in the order in which it was entered. Versions and successors follow from it alone.
	await sql`create table organisation_change (
		id uuid primary key default gen_random_uuid(),
		number bigint generated always as identity unique,
		act_id uuid not null default gen_random_uuid(),
		kind text not null check (kind in ('establish', 'rename', 'move', 'merge', 'split', 'abolish')),
		day date not null,
		document_symbol text not null default '' check (char_length(document_symbol) <= 60),
		document_title text not null default '' check (char_length(document_title) <= 300),
		content jsonb not null,
		created_at timestamptz not null default now()
	)`.execute(db);
	await sql`create index organisation_change_day on organisation_change (day)`.execute(db);
	await sql`create index organisation_change_act on organisation_change (act_id)`.execute(db);

	// Units of an office that ran before changes were kept: each began once under another one and was only renamed since.
	// Entered with those above first, as they must have been.
	await sql`insert into organisation_change (kind, day, content)
		with recursive level (unit_id, depth) as (
			select unit_id, 0 from organisation_unit_version where parent_id is null
			union
			select version.unit_id, level.depth + 1 from organisation_unit_version as version join level on version.parent_id = level.unit_id
		), version as (
			select organisation_unit_version.*, min(valid_from) over (partition by unit_id) as first_day from organisation_unit_version
		)
		select case when first_day = valid_from then 'establish' else 'rename' end, valid_from,
			case when first_day = valid_from
				then jsonb_build_object('unitId', unit_id, 'name', name, 'tier', tier, 'parentId', parent_id)
				else jsonb_build_object('unitId', unit_id, 'name', name) end
		from version join level using (unit_id) order by valid_from, depth, unit_id`.execute(db);

	await sql`alter table organisation_unit_version drop constraint organisation_unit_version_tier_check`.execute(db);
	await sql`alter table organisation_unit_version
		add constraint organisation_unit_version_tier_check check (tier in ('province', 'district', 'commune', 'agency')),
		add constraint organisation_unit_version_district_check check (tier <> 'district' or valid_to < '2025-07-01')`.execute(db);

	// Every unit that ended reports through one main successor, so that a sum counts each record once.
	await sql`alter table organisation_unit_successor add column is_main boolean not null default true`.execute(db);
	await sql`create unique index organisation_unit_successor_main on organisation_unit_successor (unit_id) where is_main`.execute(db);
	await sql`create index organisation_unit_successor_successor on organisation_unit_successor (successor_id)`.execute(db);
}
