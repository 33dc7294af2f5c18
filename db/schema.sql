create table accounts_authenticator (
	user_id text not null,
	secret text not null,
	confirmed_at timestamp with time zone,
	last_step bigint default 0 not null,
	created_at timestamp with time zone default now() not null,
	constraint accounts_authenticator_pkey PRIMARY KEY (user_id),
	constraint accounts_authenticator_user_id_fkey FOREIGN KEY (user_id) REFERENCES accounts_user(id) ON DELETE CASCADE
);

create table accounts_credential (
	id text not null,
	user_id text not null,
	account_id text not null,
	provider_id text not null,
	access_token text,
	refresh_token text,
	id_token text,
	access_token_expires_at timestamp with time zone,
	refresh_token_expires_at timestamp with time zone,
	scope text,
	password text,
	created_at timestamp with time zone default now() not null,
	updated_at timestamp with time zone default now() not null,
	constraint accounts_credential_pkey PRIMARY KEY (id),
	constraint accounts_credential_provider_id_account_id_key UNIQUE (provider_id, account_id),
	constraint accounts_credential_user_id_fkey FOREIGN KEY (user_id) REFERENCES accounts_user(id) ON DELETE CASCADE
);

create table accounts_delegation (
	id uuid not null,
	grant_id uuid not null,
	to_user_id text not null,
	valid_from date not null,
	valid_to date not null,
	constraint accounts_delegation_check CHECK ((valid_to >= valid_from)),
	constraint accounts_delegation_grant_id_fkey FOREIGN KEY (grant_id) REFERENCES accounts_grant(id) ON DELETE CASCADE,
	constraint accounts_delegation_pkey PRIMARY KEY (id),
	constraint accounts_delegation_to_user_id_fkey FOREIGN KEY (to_user_id) REFERENCES accounts_user(id) ON DELETE CASCADE
);

create table accounts_grant (
	id uuid default gen_random_uuid() not null,
	user_id text not null,
	role text not null,
	unit_id text not null,
	valid_from date not null,
	valid_to date,
	constraint accounts_grant_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
	constraint accounts_grant_pkey PRIMARY KEY (id),
	constraint accounts_grant_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id),
	constraint accounts_grant_user_id_fkey FOREIGN KEY (user_id) REFERENCES accounts_user(id) ON DELETE CASCADE
);

create table accounts_invitation (
	id uuid default gen_random_uuid() not null,
	name text,
	email text,
	unit_id text not null,
	roles text[] not null,
	token_hash text not null,
	invited_by text not null,
	state text default 'open'::text not null,
	expires_at timestamp with time zone not null,
	created_at timestamp with time zone default now() not null,
	constraint accounts_invitation_check CHECK (((state = 'open'::text) = ((name IS NOT NULL) AND (email IS NOT NULL)))),
	constraint accounts_invitation_email_check CHECK ((email = lower(email))),
	constraint accounts_invitation_email_key UNIQUE (email),
	constraint accounts_invitation_pkey PRIMARY KEY (id),
	constraint accounts_invitation_roles_check CHECK ((cardinality(roles) > 0)),
	constraint accounts_invitation_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'withdrawn'::text, 'forgotten'::text]))),
	constraint accounts_invitation_token_hash_key UNIQUE (token_hash),
	constraint accounts_invitation_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
);

create table accounts_passkey (
	id text not null,
	user_id text not null,
	name text not null,
	public_key text not null,
	counter bigint default 0 not null,
	transports text default ''::text not null,
	created_at timestamp with time zone default now() not null,
	constraint accounts_passkey_pkey PRIMARY KEY (id),
	constraint accounts_passkey_user_id_fkey FOREIGN KEY (user_id) REFERENCES accounts_user(id) ON DELETE CASCADE
);

create table accounts_recovery_code (
	user_id text not null,
	code_hash text not null,
	constraint accounts_recovery_code_pkey PRIMARY KEY (user_id, code_hash),
	constraint accounts_recovery_code_user_id_fkey FOREIGN KEY (user_id) REFERENCES accounts_user(id) ON DELETE CASCADE
);

create table accounts_session (
	id text not null,
	user_id text not null,
	token text not null,
	expires_at timestamp with time zone not null,
	ip_address text,
	user_agent text,
	created_at timestamp with time zone default now() not null,
	updated_at timestamp with time zone default now() not null,
	is_strong boolean default false not null,
	constraint accounts_session_ip_address_check CHECK ((ip_address IS NULL)),
	constraint accounts_session_pkey PRIMARY KEY (id),
	constraint accounts_session_token_key UNIQUE (token),
	constraint accounts_session_user_agent_check CHECK ((user_agent IS NULL)),
	constraint accounts_session_user_id_fkey FOREIGN KEY (user_id) REFERENCES accounts_user(id) ON DELETE CASCADE
);

