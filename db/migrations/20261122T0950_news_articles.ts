import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<any>): Promise<void> {
	// The working text. What lists and searches ask for is drawn from the content, so the two cannot differ.
	await sql`create table news_article (
		id uuid primary key,
		unit_id text not null references organisation_unit (id),
		slug text unique,
		state text not null check (state in ('draft', 'submitted', 'published', 'withdrawn')),
		standing text not null default 'unpublished' check (standing in ('unpublished', 'public', 'withdrawn')),
		revision integer not null default 1,
		content jsonb not null,
		title text not null generated always as (content->>'title') stored,
		title_folded text not null,
		section text not null generated always as (content->>'section') stored,
		byline text not null generated always as (content->>'byline') stored,
		shown_on text not null generated always as (content->>'date') stored,
		uncertain boolean not null default false,
		return_note text,
		withdrawal_note text,
		withdrawn_at timestamptz,
		published_version integer,
		first_published_at timestamptz,
		updated_at timestamptz not null default now(),
		updated_by text not null,
		submitted_by text,
		check ((standing = 'unpublished') = (published_version is null)),
		check ((published_version is null) = (slug is null))
	)`.execute(db);
	await sql`create index news_article_desk on news_article (unit_id, state, updated_at desc)`.execute(db);
	await sql`create index news_article_public on news_article (standing, shown_on desc)`.execute(db);

	// What was approved stays as it was: rows are only added.
	await sql`create table news_version (
		article_id uuid not null references news_article (id),
		number integer not null check (number > 0),
		content jsonb not null,
		office text not null,
		content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
		build_id uuid,
		editions jsonb not null,
		editions_hash text not null check (editions_hash ~ '^[0-9a-f]{64}$'),
		preview_hash text not null check (preview_hash ~ '^[0-9a-f]{64}$'),
		approved_at timestamptz not null,
		approved_by text not null,
		primary key (article_id, number)
	)`.execute(db);
	await sql`create function news_keep_version() returns trigger language plpgsql as
		$$ begin raise exception 'a published version is never changed'; end $$`.execute(db);
	await sql`create trigger news_version_kept before update or delete on news_version
		for each row execute function news_keep_version()`.execute(db);

	// Text of one person that is not the working text: typed but not saved, saved too late, or replaced.
	await sql`create table news_text_copy (
		id uuid primary key,
		article_id uuid not null references news_article (id) on delete cascade,
		user_id text not null,
		kind text not null check (kind in ('autosave', 'conflict', 'replaced')),
		revision integer not null,
		content jsonb not null,
		saved_at timestamptz not null default now()
	)`.execute(db);
	await sql`create unique index news_text_copy_autosave on news_text_copy (article_id, user_id) where kind = 'autosave'`.execute(db);
	await sql`create index news_text_copy_own on news_text_copy (article_id, user_id)`.execute(db);

	await sql`create table news_scan_page (
		article_id uuid not null references news_article (id) on delete cascade,
		number integer not null,
		hash text not null check (hash ~ '^[0-9a-f]{64}$'),
		mime text not null,
		width integer not null,
		height integer not null,
		words jsonb not null,
		primary key (article_id, number)
	)`.execute(db);
}
