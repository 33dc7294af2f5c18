import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roles, type Role } from '#platform/permissions';
import { manifests } from '../src/modules/registry.ts';
import { routePolicies } from '../src/route-policies.ts';
import { readRouteRights } from './permissions-table.ts';
import { startOffice, takeCookie, type RunningOffice, type SignIn } from '../e2e/start-office.ts';

const root = dirname(import.meta.dirname);
/** Who may do what where, as the published table says it: the walk holds the running house to that page. */
const table = readRouteRights(readFileSync(join(root, 'docs/permissions.md'), 'utf8'));

const { ensureBuilt } = (await import(pathToFileURL(join(root, 'scripts/bootstrap.mjs')).href)) as { ensureBuilt(): void };
ensureBuilt();

/** The routes that the build answers, as its manifest lists them. A layout without a page answers nothing. */
const routes = await readRoutes();

async function readRoutes(): Promise<string[]> {
	const file = join(root, 'build/server/manifest-full.js');
	const { manifest } = (await import(pathToFileURL(existsSync(file) ? file : join(root, 'build/server/manifest.js')).href)) as {
		manifest: { routes?: BuiltRoute[]; _?: { routes: BuiltRoute[] } };
	};
	const listed = manifest.routes ?? manifest._?.routes ?? [];
	return listed.filter(({ page, endpoint }) => page !== null || endpoint !== null).map(({ id }) => id);
}

interface BuiltRoute {
	id: string;
	page: unknown;
	endpoint: unknown;
}

test('the build lists its routes', () => expect(routes.length).toBeGreaterThan(10));

test('every route has a policy, and every policy a route', () => {
	expect(Object.keys(routePolicies).toSorted()).toEqual(routes.toSorted());
});

test('every route stands in the table of permissions', () => {
	expect([...table.keys()].toSorted()).toEqual(routes.toSorted());
});

test('every permission that a policy names is some room\'s', () => {
	const known = new Set(manifests.flatMap((manifest) => manifest.permissions));
	const named = Object.values(routePolicies).flatMap((rule) => [rule.read, rule.write ?? rule.read]);
	expect(named.filter((policy) => policy.includes('.') && !known.has(policy as never))).toEqual([]);
});