create table accounts_user (
	id text not null,
	name text not null,
	email text not null,
	email_verified boolean default false not null,
	image text,
	created_at timestamp with time zone default now() not null,
	updated_at timestamp with time zone default now() not null,
	closed_at timestamp with time zone,
	constraint accounts_user_email_check CHECK ((email = lower(email))),
	constraint accounts_user_email_key UNIQUE (email),
	constraint accounts_user_pkey PRIMARY KEY (id)
);

create table accounts_verification (
	id text not null,
	identifier text not null,
	value text not null,
	expires_at timestamp with time zone not null,
	created_at timestamp with time zone default now() not null,
	updated_at timestamp with time zone default now() not null,
	constraint accounts_verification_pkey PRIMARY KEY (id)
);

create table documents_article (
	document_id uuid not null,
	article_id uuid not null,
	constraint documents_article_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents_document(id) ON DELETE CASCADE,
	constraint documents_article_pkey PRIMARY KEY (document_id, article_id)
);

create table documents_briefing (
	id uuid not null,
	dissemination_id uuid not null,
	unit_id text not null,
	held_on date not null,
	sessions integer not null,
	attendances integer not null,
	units_reached integer not null,
	note text default ''::text not null,
	link text default ''::text not null,
	file_id uuid,
	reported_on date not null,
	reported_at timestamp with time zone not null,
	reported_by text not null,
	withdrawn_at timestamp with time zone,
	withdrawn_by text,
	withdrawn_reason text default ''::text not null,
	constraint documents_briefing_attendances_check CHECK (((attendances >= 0) AND (attendances <= 10000000))),
	constraint documents_briefing_dissemination_id_fkey FOREIGN KEY (dissemination_id) REFERENCES documents_dissemination(id),
	constraint documents_briefing_file FOREIGN KEY (file_id) REFERENCES documents_evidence_file(id),
	constraint documents_briefing_pkey PRIMARY KEY (id),
	constraint documents_briefing_sessions_check CHECK (((sessions >= 1) AND (sessions <= 10000))),
	constraint documents_briefing_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id),
	constraint documents_briefing_units_reached_check CHECK (((units_reached >= 1) AND (units_reached <= 100000)))
);

create table documents_briefing_form (
	key text not null,
	label text not null,
	place integer not null,
	constraint documents_briefing_form_key_check CHECK ((key ~ '^[a-z][a-z_]{0,39}$'::text)),
	constraint documents_briefing_form_label_check CHECK ((label <> ''::text)),
	constraint documents_briefing_form_pkey PRIMARY KEY (key)
);

create table documents_deliverable (
	id uuid not null,
	review_id uuid not null,
	title text not null,
	place integer not null,
	done_on date,
	link text default ''::text not null,
	file_id uuid,
	constraint documents_deliverable_check CHECK (((done_on IS NULL) = ((link = ''::text) AND (file_id IS NULL)))),
	constraint documents_deliverable_file FOREIGN KEY (file_id) REFERENCES documents_evidence_file(id),
	constraint documents_deliverable_pkey PRIMARY KEY (id),
	constraint documents_deliverable_review_id_fkey FOREIGN KEY (review_id) REFERENCES documents_review(id) ON DELETE CASCADE,
	constraint documents_deliverable_title_check CHECK ((title <> ''::text))
);

create table documents_dissemination (
	id uuid not null,
	document_id uuid not null,
	unit_id text not null,
	form text not null,
	due_on date not null,
	instruction text default ''::text not null,
	created_at timestamp with time zone not null,
	created_by text not null,
	constraint documents_dissemination_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents_document(id),
	constraint documents_dissemination_form_fkey FOREIGN KEY (form) REFERENCES documents_briefing_form(key),
	constraint documents_dissemination_pkey PRIMARY KEY (id),
	constraint documents_dissemination_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
);

create table documents_dissemination_unit (
	dissemination_id uuid not null,
	unit_id text not null,
	constraint documents_dissemination_unit_dissemination_id_fkey FOREIGN KEY (dissemination_id) REFERENCES documents_dissemination(id) ON DELETE CASCADE,
	constraint documents_dissemination_unit_pkey PRIMARY KEY (dissemination_id, unit_id),
	constraint documents_dissemination_unit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
);

