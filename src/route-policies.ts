import type { Permission } from '#platform/permissions';

/**
 * Who may call a route at all. `public`: anyone. `signed_in`: any account. A permission: whoever holds it for any
 * unit; the service behind the route checks it again for the unit at hand.
 */
export type RoutePolicy = 'public' | 'signed_in' | Permission;

/** What a route answers to: reading (GET, HEAD) and, where it has actions or other methods, writing. */
export interface RouteRule {
	read: RoutePolicy;
	write?: RoutePolicy;
}

/** Every route of the house. One that is missing here is refused, and the walk over the build's routes fails. */
export const routePolicies: Readonly<Record<string, RouteRule>> = {
	'/(portal)': { read: 'public' },
	'/(portal)/[...path]': { read: 'public' },
	'/(portal)/anh/[slug]/[id]': { read: 'public' },
	'/(portal)/bai/[slug]': { read: 'public' },
	'/(portal)/bai/[slug]/do-hoa': { read: 'public' },
	'/(portal)/feed.xml': { read: 'public' },
	'/(portal)/muc/[section]': { read: 'public' },
	'/(portal)/poster/[seed]': { read: 'public' },
	'/(portal)/quyen-du-lieu': { read: 'public', write: 'public' },
	'/(portal)/tep/[slug]/[hash]/[name]': { read: 'public' },
	'/(portal)/tim': { read: 'public' },
	'/healthz': { read: 'public' },
	'/language': { read: 'public', write: 'public' },
	// Answers this machine or who shows METRICS_TOKEN; to everybody else it is not there.
	'/metrics': { read: 'public' },
	'/readyz': { read: 'public' },
	'/media/[id]': { read: 'signed_in' },
	'/invitation/[token]': { read: 'public', write: 'public' },
	'/invitation/[token]/passkey': { read: 'public', write: 'public' },
	'/sign-in': { read: 'public', write: 'public' },
	'/sign-in/code': { read: 'public', write: 'public' },
	'/sign-in/office': { read: 'public' },
	'/sign-in/office/return': { read: 'public' },
	'/sign-in/passkey': { read: 'public', write: 'public' },
	'/sign-out': { read: 'public', write: 'public' },
	'/(desk)/desk': { read: 'signed_in' },
	'/(desk)/desk/account': { read: 'signed_in', write: 'signed_in' },
	'/(desk)/desk/account/passkey': { read: 'signed_in', write: 'signed_in' },
	'/(desk)/desk/articles': { read: 'signed_in' },
	'/(desk)/desk/articles/new': { read: 'news.write', write: 'news.write' },
	'/(desk)/desk/articles/[id]': { read: 'signed_in', write: 'signed_in' },
	'/(desk)/desk/articles/[id]/archive': { read: 'signed_in' },
	'/(desk)/desk/articles/[id]/editions': { read: 'signed_in', write: 'editions.build' },
	'/(desk)/desk/articles/[id]/editions/build': { read: 'signed_in' },
	'/(desk)/desk/articles/[id]/editions/events': { read: 'signed_in' },
	'/(desk)/desk/articles/[id]/files/[hash]/[name]': { read: 'signed_in' },
	'/(desk)/desk/articles/[id]/proofreading': { read: 'signed_in', write: 'news.write' },
	'/(desk)/desk/articles/[id]/review': { read: 'signed_in', write: 'signed_in' },
	'/(desk)/desk/articles/[id]/scan': { read: 'signed_in', write: 'news.write' },
	'/(desk)/desk/articles/[id]/scan/[number]': { read: 'signed_in' },
	'/(desk)/desk/articles/[id]/script': { read: 'signed_in', write: 'news.write' },
	'/(desk)/desk/articles/[id]/versions': { read: 'signed_in' },
	'/(desk)/desk/articles/[id]/text': { read: 'signed_in', write: 'news.write' },
	'/(desk)/desk/backups': { read: 'backups.manage', write: 'backups.manage' },
	'/(desk)/desk/backups/[name]': { read: 'backups.manage' },
	'/(desk)/desk/audit': { read: 'audit.read', write: 'audit.read' },
	'/(desk)/desk/audit/export': { read: 'audit.read' },
	'/(desk)/desk/figures': { read: 'reports.read' },
	'/(desk)/desk/figures/[unit]/[period]': { read: 'reports.read' },
	'/(desk)/desk/figures/[unit]/[period]/[indicator]': { read: 'reports.read' },
	'/(desk)/desk/listen': { read: 'editions.read_readings', write: 'editions.read_readings' },
	'/(desk)/desk/listen/dictionary': { read: 'editions.read_readings' },
	'/(desk)/desk/listen/sound': { read: 'editions.read_readings', write: 'editions.read_readings' },
	'/(desk)/desk/proofreading': { read: 'news.read', write: 'news.write' },
	'/(desk)/desk/office': { read: 'organisation.manage', write: 'organisation.manage' },
	'/(desk)/desk/units': { read: 'organisation.read' },
	'/(desk)/desk/units/[id]': { read: 'organisation.read' },
	'/(desk)/desk/units/change': { read: 'organisation.manage', write: 'organisation.manage' },
	'/(desk)/desk/units/changes': { read: 'organisation.read' },
	'/(desk)/desk/units/changes/[id]': { read: 'organisation.read', write: 'organisation.manage' },
	'/(desk)/desk/units/export': { read: 'organisation.read' },
	'/(desk)/desk/units/import': { read: 'organisation.manage', write: 'organisation.manage' },
	'/(desk)/desk/people': { read: 'accounts.manage' },
	'/(desk)/desk/people/invite': { read: 'accounts.manage', write: 'accounts.manage' },
	'/(desk)/desk/people/new': { read: 'accounts.manage', write: 'accounts.manage' },
	'/(desk)/desk/people/[id]': { read: 'accounts.manage', write: 'accounts.manage' },
	'/(desk)/desk/people/[id]/permissions': { read: 'accounts.manage' },
	'/(desk)/desk/my-data': { read: 'signed_in', write: 'signed_in' },
	'/(desk)/desk/my-data/export': { read: 'signed_in' },
	'/(desk)/desk/requests': { read: 'privacy.handle', write: 'privacy.handle' },
	'/(desk)/desk/requests/[id]': { read: 'privacy.handle', write: 'privacy.handle' },
	'/(desk)/desk/permissions': { read: 'signed_in' },
	'/(desk)/desk/delegations': { read: 'signed_in', write: 'signed_in' },
	'/(desk)/desk/articles/[id]/pictures': { read: 'signed_in', write: 'news.write' },
};
