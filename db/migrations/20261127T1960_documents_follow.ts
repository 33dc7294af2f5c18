import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<any>): Promise<void> {
	// Reviews (sơ kết, tổng kết): one lead unit, by its column; those that coordinate stand beside it with their own dates.
	await sql`create table documents_review (
		id uuid primary key,
		document_id uuid not null references documents_document (id),
		unit_id text not null references organisation_unit (id),
		kind text not null check (kind in ('interim', 'final')),
		anniversary integer check (anniversary between 1 and 100),
		instruction text not null default '',
		outline text not null default '',
		draft_on date,
		due_on date not null,
		submitted_to text not null default '',
		submitted_on date,
		created_at timestamptz not null,
		created_by text not null,
		updated_at timestamptz not null,
		updated_by text not null,
		revision integer not null default 1
	)`.execute(db);
	await sql`create index documents_review_document on documents_review (document_id)`.execute(db);
	await sql`create index documents_review_unit on documents_review (unit_id, due_on)`.execute(db);

	await sql`create table documents_review_coordinator (
		review_id uuid not null references documents_review (id) on delete cascade,
		unit_id text not null references organisation_unit (id),
		report_on date,
		reported_on date,
		primary key (review_id, unit_id)
	)`.execute(db);
	await sql`create index documents_review_coordinator_unit on documents_review_coordinator (unit_id)`.execute(db);

	// What a review brings forth. Done on a day, proved by a file or an address.
	await sql`create table documents_deliverable (
		id uuid primary key,
		review_id uuid not null references documents_review (id) on delete cascade,
		title text not null check (title <> ''),
		place integer not null,
		done_on date,
		link text not null default '',
		file_id uuid,
		check ((done_on is null) = (link = '' and file_id is null))
	)`.execute(db);
	await sql`create index documents_deliverable_review on documents_deliverable (review_id, place)`.execute(db);

	// Dissemination (quán triệt): which units hold which form of briefing on a document by when. Forms are data.
	await sql`create table documents_briefing_form (
		key text primary key check (key ~ '^[a-z][a-z_]{0,39}$'),
		label text not null check (label <> ''),
		place integer not null
	)`.execute(db);
	await sql`create table documents_dissemination (
		id uuid primary key,
		document_id uuid not null references documents_document (id),
		unit_id text not null references organisation_unit (id),
		form text not null references documents_briefing_form (key),
		due_on date not null,
		instruction text not null default '',
		created_at timestamptz not null,
		created_by text not null
	)`.execute(db);
	await sql`create index documents_dissemination_document on documents_dissemination (document_id)`.execute(db);
	await sql`create table documents_dissemination_unit (
		dissemination_id uuid not null references documents_dissemination (id) on delete cascade,
		unit_id text not null references organisation_unit (id),
		primary key (dissemination_id, unit_id)
	)`.execute(db);
	await sql`create index documents_dissemination_unit_unit on documents_dissemination_unit (unit_id)`.execute(db);

	// What a unit reports: counts of sessions and attendances, never names. One report of a unit stands; others were withdrawn with a reason.
	await sql`create table documents_briefing (
		id uuid primary key,
		dissemination_id uuid not null references documents_dissemination (id),
		unit_id text not null references organisation_unit (id),
		held_on date not null,
		sessions integer not null check (sessions between 1 and 10000),
		attendances integer not null check (attendances between 0 and 10000000),
		units_reached integer not null check (units_reached between 1 and 100000),
		note text not null default '',
		link text not null default '',
		file_id uuid,
		reported_on date not null,
		reported_at timestamptz not null,
		reported_by text not null,
		withdrawn_at timestamptz,
		withdrawn_by text,
		withdrawn_reason text not null default ''
	)`.execute(db);
	await sql`create unique index documents_briefing_standing on documents_briefing (dissemination_id, unit_id) where withdrawn_at is null`.execute(db);
	await sql`create index documents_briefing_unit on documents_briefing (unit_id, held_on) where withdrawn_at is null`.execute(db);

	// Files that prove a deliverable or a briefing, in the file store.
	await sql`create table documents_evidence_file (
		id uuid primary key,
		hash text not null check (hash ~ '^[0-9a-f]{64}$'),
		size bigint not null,
		mime text not null,
		filename text not null
	)`.execute(db);
	await sql`alter table documents_deliverable add constraint documents_deliverable_file foreign key (file_id) references documents_evidence_file (id)`.execute(db);
	await sql`alter table documents_briefing add constraint documents_briefing_file foreign key (file_id) references documents_evidence_file (id)`.execute(db);
}