create table documents_document (
	id uuid not null,
	unit_id text not null,
	direction text not null,
	kind text not null,
	symbol text default ''::text not null,
	symbol_key text default ''::text not null,
	issuer text default ''::text not null,
	issued_on date not null,
	effective_on date,
	expires_on date,
	subject text not null,
	subject_folded text not null,
	field text default ''::text not null,
	classification text not null,
	body text default ''::text not null,
	created_at timestamp with time zone not null,
	created_by text not null,
	updated_at timestamp with time zone not null,
	updated_by text not null,
	revision integer default 1 not null,
	constraint documents_document_check CHECK ((expires_on >= issued_on)),
	constraint documents_document_classification_check CHECK ((classification = ANY (ARRAY['public'::text, 'internal'::text]))),
	constraint documents_document_direction_check CHECK ((direction = ANY (ARRAY['incoming'::text, 'outgoing'::text]))),
	constraint documents_document_kind_fkey FOREIGN KEY (kind) REFERENCES documents_kind(key),
	constraint documents_document_pkey PRIMARY KEY (id),
	constraint documents_document_subject_check CHECK ((subject <> ''::text)),
	constraint documents_document_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
);

create table documents_evidence_file (
	id uuid not null,
	hash text not null,
	size bigint not null,
	mime text not null,
	filename text not null,
	constraint documents_evidence_file_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
	constraint documents_evidence_file_pkey PRIMARY KEY (id)
);

create table documents_file (
	id uuid not null,
	document_id uuid not null,
	hash text not null,
	size bigint not null,
	mime text not null,
	filename text not null,
	place integer not null,
	constraint documents_file_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents_document(id) ON DELETE CASCADE,
	constraint documents_file_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
	constraint documents_file_pkey PRIMARY KEY (id)
);

create table documents_kind (
	key text not null,
	label text not null,
	abbreviation text default ''::text not null,
	place integer not null,
	constraint documents_kind_key_check CHECK ((key ~ '^[a-z][a-z_]{0,39}$'::text)),
	constraint documents_kind_label_check CHECK ((label <> ''::text)),
	constraint documents_kind_pkey PRIMARY KEY (key)
);

create table documents_relation (
	document_id uuid not null,
	earlier_id uuid not null,
	kind text not null,
	since date not null,
	note text default ''::text not null,
	constraint documents_relation_check CHECK ((document_id <> earlier_id)),
	constraint documents_relation_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents_document(id) ON DELETE CASCADE,
	constraint documents_relation_earlier_id_fkey FOREIGN KEY (earlier_id) REFERENCES documents_document(id) ON DELETE CASCADE,
	constraint documents_relation_kind_check CHECK ((kind = ANY (ARRAY['replaces'::text, 'amends'::text, 'implements'::text]))),
	constraint documents_relation_pkey PRIMARY KEY (document_id, earlier_id, kind)
);

create table documents_review (
	id uuid not null,
	document_id uuid not null,
	unit_id text not null,
	kind text not null,
	anniversary integer,
	instruction text default ''::text not null,
	outline text default ''::text not null,
	draft_on date,
	due_on date not null,
	submitted_to text default ''::text not null,
	submitted_on date,
	created_at timestamp with time zone not null,
	created_by text not null,
	updated_at timestamp with time zone not null,
	updated_by text not null,
	revision integer default 1 not null,
	constraint documents_review_anniversary_check CHECK (((anniversary >= 1) AND (anniversary <= 100))),
	constraint documents_review_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents_document(id),
	constraint documents_review_kind_check CHECK ((kind = ANY (ARRAY['interim'::text, 'final'::text]))),
	constraint documents_review_pkey PRIMARY KEY (id),
	constraint documents_review_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
);

create table documents_review_coordinator (
	review_id uuid not null,
	unit_id text not null,
	report_on date,
	reported_on date,
	constraint documents_review_coordinator_pkey PRIMARY KEY (review_id, unit_id),
	constraint documents_review_coordinator_review_id_fkey FOREIGN KEY (review_id) REFERENCES documents_review(id) ON DELETE CASCADE,
	constraint documents_review_coordinator_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
);

create table documents_upload (
	id uuid not null,
	unit_id text not null,
	filename text not null,
	mime text not null,
	hash text not null,
	size bigint not null,
	content jsonb not null,
	created_at timestamp with time zone not null,
	constraint documents_upload_pkey PRIMARY KEY (id),
	constraint documents_upload_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
);

create table editions_build (
	id uuid not null,
	subject text not null,
	unit_id text not null,
	content_hash text not null,
	content jsonb not null,
	state text not null,
	created_at timestamp with time zone default now() not null,
	constraint editions_build_content_hash_check CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text)),
	constraint editions_build_pkey PRIMARY KEY (id),
	constraint editions_build_state_check CHECK ((state = ANY (ARRAY['open'::text, 'settled'::text]))),
	constraint editions_build_subject_content_hash_key UNIQUE (subject, content_hash),
	constraint editions_build_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
);

