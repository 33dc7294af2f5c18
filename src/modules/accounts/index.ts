/** People with accounts: signing in and out, roles for units, and who acts. */
export { addPerson, createUser, getActor, grantRole, resetPassword, revokeRole } from './service.ts';
export { createFirstAdministrator, resetPasswordByEmail } from './setup.ts';
export { findSignedIn, signIn, signOut } from './sign-in.ts';
export { getPerson, listGrantableUnits, listPeople, type GrantableUnit } from './people.ts';
export { listHoldersOfEnded, type Holder } from './holders.ts';
export { getAuth } from './auth.ts';
export { countUsers, findUserByEmail, listUsers } from './queries.ts';
export { takeDemoSignIns, type DemoSignIn } from './demo.ts';
export type { Person, PersonGrant, RoleGrant, User } from './model.ts';

import type { Manifest, PersonalField } from '#platform/manifest';
import { seedDemo } from './demo.ts';
import { permissions, roles } from './policy.ts';
import { createFirstAdministrator, requireEmptyHouse, resetPasswordByEmail } from './setup.ts';

/** What the account of a member of staff holds; it goes a year after the account is closed. */
function staffField(table: string, column: string): PersonalField {
	return { table, column, purpose: 'accounts.purpose_of_account', legalBasis: 'public_task', term: 'P1Y after account_closed' };
}

export const manifest: Manifest = {
	name: 'accounts',
	permissions,
	roles,
	navigation: [{ label: 'accounts.navigation_people', href: '/desk/people', permission: 'accounts.manage', order: 80, icon: 'users' }],
	personalData: [
		staffField('accounts_user', 'name'),
		staffField('accounts_user', 'email'),
		staffField('accounts_user', 'image'),
		staffField('accounts_credential', 'user_id'),
		staffField('accounts_credential', 'password'),
		staffField('accounts_verification', 'identifier'),
		staffField('accounts_grant', 'user_id'),
		{
			table: 'accounts_session',
			column: 'user_id',
			purpose: 'accounts.purpose_of_session',
			legalBasis: 'public_task',
			term: 'P7D after session_last_used',
		},
	],
	commands: [
		{ name: 'accounts.require_empty_house', run: (_args, house) => requireEmptyHouse(house) },
		{ name: 'accounts.create_first_administrator', run: (args, house) => createFirstAdministrator(house, args) },
		{ name: 'accounts.reset_password', run: (args, house) => resetPasswordByEmail(house, args) },
	],
	seedDemo,
};
