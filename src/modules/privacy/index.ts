/** People's data across the rooms: seen, taken along, erased, asked about; consents with their words. */
export { answerRequest, countRequests, getRequest, listOwnRequests, listRequests, submitOwnRequest, submitPublicRequest, type DescribedRequest } from './service/requests.ts';
export { findConsent, giveConsent, withdrawConsent, type ConsentGiven } from './consents.ts';
export { deleteConsents, listConsentRows as listConsents } from './queries-consents.ts';
export { eraseExpired, eraseOwnAccount } from './erasure.ts';
export { collectPersonalData, type Ground, type HeldByRoom } from './personal-data.ts';
export { describeGround, exportAsJson, exportAsPage, formatValue } from './export.ts';
export { mayKeepCalendar, readCalendar, saveCalendar } from './calendar.ts';
export type * from './model.ts';

import type { Manifest, PersonalField } from '#platform/manifest';
import { seedDemo } from './demo.ts';
import { jobs } from './jobs.ts';
import { personalRecords } from './personal-records.ts';
import { permissions, roles } from './policy.ts';
import { countRequests } from './service/requests.ts';

/** Whatever a request says of a person; thirty days after the answer only its kind and its days are left. */
function asked(column: string): PersonalField {
	return { table: 'privacy_request', column, purpose: 'privacy.purpose_of_request', legalBasis: 'legal_duty', term: 'P30D after request_answered' };
}

export const manifest: Manifest = {
	name: 'privacy',
	permissions,
	roles,
	jobs,
	navigation: [
		{ label: 'privacy.navigation_requests', href: '/desk/requests', permission: 'privacy.handle', order: 82, icon: 'list', countWaiting: ({ db }, actor) => countRequests(db, actor) },
	],
	personalData: [
		...['user_id', 'requester_name', 'contact', 'message', 'answer'].map(asked),
		{ table: 'privacy_request', column: 'answered_by', purpose: 'privacy.purpose_of_hand', legalBasis: 'public_task', term: 'P1Y after account_closed' },
		{ table: 'privacy_consent', column: 'subject', purpose: 'privacy.purpose_of_consent', legalBasis: 'legal_duty', term: 'P1Y after account_closed' },
	],
	personalRecords,
	seedDemo,
};