create table editions_file (
	build_id uuid not null,
	name text not null,
	form text,
	hash text not null,
	size bigint not null,
	mime text not null,
	constraint editions_file_build_id_fkey FOREIGN KEY (build_id) REFERENCES editions_build(id) ON DELETE CASCADE,
	constraint editions_file_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
	constraint editions_file_pkey PRIMARY KEY (build_id, name)
);

create table editions_form (
	build_id uuid not null,
	form text not null,
	state text not null,
	stage text default ''::text not null,
	fraction double precision default 0 not null,
	problem jsonb,
	ai_use text,
	duration double precision,
	from_cache boolean default false not null,
	constraint editions_form_build_id_fkey FOREIGN KEY (build_id) REFERENCES editions_build(id) ON DELETE CASCADE,
	constraint editions_form_fraction_check CHECK (((fraction >= (0)::double precision) AND (fraction <= (1)::double precision))),
	constraint editions_form_pkey PRIMARY KEY (build_id, form),
	constraint editions_form_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text, 'unavailable'::text])))
);

create table editions_reading (
	id uuid not null,
	unit_id text not null,
	written text not null,
	spoken text not null,
	note text default ''::text not null,
	created_at timestamp with time zone default now() not null,
	created_by text not null,
	updated_at timestamp with time zone default now() not null,
	updated_by text not null,
	constraint editions_reading_note_check CHECK ((char_length(note) <= 300)),
	constraint editions_reading_pkey PRIMARY KEY (id),
	constraint editions_reading_spoken_check CHECK ((((char_length(spoken) >= 1) AND (char_length(spoken) <= 300)) AND (spoken IS NFC NORMALIZED))),
	constraint editions_reading_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id),
	constraint editions_reading_unit_id_written_key UNIQUE (unit_id, written),
	constraint editions_reading_written_check CHECK ((((char_length(written) >= 1) AND (char_length(written) <= 100)) AND (written IS NFC NORMALIZED)))
);

create table media_file (
	id uuid default gen_random_uuid() not null,
	hash text not null,
	size bigint not null,
	mime text not null,
	width integer not null,
	height integer not null,
	alt text not null,
	caption text default ''::text not null,
	credit text default ''::text not null,
	unit_id text not null,
	created_at timestamp with time zone default now() not null,
	constraint media_file_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
	constraint media_file_pkey PRIMARY KEY (id),
	constraint media_file_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
);

create table news_article (
	id uuid not null,
	unit_id text not null,
	slug text,
	state text not null,
	standing text default 'unpublished'::text not null,
	revision integer default 1 not null,
	content jsonb not null,
	title text default (content ->> 'title'::text) not null,
	title_folded text not null,
	section text default (content ->> 'section'::text) not null,
	byline text default (content ->> 'byline'::text) not null,
	shown_on text default (content ->> 'date'::text) not null,
	uncertain boolean default false not null,
	return_note text,
	withdrawal_note text,
	withdrawn_at timestamp with time zone,
	published_version integer,
	first_published_at timestamp with time zone,
	updated_at timestamp with time zone default now() not null,
	updated_by text not null,
	submitted_by text,
	constraint news_article_check CHECK (((standing = 'unpublished'::text) = (published_version IS NULL))),
	constraint news_article_check1 CHECK (((published_version IS NULL) = (slug IS NULL))),
	constraint news_article_pkey PRIMARY KEY (id),
	constraint news_article_slug_key UNIQUE (slug),
	constraint news_article_standing_check CHECK ((standing = ANY (ARRAY['unpublished'::text, 'public'::text, 'withdrawn'::text]))),
	constraint news_article_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'published'::text, 'withdrawn'::text]))),
	constraint news_article_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
);

create table news_scan_page (
	article_id uuid not null,
	number integer not null,
	hash text not null,
	mime text not null,
	width integer not null,
	height integer not null,
	words jsonb not null,
	constraint news_scan_page_article_id_fkey FOREIGN KEY (article_id) REFERENCES news_article(id) ON DELETE CASCADE,
	constraint news_scan_page_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
	constraint news_scan_page_pkey PRIMARY KEY (article_id, number)
);

create table news_silence (
	id uuid not null,
	unit_id text not null,
	silence_key text not null,
	kind text not null,
	surface text not null,
	created_at timestamp with time zone default now() not null,
	created_by text not null,
	constraint news_silence_kind_check CHECK ((kind ~ '^[a-z_]{1,40}$'::text)),
	constraint news_silence_pkey PRIMARY KEY (id),
	constraint news_silence_silence_key_check CHECK (((char_length(silence_key) >= 3) AND (char_length(silence_key) <= 300))),
	constraint news_silence_surface_check CHECK (((char_length(surface) >= 1) AND (char_length(surface) <= 300))),
	constraint news_silence_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id),
	constraint news_silence_unit_id_silence_key_key UNIQUE (unit_id, silence_key)
);

