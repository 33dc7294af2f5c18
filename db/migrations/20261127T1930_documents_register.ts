import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<any>): Promise<void> {
	// Kinds of documents are data: a directive (CT), a resolution (NQ), whatever the office keeps.
	await sql`create table documents_kind (
		key text primary key check (key ~ '^[a-z][a-z_]{0,39}$'),
		label text not null check (label <> ''),
		abbreviation text not null default '',
		place integer not null
	)`.execute(db);

	// The register. Days are calendar days of the office. There is no place for a marked secret: it is refused before it gets here.
	await sql`create table documents_document (
		id uuid primary key,
		unit_id text not null references organisation_unit (id),
		direction text not null check (direction in ('incoming', 'outgoing')),
		kind text not null references documents_kind (key),
		symbol text not null default '',
		symbol_key text not null default '',
		issuer text not null default '',
		issued_on date not null,
		effective_on date,
		expires_on date check (expires_on >= issued_on),
		subject text not null check (subject <> ''),
		subject_folded text not null,
		field text not null default '',
		classification text not null check (classification in ('public', 'internal')),
		body text not null default '',
		created_at timestamptz not null,
		created_by text not null,
		updated_at timestamptz not null,
		updated_by text not null,
		revision integer not null default 1
	)`.execute(db);
	await sql`create index documents_document_unit on documents_document (unit_id, issued_on desc, id)`.execute(db);
	await sql`create index documents_document_symbol on documents_document (symbol_key) where symbol_key <> ''`.execute(db);

	// Files of a document in the file store: as it came (docx, pdf, scan) and what was read out of it.
	await sql`create table documents_file (
		id uuid primary key,
		document_id uuid not null references documents_document (id) on delete cascade,
		hash text not null check (hash ~ '^[0-9a-f]{64}$'),
		size bigint not null,
		mime text not null,
		filename text not null,
		place integer not null
	)`.execute(db);
	await sql`create index documents_file_document on documents_file (document_id, place)`.execute(db);

	// What a document does to an earlier one, from a day on. "In force" is computed from it for any day.
	await sql`create table documents_relation (
		document_id uuid not null references documents_document (id) on delete cascade,
		earlier_id uuid not null references documents_document (id) on delete cascade,
		kind text not null check (kind in ('replaces', 'amends', 'implements')),
		since date not null,
		note text not null default '',
		primary key (document_id, earlier_id, kind),
		check (document_id <> earlier_id)
	)`.execute(db);
	await sql`create index documents_relation_earlier on documents_relation (earlier_id, kind, since)`.execute(db);

	// Articles that were begun from a document (its digest), with their editions in the rooms above.
	await sql`create table documents_article (
		document_id uuid not null references documents_document (id) on delete cascade,
		article_id uuid not null,
		primary key (document_id, article_id)
	)`.execute(db);

	// What was sent and read and waits for a person's word: a document's file with its text, or the tables of a register.
	// Forgotten after two days.
	await sql`create table documents_upload (
		id uuid primary key,
		unit_id text not null references organisation_unit (id),
		filename text not null,
		mime text not null,
		hash text not null,
		size bigint not null,
		content jsonb not null,
		created_at timestamptz not null
	)`.execute(db);
	await sql`create index documents_upload_created on documents_upload (created_at)`.execute(db);
}
