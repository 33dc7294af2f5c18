import type { PersonalRecord, PersonalRecords } from '#platform/manifest';
import { now } from '#platform/clock';
import { deleteConsents, listConsentRows } from './queries-consents.ts';
import { listRequestsOf, stripAnswered, stripUser } from './queries.ts';

/** A person's requests and consents. */
export const personalRecords: PersonalRecords = {
	async collect(db, userId) {
		const requests = await listRequestsOf(db, userId);
		const consents = await listConsentRows(db, `user:${userId}`);
		const records: PersonalRecord[] = [
			{
				kind: 'privacy.kept_requests',
				rows: requests.map(({ message, receivedAt, answer, answeredAt }) => ({ 'privacy.message': message, 'privacy.received_at': receivedAt, 'privacy.answer': answer, 'privacy.answered_at': answeredAt })),
			},
			{
				kind: 'privacy.kept_consents',
				rows: consents.map(({ text, shownIn, version, givenAt, withdrawnAt }) => ({ 'privacy.consent_text': text[shownIn], 'privacy.consent_version': version, 'privacy.consent_given_at': givenAt, 'privacy.consent_withdrawn_at': withdrawnAt })),
			},
		];
		return records.filter(({ rows }) => rows.length > 0);
	},
	erase: async (db, userId) => ({ privacy_request: await stripUser(db, userId, now()), privacy_consent: await deleteConsents(db, `user:${userId}`) }),
	expire: { request_answered: async (db, endedBefore) => ({ privacy_request: await stripAnswered(db, endedBefore) }) },
};