create table news_text_copy (
	id uuid not null,
	article_id uuid not null,
	user_id text not null,
	kind text not null,
	revision integer not null,
	content jsonb not null,
	saved_at timestamp with time zone default now() not null,
	constraint news_text_copy_article_id_fkey FOREIGN KEY (article_id) REFERENCES news_article(id) ON DELETE CASCADE,
	constraint news_text_copy_kind_check CHECK ((kind = ANY (ARRAY['autosave'::text, 'conflict'::text, 'replaced'::text]))),
	constraint news_text_copy_pkey PRIMARY KEY (id)
);

create table news_version (
	article_id uuid not null,
	number integer not null,
	content jsonb not null,
	office text not null,
	content_hash text not null,
	build_id uuid,
	editions jsonb not null,
	editions_hash text not null,
	preview_hash text not null,
	approved_at timestamp with time zone not null,
	approved_by text not null,
	approved_for text,
	constraint news_version_article_id_fkey FOREIGN KEY (article_id) REFERENCES news_article(id),
	constraint news_version_content_hash_check CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text)),
	constraint news_version_editions_hash_check CHECK ((editions_hash ~ '^[0-9a-f]{64}$'::text)),
	constraint news_version_number_check CHECK ((number > 0)),
	constraint news_version_pkey PRIMARY KEY (article_id, number),
	constraint news_version_preview_hash_check CHECK ((preview_hash ~ '^[0-9a-f]{64}$'::text))
);

create table organisation_change (
	id uuid default gen_random_uuid() not null,
	number bigint generated always as identity not null,
	act_id uuid default gen_random_uuid() not null,
	kind text not null,
	day date not null,
	document_symbol text default ''::text not null,
	document_title text default ''::text not null,
	content jsonb not null,
	created_at timestamp with time zone default now() not null,
	constraint organisation_change_document_symbol_check CHECK ((char_length(document_symbol) <= 60)),
	constraint organisation_change_document_title_check CHECK ((char_length(document_title) <= 300)),
	constraint organisation_change_kind_check CHECK ((kind = ANY (ARRAY['establish'::text, 'rename'::text, 'move'::text, 'merge'::text, 'split'::text, 'abolish'::text]))),
	constraint organisation_change_number_key UNIQUE (number),
	constraint organisation_change_pkey PRIMARY KEY (id)
);

create table organisation_unit (
	id text not null,
	created_at timestamp with time zone default now() not null,
	constraint organisation_unit_pkey PRIMARY KEY (id)
);

create table organisation_unit_successor (
	unit_id text not null,
	successor_id text not null,
	since date not null,
	is_main boolean default true not null,
	constraint organisation_unit_successor_check CHECK ((unit_id <> successor_id)),
	constraint organisation_unit_successor_pkey PRIMARY KEY (unit_id, successor_id),
	constraint organisation_unit_successor_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES organisation_unit(id),
	constraint organisation_unit_successor_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
);

create table organisation_unit_version (
	unit_id text not null,
	name text not null,
	tier text not null,
	parent_id text,
	valid_from date not null,
	valid_to date,
	constraint organisation_unit_version_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
	constraint organisation_unit_version_check1 CHECK ((parent_id IS DISTINCT FROM unit_id)),
	constraint organisation_unit_version_district_check CHECK (((tier <> 'district'::text) OR (valid_to < '2025-07-01'::date))),
	constraint organisation_unit_version_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES organisation_unit(id),
	constraint organisation_unit_version_pkey PRIMARY KEY (unit_id, valid_from),
	constraint organisation_unit_version_tier_check CHECK ((tier = ANY (ARRAY['province'::text, 'district'::text, 'commune'::text, 'agency'::text]))),
	constraint organisation_unit_version_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
);

create table platform_audit (
	id bigint generated always as identity not null,
	at timestamp with time zone default now() not null,
	actor_id text not null,
	action text not null,
	subject text not null,
	unit_id text,
	details jsonb default '{}'::jsonb not null,
	seq bigint,
	previous_hash text,
	hash text,
	constraint platform_audit_pkey PRIMARY KEY (id),
	constraint platform_audit_sealed_whole CHECK ((((seq IS NULL) = (hash IS NULL)) AND ((seq IS NULL) = (previous_hash IS NULL)))),
	constraint platform_audit_seq_key UNIQUE (seq)
);

create table platform_audit_checkpoint (
	seq bigint not null,
	hash text not null,
	at timestamp with time zone not null,
	key_id text not null,
	signature text not null,
	constraint platform_audit_checkpoint_pkey PRIMARY KEY (seq)
);

