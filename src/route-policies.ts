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
	'/': { read: 'public' },
	'/healthz': { read: 'public' },
	'/sign-in': { read: 'public', write: 'public' },
	'/sign-out': { read: 'public', write: 'public' },
};