describe('a running house', () => {
	let office: RunningOffice;
	const cookies = new Map<string, string>();
	const samples: Record<string, string> = { path: 'no-such-place', section: 'tin-tuc', seed: 'any', hash: '0'.repeat(16), name: 'none.txt' };

	beforeAll(async () => {
		office = await startOffice();
		for (const signIn of [...office.signIns, await addAdministrator()]) cookies.set(signIn.roles.join(' '), await takeCookie(office.origin, signIn));
		samples.slug = /\/bai\/([a-z0-9-]+)/.exec(await (await fetch(`${office.origin}/feed.xml`)).text())?.[1] ?? '';
	}, 180_000);
	afterAll(() => office?.stop());

	/** The demo's administrator holds every role; what the role alone opens shows with a person who holds nothing else. */
	async function addAdministrator(): Promise<SignIn> {
		const chief = office.signIns.find(({ roles: held }) => held.length === roles.length)!;
		const email = 'chi-quan-tri@song-tien.example';
		const page = async (body?: URLSearchParams) =>
			(await fetch(`${office.origin}/desk/people/new`, {
				headers: { accept: 'text/html', origin: office.origin, cookie: await takeCookie(office.origin, chief), ...(body && { 'content-type': 'application/x-www-form-urlencoded' }) },
				...(body && { method: 'POST', body }),
			})).text();
		const unitId = /name="unitId"[\s\S]*?value="([^"]+)"/.exec(await page())![1]!;
		const added = await page(new URLSearchParams({ name: 'Võ Thị Mai', email, unitId, roles: 'administrator' }));
		return { email, password: /<code[^>]*>([a-z2-9]{5}(?:-[a-z2-9]{5}){2})</.exec(added)![1]!, roles: ['administrator'] };
	}

	/** An address of the route; an id nobody has where no sample is known. */
	function toPath(route: string): string {
		const path = route
			.split('/')
			.filter((part) => !/^\(.*\)$/.test(part))
			.map((part) => part.replace(/\[+(?:\.\.\.)?(\w+)(?:=\w+)?\]+/g, (_, name: string) => samples[name] ?? '00000000-0000-4000-8000-000000000000'))
			.join('/');
		return path || '/';
	}

	async function ask(route: string, method: 'GET' | 'POST', cookie?: string): Promise<{ status: number; location: string; body: string }> {
		const stop = new AbortController();
		const response = await fetch(office.origin + toPath(route), {
			method,
			redirect: 'manual',
			signal: stop.signal,
			headers: { accept: 'text/html', ...(cookie && { cookie }), ...(method === 'POST' && { origin: office.origin, 'content-type': 'application/x-www-form-urlencoded' }) },
		});
		const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
		const body = isPage ? await response.text() : '';
		if (!isPage) stop.abort();
		return { status: response.status, location: response.headers.get('location') ?? '', body };
	}

	/** Whether a person with these roles passes the door of a route. */
	const passes = (held: readonly Role[], route: string, act: 'read' | 'write') => {
		const rights = table.get(route)!;
		return rights['signed in'][act] || held.some((role) => rights[role][act]);
	};
	/** A route without a rule for writing answers it as it answers reading, or not at all. */
	const hasWriteRule = (route: string) => routePolicies[route]?.write !== undefined;
	const actAtPost = (route: string) => (hasWriteRule(route) ? 'write' : 'read');

	test('prints a sign-in for every role', () => {
		expect(new Set(office.signIns.flatMap((signIn) => signIn.roles))).toEqual(new Set(roles));
		expect(samples.slug).not.toBe('');
	});

	test.each(routes)('nobody in particular at %s', async (route) => {
		const read = await ask(route, 'GET');
		expect(read.status).toBeLessThan(500);
		const { anyone } = table.get(route)!;
		if (anyone.read) {
			expect([401, 403]).not.toContain(read.status);
			expect(read.location).not.toContain('/sign-in');
		} else {
			expect([read.status, read.location]).toEqual([303, `/sign-in?next=${encodeURIComponent(toPath(route))}`]);
		}
		if (!anyone[actAtPost(route)]) expect((await ask(route, 'POST')).status).toBe(401);
	});

	test.each(routes)('every role at %s', async (route) => {
		for (const [held, cookie] of cookies) {
			const mine = held.split(' ') as Role[];
			const read = await ask(route, 'GET', cookie);
			expect(read.status, held).toBeLessThan(500);
			if (passes(mine, route, 'read')) expect([401, 403], held).not.toContain(read.status);
			else {
				expect(read.status, held).toBe(403);
				// Said on a page of the house, with a way back, not in bare words.
				expect(read.body, held).toMatch(/<h1[\s\S]*href="\/desk"/);
			}
			// What a role may write is tried by the journeys; what it may not must be refused before any code of the route.
			if (!passes(mine, route, actAtPost(route))) expect((await ask(route, 'POST', cookie)).status, held).toBe(403);
		}
	});

	test.each(routes.filter((route) => routePolicies[route]?.read === 'public'))('%s holds no inline script or style', async (route) => {
		const { body } = await ask(route, 'GET');
		expect(body.match(/<script(?![^>]*\bsrc=")[^>]*>/g) ?? []).toEqual([]);
		expect(body.match(/<style|\sstyle=|\son[a-z]+="/g) ?? []).toEqual([]);
	});

	test('a page says what it may load, and nothing inline is among it', async () => {
		const policy = (await fetch(office.origin)).headers.get('content-security-policy') ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toContain('unsafe-inline');
	});

	test('files of drafts and unknown files are not handed out', async () => {
		for (const path of [`/tep/${samples.slug}/${'0'.repeat(16)}/document.pdf`, `/anh/${samples.slug}/00000000-0000-4000-8000-000000000000`]) {
			expect((await fetch(office.origin + path)).status, path).toBe(404);
		}
	});
});
