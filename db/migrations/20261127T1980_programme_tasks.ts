import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<any>): Promise<void> {
	// Notices of conclusions, cut into clauses; a confirmed clause has its task.
	await sql`create table programme_notice (
		id uuid primary key,
		unit_id text not null references organisation_unit (id),
		symbol text not null default '',
		title text not null check (title <> ''),
		issued_on date not null,
		body text not null,
		document_id uuid,
		created_at timestamptz not null
	)`.execute(db);
	await sql`create index programme_notice_unit on programme_notice (unit_id, issued_on desc)`.execute(db);
	await sql`create table programme_clause (
		id uuid primary key,
		notice_id uuid not null references programme_notice (id) on delete cascade,
		place integer not null,
		label text not null,
		words text not null,
		proposal jsonb not null,
		dismissed boolean not null default false,
		unique (notice_id, place)
	)`.execute(db);

	// A task has exactly one lead. Its deadline is a day; where it was given as a month or a quarter, the last day of that.
	// No column counts shares, comments or posts by persons, and none names a person: who directs is a position.
	await sql`create table programme_task (
		id uuid primary key,
		unit_id text not null references organisation_unit (id),
		lead_unit_id text not null references organisation_unit (id),
		content text not null check (content <> ''),
		content_folded text not null,
		field text not null default '',
		deliverable text not null default '',
		directing text not null default '',
		submitted_to text not null default '',
		due_on date not null,
		due_precision text not null check (due_precision in ('day', 'month', 'quarter')),
		origin text not null check (origin in ('programme', 'ad_hoc', 'conclusion_notice', 'carried_over', 'document')),
		document_id uuid,
		clause_id uuid unique references programme_clause (id),
		carried_from uuid references programme_task (id),
		done_on date,
		cancelled_on date,
		cancel_reason text not null default '',
		revision integer not null default 1,
		updated_at timestamptz not null,
		check (done_on is null or cancelled_on is null),
		check ((origin = 'conclusion_notice') = (clause_id is not null) or origin = 'carried_over')
	)`.execute(db);
	await sql`create index programme_task_unit on programme_task (unit_id, due_on, id)`.execute(db);
	await sql`create index programme_task_lead on programme_task (lead_unit_id, due_on)`.execute(db);
	await sql`create index programme_task_document on programme_task (document_id) where document_id is not null`.execute(db);
	await sql`create table programme_coordination (
		task_id uuid not null references programme_task (id) on delete cascade,
		unit_id text not null references organisation_unit (id),
		primary key (task_id, unit_id)
	)`.execute(db);

	// What was done for a task, with what shows it.
	await sql`create table programme_note (
		id uuid primary key,
		task_id uuid not null references programme_task (id) on delete cascade,
		day date not null,
		words text not null check (words <> ''),
		evidence text not null default '',
		created_at timestamptz not null
	)`.execute(db);
	await sql`create index programme_note_task on programme_note (task_id, day, created_at)`.execute(db);

	// A later deadline is asked for with a reason, and agreed to or not.
	await sql`create table programme_extension (
		id uuid primary key,
		task_id uuid not null references programme_task (id) on delete cascade,
		from_on date not null,
		to_on date not null check (to_on > from_on),
		reason text not null check (reason <> ''),
		asked_at timestamptz not null,
		agreed boolean,
		decided_at timestamptz,
		check ((agreed is null) = (decided_at is null))
	)`.execute(db);
	await sql`create unique index programme_extension_open on programme_extension (task_id) where agreed is null`.execute(db);

	// The tables of a programme that wait to be imported; forgotten after two days.
	await sql`create table programme_upload (
		id uuid primary key,
		unit_id text not null references organisation_unit (id),
		content jsonb not null,
		created_at timestamptz not null
	)`.execute(db);
}
