import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '#messages';
import { undelegable } from '#modules/accounts';
import { manifests } from '#modules/registry';
import { findAppRoot } from '#platform/app-root.server';
import { routePolicies } from '../src/route-policies.ts';
import { readRouteRights, renderPermissions } from './permissions-table.ts';

const path = join(findAppRoot(), 'docs', 'permissions.md');
const permissions = manifests.flatMap((manifest) => manifest.permissions);

// GENERATE=1 writes the file anew; `npm run generate` sets it.
test('the table of permissions stands in docs/permissions.md as rooms and routes declare them', () => {
	const page = renderPermissions();
	if (process.env.GENERATE) writeFileSync(path, page);
	expect(readFileSync(path, 'utf8')).toBe(page);
});

test('the table is read back as it was written', () => {
	const rights = readRouteRights(renderPermissions());
	expect([...rights.keys()].toSorted()).toEqual(Object.keys(routePolicies).toSorted());
	expect(rights.get('/(desk)/desk/people')).toEqual({
		anyone: { read: false, write: false },
		'signed in': { read: false, write: false },
		editor: { read: false, write: false },
		officer: { read: false, write: false },
		approver: { read: false, write: false },
		administrator: { read: true, write: false },
	});
	expect(rights.get('/sign-in')!.anyone).toEqual({ read: true, write: true });
});

test('every permission is said in plain words in both languages', () => {
	const keys = permissions.map((permission) => permission.replace('.', '.may_'));
	for (const locale of ['vi', 'en'] as const) expect(keys.filter((key) => !(key in catalogue[locale])), locale).toEqual([]);
});

test('every permission belongs to a role, and what is not lent is some room\'s', () => {
	const given = new Set(manifests.flatMap((manifest) => Object.values(manifest.roles ?? {}).flat()));
	expect(permissions.filter((permission) => !given.has(permission))).toEqual([]);
	expect([...given].filter((permission) => !permissions.includes(permission))).toEqual([]);
	expect([...undelegable].filter((permission) => !permissions.includes(permission))).toEqual([]);
});