create table platform_audit_person (
	pseudonym text default ('person:'::text || gen_random_uuid()) not null,
	person_id text not null,
	constraint platform_audit_person_person_id_key UNIQUE (person_id),
	constraint platform_audit_person_pkey PRIMARY KEY (pseudonym)
);

create table platform_job_progress (
	key text not null,
	job_id uuid not null,
	kind text not null,
	payload jsonb not null,
	state text not null,
	stage text default ''::text not null,
	fraction double precision default 0 not null,
	error jsonb,
	updated_at timestamp with time zone default now() not null,
	constraint platform_job_progress_fraction_check CHECK (((fraction >= (0)::double precision) AND (fraction <= (1)::double precision))),
	constraint platform_job_progress_pkey PRIMARY KEY (key),
	constraint platform_job_progress_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text])))
);

create table platform_outbox (
	id bigint generated always as identity not null,
	kind text not null,
	name text not null,
	payload jsonb not null,
	options jsonb default '{}'::jsonb not null,
	created_at timestamp with time zone default now() not null,
	constraint platform_outbox_kind_check CHECK ((kind = ANY (ARRAY['event'::text, 'job'::text, 'queued'::text]))),
	constraint platform_outbox_pkey PRIMARY KEY (id)
);

create table platform_setting (
	key text not null,
	value jsonb not null,
	updated_at timestamp with time zone default now() not null,
	constraint platform_setting_pkey PRIMARY KEY (key)
);

create table privacy_consent (
	id uuid not null,
	subject text not null,
	text_hash text not null,
	shown_in text not null,
	given_at timestamp with time zone not null,
	withdrawn_at timestamp with time zone,
	constraint privacy_consent_pkey PRIMARY KEY (id),
	constraint privacy_consent_shown_in_check CHECK ((shown_in = ANY (ARRAY['vi'::text, 'en'::text]))),
	constraint privacy_consent_text_hash_fkey FOREIGN KEY (text_hash) REFERENCES privacy_consent_text(hash)
);

create table privacy_consent_text (
	hash text not null,
	purpose text not null,
	version integer not null,
	words jsonb not null,
	first_shown_at timestamp with time zone not null,
	constraint privacy_consent_text_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
	constraint privacy_consent_text_pkey PRIMARY KEY (hash),
	constraint privacy_consent_text_purpose_version_key UNIQUE (purpose, version)
);

create table privacy_request (
	id uuid not null,
	unit_id text not null,
	kind text not null,
	user_id text,
	requester_name text,
	contact text,
	message text,
	received_at timestamp with time zone not null,
	answer text,
	outcome text,
	answered_at timestamp with time zone,
	answered_by text,
	constraint privacy_request_answer_check CHECK ((char_length(answer) <= 8000)),
	constraint privacy_request_check CHECK (((answered_at IS NULL) = (outcome IS NULL))),
	constraint privacy_request_kind_check CHECK ((kind = ANY (ARRAY['see'::text, 'correct'::text, 'erase'::text, 'object'::text, 'other'::text]))),
	constraint privacy_request_message_check CHECK ((char_length(message) <= 4000)),
	constraint privacy_request_outcome_check CHECK ((outcome = ANY (ARRAY['granted'::text, 'partly'::text, 'refused'::text]))),
	constraint privacy_request_pkey PRIMARY KEY (id),
	constraint privacy_request_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
);

create table programme_clause (
	id uuid not null,
	notice_id uuid not null,
	place integer not null,
	label text not null,
	words text not null,
	proposal jsonb not null,
	dismissed boolean default false not null,
	constraint programme_clause_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES programme_notice(id) ON DELETE CASCADE,
	constraint programme_clause_notice_id_place_key UNIQUE (notice_id, place),
	constraint programme_clause_pkey PRIMARY KEY (id)
);

create table programme_coordination (
	task_id uuid not null,
	unit_id text not null,
	constraint programme_coordination_pkey PRIMARY KEY (task_id, unit_id),
	constraint programme_coordination_task_id_fkey FOREIGN KEY (task_id) REFERENCES programme_task(id) ON DELETE CASCADE,
	constraint programme_coordination_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
);

create table programme_extension (
	id uuid not null,
	task_id uuid not null,
	from_on date not null,
	to_on date not null,
	reason text not null,
	asked_at timestamp with time zone not null,
	agreed boolean,
	decided_at timestamp with time zone,
	constraint programme_extension_check CHECK ((to_on > from_on)),
	constraint programme_extension_check1 CHECK (((agreed IS NULL) = (decided_at IS NULL))),
	constraint programme_extension_pkey PRIMARY KEY (id),
	constraint programme_extension_reason_check CHECK ((reason <> ''::text)),
	constraint programme_extension_task_id_fkey FOREIGN KEY (task_id) REFERENCES programme_task(id) ON DELETE CASCADE
);

