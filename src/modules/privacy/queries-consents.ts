import { sql, type Kysely } from 'kysely';
import type { Consent, ConsentText } from './model.ts';

interface ConsentTables {
	privacy_consent_text: { hash: string; purpose: string; version: number; words: unknown; first_shown_at: Date };
	privacy_consent: { id: string; subject: string; text_hash: string; shown_in: 'vi' | 'en'; given_at: Date; withdrawn_at: Date | null };
}

type Db = Kysely<any>;
const narrow = (db: Db) => db as Kysely<ConsentTables>;

/** Keeps a wording of a purpose under its hash, once; a new one gets the purpose's next version. */
export async function keepText(db: Db, { hash, purpose, words, shownAt }: { hash: string; purpose: string; words: ConsentText; shownAt: Date }): Promise<void> {
	// Two new wordings of a purpose at once must not get the same version.
	await sql`select pg_advisory_xact_lock(hashtext('privacy_consent_text'))`.execute(db);
	await sql`insert into privacy_consent_text (hash, purpose, version, words, first_shown_at)
		select ${hash}, ${purpose}, coalesce(max(version), 0) + 1, ${JSON.stringify(words)}::jsonb, ${shownAt} from privacy_consent_text where purpose = ${purpose}
		on conflict (hash) do nothing`.execute(db);
}

export async function insertConsent(db: Db, { id, subject, textHash, shownIn, givenAt }: Pick<Consent, 'id' | 'subject' | 'textHash' | 'shownIn' | 'givenAt'>): Promise<void> {
	await narrow(db).insertInto('privacy_consent').values({ id, subject, text_hash: textHash, shown_in: shownIn, given_at: givenAt, withdrawn_at: null }).execute();
}

/** Every consent of a subject, the newest first, withdrawn ones among them. */
export function listConsentRows(db: Db, subject: string): Promise<Consent[]> {
	return narrow(db)
		.selectFrom('privacy_consent')
		.innerJoin('privacy_consent_text', 'hash', 'text_hash')
		.select(['id', 'purpose', 'subject', 'version', 'text_hash as textHash', sql<ConsentText>`words`.as('text'), 'shown_in as shownIn', 'given_at as givenAt', 'withdrawn_at as withdrawnAt'])
		.where('subject', '=', subject)
		.orderBy('given_at', 'desc')
		.orderBy('id')
		.execute();
}

export async function markWithdrawn(db: Db, ids: readonly string[], withdrawnAt: Date): Promise<void> {
	await narrow(db).updateTable('privacy_consent').set({ withdrawn_at: withdrawnAt }).where('id', 'in', ids).execute();
}

/** Forgets what a subject agreed to; how many rows. */
export async function deleteConsents(db: Db, subject: string): Promise<number> {
	const { numDeletedRows } = await narrow(db).deleteFrom('privacy_consent').where('subject', '=', subject).executeTakeFirst();
	return Number(numDeletedRows);
}
