import { createHash, randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { now } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { Locale } from '#platform/i18n';
import { parseInput } from '#platform/input';
import { inTransaction } from '#platform/transaction';
import { consentText, type Consent } from './model.ts';
import { insertConsent, keepText, listConsentRows, markWithdrawn } from './queries-consents.ts';

type Db = Kysely<any>;

export interface ConsentGiven {
	/** Message key of the one purpose, for example `contests.purpose_of_winner_name`. */
	purpose: string;
	/** Who agrees, `kind:id`: `user:<id>` for a person with an account, else a record of the asking room. */
	subject: string;
	/** The very words that were shown, in both languages. */
	text: unknown;
	/** The language they were read in. */
	shownIn: Locale;
}

/**
 * Writes down that somebody agreed to one purpose, with the words they were shown. The asking room calls it in its own
 * transaction, on an act of the person's own: silence and a box ticked beforehand are no consent (Law 91/2025/QH15,
 * article 9). A consent that holds for the same words is not written twice. Throws `platform.input_wrong`.
 */
export async function giveConsent(db: Db, { purpose, subject, text, shownIn }: ConsentGiven): Promise<Consent> {
	const words = parseInput(consentText, text);
	const hash = createHash('sha256').update(JSON.stringify([purpose, words.vi, words.en])).digest('hex');
	return inTransaction(db, async (tx) => {
		const held = await findConsent(tx, purpose, subject);
		if (held?.textHash === hash) return held;
		if (held) await markWithdrawn(tx, [held.id], now());
		await keepText(tx, { hash, purpose, words, shownAt: now() });
		await insertConsent(tx, { id: randomUUID(), subject, textHash: hash, shownIn, givenAt: now() });
		return (await findConsent(tx, purpose, subject))!;
	});
}

/** Takes a consent back: as easy as giving it, and from now on only. Throws `privacy.no_consent` where none holds. */
export async function withdrawConsent(db: Db, purpose: string, subject: string): Promise<void> {
	await inTransaction(db, async (tx) => {
		const held = await findConsent(tx, purpose, subject);
		if (!held) throw new AppError('not_found', 'privacy.no_consent');
		await markWithdrawn(tx, [held.id], now());
	});
}

/** The consent to a purpose that holds now; null where none was given or it was taken back. */
export async function findConsent(db: Db, purpose: string, subject: string): Promise<Consent | null> {
	return (await listConsentRows(db, subject)).find((consent) => consent.purpose === purpose && consent.withdrawnAt === null) ?? null;
}