create table programme_note (
	id uuid not null,
	task_id uuid not null,
	day date not null,
	words text not null,
	evidence text default ''::text not null,
	created_at timestamp with time zone not null,
	constraint programme_note_pkey PRIMARY KEY (id),
	constraint programme_note_task_id_fkey FOREIGN KEY (task_id) REFERENCES programme_task(id) ON DELETE CASCADE,
	constraint programme_note_words_check CHECK ((words <> ''::text))
);

create table programme_notice (
	id uuid not null,
	unit_id text not null,
	symbol text default ''::text not null,
	title text not null,
	issued_on date not null,
	body text not null,
	document_id uuid,
	created_at timestamp with time zone not null,
	constraint programme_notice_pkey PRIMARY KEY (id),
	constraint programme_notice_title_check CHECK ((title <> ''::text)),
	constraint programme_notice_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
);

create table programme_task (
	id uuid not null,
	unit_id text not null,
	lead_unit_id text not null,
	content text not null,
	content_folded text not null,
	field text default ''::text not null,
	deliverable text default ''::text not null,
	directing text default ''::text not null,
	submitted_to text default ''::text not null,
	due_on date not null,
	due_precision text not null,
	origin text not null,
	document_id uuid,
	clause_id uuid,
	carried_from uuid,
	done_on date,
	cancelled_on date,
	cancel_reason text default ''::text not null,
	revision integer default 1 not null,
	updated_at timestamp with time zone not null,
	constraint programme_task_carried_from_fkey FOREIGN KEY (carried_from) REFERENCES programme_task(id),
	constraint programme_task_check CHECK (((done_on IS NULL) OR (cancelled_on IS NULL))),
	constraint programme_task_check1 CHECK ((((origin = 'conclusion_notice'::text) = (clause_id IS NOT NULL)) OR (origin = 'carried_over'::text))),
	constraint programme_task_clause_id_fkey FOREIGN KEY (clause_id) REFERENCES programme_clause(id),
	constraint programme_task_clause_id_key UNIQUE (clause_id),
	constraint programme_task_content_check CHECK ((content <> ''::text)),
	constraint programme_task_due_precision_check CHECK ((due_precision = ANY (ARRAY['day'::text, 'month'::text, 'quarter'::text]))),
	constraint programme_task_lead_unit_id_fkey FOREIGN KEY (lead_unit_id) REFERENCES organisation_unit(id),
	constraint programme_task_origin_check CHECK ((origin = ANY (ARRAY['programme'::text, 'ad_hoc'::text, 'conclusion_notice'::text, 'carried_over'::text, 'document'::text]))),
	constraint programme_task_pkey PRIMARY KEY (id),
	constraint programme_task_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
);

create table programme_upload (
	id uuid not null,
	unit_id text not null,
	content jsonb not null,
	created_at timestamp with time zone not null,
	constraint programme_upload_pkey PRIMARY KEY (id),
	constraint programme_upload_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation_unit(id)
);

CREATE INDEX accounts_credential_user ON accounts_credential USING btree (user_id);

CREATE INDEX accounts_delegation_grant ON accounts_delegation USING btree (grant_id);

CREATE INDEX accounts_delegation_to ON accounts_delegation USING btree (to_user_id);

CREATE INDEX accounts_grant_user ON accounts_grant USING btree (user_id);

CREATE INDEX accounts_passkey_user ON accounts_passkey USING btree (user_id);

CREATE INDEX accounts_session_user ON accounts_session USING btree (user_id);

CREATE INDEX accounts_verification_identifier ON accounts_verification USING btree (identifier);

CREATE UNIQUE INDEX documents_briefing_standing ON documents_briefing USING btree (dissemination_id, unit_id) WHERE (withdrawn_at IS NULL);

CREATE INDEX documents_briefing_unit ON documents_briefing USING btree (unit_id, held_on) WHERE (withdrawn_at IS NULL);

CREATE INDEX documents_deliverable_review ON documents_deliverable USING btree (review_id, place);

CREATE INDEX documents_dissemination_document ON documents_dissemination USING btree (document_id);

CREATE INDEX documents_dissemination_unit_unit ON documents_dissemination_unit USING btree (unit_id);

CREATE INDEX documents_document_symbol ON documents_document USING btree (symbol_key) WHERE (symbol_key <> ''::text);

CREATE INDEX documents_document_unit ON documents_document USING btree (unit_id, issued_on DESC, id);

CREATE INDEX documents_file_document ON documents_file USING btree (document_id, place);

CREATE INDEX documents_relation_earlier ON documents_relation USING btree (earlier_id, kind, since);

