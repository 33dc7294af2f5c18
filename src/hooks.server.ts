import { error as refuseWith, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { findSignedIn } from '#modules/accounts';
import { findErrorCode, toHttpStatus } from '#platform/errors';
import { readConfig } from '#platform/config.server';
import type { House } from '#platform/manifest';
import type { Actor } from '#platform/permissions';
import { chooseLocale, say } from './language.ts';
import { demoOfficeProfile } from './demo-office-profile.ts';
import { officeProfileSetting } from './office-profile.ts';
import { createMetrics, type Metrics } from './metrics.server.ts';
import { openOffice } from './office.server.ts';
import { routePolicies, type RoutePolicy } from './route-policies.ts';

let house: House;
let metrics: Metrics;

/** Opens the house once for the process; the server answers no request before. */
export const init: ServerInit = async () => {
	const demo = process.env.NHIPCAU_DEMO === '1';
	({ house } = await openOffice(readConfig(), { demo }));
	metrics = createMetrics(house);
	if (demo) await house.settings.findOrCreate(officeProfileSetting, () => demoOfficeProfile);
	// Kit's way of saying that the last request is answered; a listener that is gone is no reason to hold the lock.
	(process as NodeJS.EventEmitter).once('sveltekit:shutdown', () => void house.stop());
};

/** Who asks, in which language, and whether the route's policy lets them: before any code of the route runs. */
export const handle: Handle = async ({ event, resolve }) => {
	const began = performance.now();
	const { actor, session, isHeldBack, setCookies } = await findSignedIn(house, event.request.headers);
	const locale = chooseLocale(event.cookies.get('language'), event.request.headers.get('accept-language'));
	const refused = event.isSubRequest ? event.request.headers.get(REFUSED) : null;
	Object.assign(event.locals, { house, actor, session, metrics, isHeldBack, locale, setCookies, say: (key: string, details = {}) => say(locale, key, details), refusal: isRefusal(refused) ? refused : null } satisfies App.Locals);
	// No name holds the sign NUL, and no database takes it.
	if (/%00/.test(event.url.pathname + event.url.search)) refuseWith(404, event.locals.say('web.not_found'));
	const refusal = event.route.id === null ? undefined : checkPolicy(event.route.id, event.request.method, actor);
	if (refusal === 'sign_in' && event.request.method === 'GET' && !event.isDataRequest) {
		redirect(303, `/sign-in?next=${encodeURIComponent(event.url.pathname + event.url.search)}`);
	}
	// Whoever must set up a second factor has one place to go to; everywhere else they hold no role.
	if (isHeldBack && event.request.method === 'GET' && event.route.id?.startsWith('/(desk)') && !event.route.id.startsWith('/(desk)/desk/account')) redirect(303, '/desk/account');
	const response = refusal
		? await refuse(event, refusal)
		: await resolve(event, { transformPageChunk: ({ html }) => html.replace('%nhipcau.lang%', locale), preload: (file) => isNeededAtOnce(file, event.route.id) });
	for (const cookie of setCookies) response.headers.append('set-cookie', cookie);
	for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
	if (!event.isSubRequest) metrics.observe(event.route.id, event.request.method, response.status, (performance.now() - began) / 1000);
	return response;
};

const securityHeaders = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** Pages for phones on weak networks, which show the reader's own type. */
const withoutFonts = new Set<string | null>(['/(desk)/desk/dissemination/[id]/[unit]']);

/** Besides style and script: the two faces that every page begins with, so that words do not jump. */
function isNeededAtOnce({ type, path }: { type: string; path: string }, route: string | null): boolean {
	if (type === 'font' && withoutFonts.has(route)) return false;
	return type !== 'font' || /be-vietnam-pro-(latin|vietnamese)-400|noto-serif-(latin|vietnamese)-600/.test(path);
}

/** Header of the house's own request for the page that says no; from outside it is not heard. */
const REFUSED = 'x-refused';
const refusalStatuses = { sign_in: 401, forbidden: 403 } as const;
type Refusal = keyof typeof refusalStatuses;
const isRefusal = (word: string | null): word is Refusal => word !== null && word in refusalStatuses;

/**
 * Says no before any code of the route runs: to a script in JSON, to a person with the page of the house that every
 * error has, rendered at an address that nothing answers. That address is as deep as the one asked for, since the page
 * names its files relative to it.
 */
async function refuse(event: RequestEvent, refusal: Refusal): Promise<Response> {
	const status = refusalStatuses[refusal];
	const message = event.locals.say(`web.${refusal}`);
	if (event.isDataRequest || !event.request.headers.get('accept')?.includes('text/html')) {
		return Response.json({ type: 'error', status, message, error: { message } }, { status });
	}
	const depth = event.url.pathname.split('/').length - 1;
	const page = await event.fetch('/refused'.repeat(depth), { headers: { accept: 'text/html', [REFUSED]: refusal } });
	const headers = new Headers(page.headers);
	for (const name of ['set-cookie', 'content-length', 'etag']) headers.delete(name);
	return new Response(page.body, { status, headers });
}

function checkPolicy(route: string, method: string, actor: Actor): Refusal | undefined {
	const rule = routePolicies[route];
	// A route that nobody declared a policy for is closed, whoever asks.
	if (!rule) return 'forbidden';
	const policy: RoutePolicy = method === 'GET' || method === 'HEAD' ? rule.read : (rule.write ?? rule.read);
	if (policy === 'public') return undefined;
	if (actor.kind === 'anonymous') return 'sign_in';
	return policy === 'signed_in' || actor.mayAnywhere(policy) ? undefined : 'forbidden';
}

/**
 * Expected failures keep their code, status and sentence, wherever a service threw them; a bug is logged whole and
 * told in general words.
 */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	const speak = event.locals.say ?? ((key: string) => say('vi', key));
	const expected = findErrorCode(error);
	if (expected) {
		if (toHttpStatus(error) === 503) house?.log.error('web.unavailable', error, { route: event.route.id ?? '' });
		return { status: toHttpStatus(error), message: speak(expected.code, expected.details), code: expected.code };
	}
	if (kind === 'app') return undefined;
	if (kind === 'framework') return { message: speak(error.status === 404 ? 'web.not_found' : 'web.unexpected') };
	house?.log.error('web.unexpected', error, { route: event.route.id ?? '' });
	return { status: 500, message: speak('web.unexpected') };
};
