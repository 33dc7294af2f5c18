import type { RequestEvent } from '@sveltejs/kit';
import type { Visitor } from '#modules/accounts';

/**
 * The browser that signs in. Its address is the one of the connection, or what the header named by `ADDRESS_HEADER`
 * says where a proxy stands before the house; without that setting no header is believed.
 */
export function readVisitor({ request, getClientAddress }: Pick<RequestEvent, 'request' | 'getClientAddress'>): Visitor {
	return { address: findAddress(getClientAddress), headers: request.headers };
}

/** Kit throws where the named header is missing: such a request did not come through the proxy. */
function findAddress(getClientAddress: () => string): string {
	try {
		return getClientAddress() ?? '';
	} catch {
		return '';
	}
}
