import { listUnitsOn } from '#modules/organisation';
import { today } from '#platform/clock';
import type { PersonalRecord, PersonalRecords } from '#platform/manifest';
import { listDelegations } from './delegations.ts';
import { deleteSessionsBefore, deleteUser, findCreatedAt, listAllGrants, listSessionRows } from './queries-closing.ts';
import { forgetInvitations } from './queries-invitations.ts';
import { countRecoveryCodes, findAuthenticator, listPasskeys } from './queries-sign-in.ts';
import { findUser } from './queries.ts';

/** What the room holds about a person with an account. Passwords are hashes and are told by nobody. */
export const personalRecords: PersonalRecords = {
	async collect(db, userId) {
		const user = await findUser(db, userId);
		if (!user) return [];
		const unitNames = new Map((await listUnitsOn(db, today())).map(({ id, name }) => [id, name]));
		const roleRow = ({ role, unitId, validFrom, validTo }: { role: string; unitId: string; validFrom: string; validTo: string | null }) => ({
			'accounts.role': { message: `accounts.role_${role}` },
			'accounts.unit': unitNames.get(unitId) ?? unitId,
			'accounts.valid_from': validFrom,
			'accounts.valid_to': validTo,
		});
		const { lent, borrowed } = await listDelegations(db, userId);
		const records: PersonalRecord[] = [
			{ kind: 'accounts.kept_account', rows: [{ 'accounts.name': user.name, 'accounts.email': user.email, 'accounts.created_at': await findCreatedAt(db, userId), 'accounts.closed_at': user.closedAt }] },
			{ kind: 'accounts.kept_roles', rows: (await listAllGrants(db, userId)).map(roleRow) },
			{
				kind: 'accounts.kept_delegations',
				rows: [...lent, ...borrowed].map((one) => ({ ...roleRow(one), 'accounts.lent_from': one.fromName, 'accounts.delegate_to': one.toName })),
			},
			{ kind: 'accounts.kept_sessions', rows: (await listSessionRows(db, userId)).map(({ begunAt, lastUsedAt }) => ({ 'accounts.kept_session_begun': begunAt, 'accounts.kept_session_last_used': lastUsedAt })) },
			{ kind: 'accounts.kept_passkeys', rows: (await listPasskeys(db, userId)).map(({ name, createdAt }) => ({ 'accounts.passkey_name': name, 'accounts.created_at': createdAt })) },
			{ kind: 'accounts.kept_authenticator', rows: (await findAuthenticator(db, userId)) ? [{ 'accounts.kept_recovery_codes': await countRecoveryCodes(db, userId) }] : [] },
		];
		return records.filter(({ rows }) => rows.length > 0);
	},
	erase: deleteUser,
	expire: {
		invitation_expired: async (db, endedBefore) => ({ accounts_invitation: await forgetInvitations(db, endedBefore) }),
		session_last_used: async (db, endedBefore) => ({ accounts_session: await deleteSessionsBefore(db, endedBefore) }),
	},
};