CREATE INDEX documents_review_coordinator_unit ON documents_review_coordinator USING btree (unit_id);

CREATE INDEX documents_review_document ON documents_review USING btree (document_id);

CREATE INDEX documents_review_unit ON documents_review USING btree (unit_id, due_on);

CREATE INDEX documents_upload_created ON documents_upload USING btree (created_at);

CREATE INDEX editions_file_hash ON editions_file USING btree (hash);

CREATE INDEX media_file_hash ON media_file USING btree (hash);

CREATE INDEX media_file_unit ON media_file USING btree (unit_id, created_at DESC);

CREATE INDEX news_article_desk ON news_article USING btree (unit_id, state, updated_at DESC);

CREATE INDEX news_article_public ON news_article USING btree (standing, shown_on DESC);

CREATE UNIQUE INDEX news_text_copy_autosave ON news_text_copy USING btree (article_id, user_id) WHERE (kind = 'autosave'::text);

CREATE INDEX news_text_copy_own ON news_text_copy USING btree (article_id, user_id);

CREATE INDEX organisation_change_act ON organisation_change USING btree (act_id);

CREATE INDEX organisation_change_day ON organisation_change USING btree (day);

CREATE UNIQUE INDEX organisation_unit_successor_main ON organisation_unit_successor USING btree (unit_id) WHERE is_main;

CREATE INDEX organisation_unit_successor_successor ON organisation_unit_successor USING btree (successor_id);

CREATE UNIQUE INDEX organisation_unit_version_open ON organisation_unit_version USING btree (unit_id) WHERE (valid_to IS NULL);

CREATE INDEX organisation_unit_version_parent ON organisation_unit_version USING btree (parent_id);

CREATE INDEX platform_audit_at ON platform_audit USING btree (at);

CREATE INDEX platform_audit_subject ON platform_audit USING btree (subject, id);

CREATE INDEX platform_audit_unsealed ON platform_audit USING btree (id) WHERE (seq IS NULL);

CREATE INDEX platform_job_progress_open ON platform_job_progress USING btree (job_id) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]));

CREATE INDEX privacy_consent_subject ON privacy_consent USING btree (subject);

CREATE INDEX privacy_request_open ON privacy_request USING btree (unit_id, received_at) WHERE (answered_at IS NULL);

CREATE INDEX privacy_request_user ON privacy_request USING btree (user_id);

CREATE UNIQUE INDEX programme_extension_open ON programme_extension USING btree (task_id) WHERE (agreed IS NULL);

CREATE INDEX programme_note_task ON programme_note USING btree (task_id, day, created_at);

CREATE INDEX programme_notice_unit ON programme_notice USING btree (unit_id, issued_on DESC);

CREATE INDEX programme_task_document ON programme_task USING btree (document_id) WHERE (document_id IS NOT NULL);

CREATE INDEX programme_task_lead ON programme_task USING btree (lead_unit_id, due_on);

CREATE INDEX programme_task_unit ON programme_task USING btree (unit_id, due_on, id);

CREATE OR REPLACE FUNCTION news_keep_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
		if tg_op = 'UPDATE' and new.approved_by = 'erased' and new.approved_for is null
			and to_jsonb(new) - 'approved_by' - 'approved_for' = to_jsonb(old) - 'approved_by' - 'approved_for' then
			return new;
		end if;
		raise exception 'a published version is never changed';
	end $function$;

CREATE OR REPLACE FUNCTION platform_guard_audit()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
		begin
			if tg_op = 'UPDATE' then
				if old.seq is null and (new.id, new.at, new.actor_id, new.action, new.subject, new.unit_id, new.details)
					is not distinct from (old.id, old.at, old.actor_id, old.action, old.subject, old.unit_id, old.details) then
					return new;
				end if;
			end if;
			raise exception 'a row of platform_audit is written once' using errcode = 'integrity_constraint_violation';
		end $function$;

CREATE OR REPLACE FUNCTION platform_tell_outbox()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin perform pg_notify('platform_outbox', ''); return null; end $function$;

CREATE TRIGGER news_version_kept BEFORE DELETE OR UPDATE ON news_version FOR EACH ROW EXECUTE FUNCTION news_keep_version();

CREATE TRIGGER platform_audit_guarded BEFORE DELETE OR UPDATE ON platform_audit FOR EACH ROW EXECUTE FUNCTION platform_guard_audit();

CREATE TRIGGER platform_audit_guarded_whole BEFORE TRUNCATE ON platform_audit FOR EACH STATEMENT EXECUTE FUNCTION platform_guard_audit();

CREATE TRIGGER platform_outbox_told AFTER INSERT ON platform_outbox FOR EACH STATEMENT EXECUTE FUNCTION platform_tell_outbox();
