/** People with accounts: signing in and out, roles for units, and who acts. */
export { addPerson, createUser, getActor, grantRole, resetPassword, revokeRole, setGrantEnd } from './service.ts';
export { createFirstAdministrator, resetPasswordByEmail } from './setup.ts';
export { findSignedIn, openSession, signOut, type OwnSession } from './sign-in/session.ts';
export { signIn } from './sign-in/with-password.ts';
export { hasSecondStep, signInWithCode } from './sign-in/second-step.ts';
export { offerPasskeySignIn, signInWithPasskey } from './sign-in/with-passkey.ts';
export { beginProviderSignIn, endProviderSignIn, hasIdentityProvider, returnPath } from './sign-in/with-provider.ts';
export type { Visitor } from './sign-in/visitor.ts';
export { readSignInRules } from './sign-in-rules.ts';
export { invitePerson, listInvitations, renewInvitation, withdrawInvitation, type FreshInvitation, type Invitation } from './service/invitations.ts';
export { acceptInvitation, getInvitationByLink, type OpenedInvitation } from './service/accept-invitation.ts';
export { changePassword } from './service/own-password.ts';
export { confirmAuthenticator, removeAuthenticator, renewRecoveryCodes, startAuthenticator, type NewAuthenticator } from './service/authenticator.ts';
export { acceptInvitationWithPasskey, addPasskey, getInvitedPasskeyOffer, getPasskeyOffer, removePasskey, renamePasskey } from './service/passkeys.ts';
export { requireFresh } from './service/freshness.ts';
export { removeProviderBond } from './service/provider-bond.ts';
export { getSecondFactors, resetSecondFactor } from './service/reset-second-factor.ts';
export { revokeOtherSessions, revokeSession } from './service/sessions.ts';
export { mayChangeRules, saveSignInRules } from './service/sign-in-rules.ts';
export { describeOwnAccount, type OwnAccount } from './service/own-account.ts';
export { getPerson, listGrantableUnits, listPeople, listUnitChoices, type GrantableUnit } from './people.ts';
export { delegateRoles, listDelegations, listLendable, withdrawDelegation, type DescribedDelegation, type LendableRole } from './delegations.ts';
export { explainPermissions, type ExplainedPermission, type PermissionReason } from './explain-permissions.ts';
export { undelegable } from './policy.ts';
export { closeAccount, correctUser, reopenAccount, requireAnotherAdministrator } from './closing.ts';
export { listClosedBefore } from './queries-closing.ts';
export { listHoldersOfEnded, type Holder } from './holders.ts';
export { countUsers, findUser, findUserByEmail, listUsers } from './queries.ts';
export { takeDemoSignIns, type DemoSignIn } from './demo.ts';
export type { Delegation, Person, PersonGrant, RoleGrant, User } from './model.ts';

import type { Manifest, PersonalField } from '#platform/manifest';
import { seedDemo } from './demo.ts';
import { personalRecords } from './personal-records.ts';
import { permissions, roles } from './policy.ts';
import { createFirstAdministrator, requireEmptyHouse, resetPasswordByEmail } from './setup.ts';

/** What the account of a member of staff holds; it goes a year after the account is closed. */
function staffField(table: string, column: string): PersonalField {
	return { table, column, purpose: 'accounts.purpose_of_account', legalBasis: 'public_task', term: 'P1Y after account_closed' };
}

/** Whom an administrator invited, while the invitation is open; it goes with its end. */
function invitationField(column: string): PersonalField {
	return { table: 'accounts_invitation', column, purpose: 'accounts.purpose_of_invitation', legalBasis: 'public_task', term: 'P90D after invitation_expired' };
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
		staffField('accounts_credential', 'account_id'),
		staffField('accounts_verification', 'identifier'),
		staffField('accounts_authenticator', 'user_id'),
		staffField('accounts_authenticator', 'secret'),
		staffField('accounts_recovery_code', 'user_id'),
		staffField('accounts_passkey', 'user_id'),
		staffField('accounts_passkey', 'name'),
		invitationField('name'),
		invitationField('email'),
		staffField('accounts_invitation', 'invited_by'),
		staffField('accounts_grant', 'user_id'),
		staffField('accounts_delegation', 'to_user_id'),
		{
			table: 'accounts_session',
			column: 'user_id',
			purpose: 'accounts.purpose_of_session',
			legalBasis: 'public_task',
			term: 'P7D after session_last_used',
		},
	],
	personalRecords,
	commands: [
		{ name: 'accounts.require_empty_house', run: (_args, house) => requireEmptyHouse(house) },
		{ name: 'accounts.create_first_administrator', run: (args, house) => createFirstAdministrator(house, args) },
		{ name: 'accounts.reset_password', run: (args, house) => resetPasswordByEmail(house, args) },
	],
	seedDemo,
};
