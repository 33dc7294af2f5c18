import * as z from 'zod';
import { roles, type Role } from '#platform/permissions';

/** A person with an account. */
export interface User {
	id: string;
	name: string;
	email: string;
	/** When the account was closed; null while it is open. */
	closedAt: Date | null;
}

/** A role held for a unit. Days are `YYYY-MM-DD`, both included; `validTo` null means until further notice. */
export interface RoleGrant {
	id: string;
	userId: string;
	role: Role;
	unitId: string;
	validFrom: string;
	validTo: string | null;
}

export const userInput = z.object({
	name: z.string().trim().normalize('NFC').min(1, 'accounts.name_missing').max(120, 'accounts.name_too_long'),
	// Blanks come along when an address is pasted; they go before it is judged.
	email: z.string('accounts.email_wrong').trim().toLowerCase().max(200, 'accounts.email_wrong').pipe(z.email('accounts.email_wrong')),
});
export type UserInput = z.infer<typeof userInput>;

export const grantInput = z
	.object({
		userId: z.string(),
		role: z.enum(roles, 'accounts.role_unknown'),
		unitId: z.string().min(1, 'accounts.unit_missing'),
		validFrom: z.iso.date('accounts.day_wrong'),
		validTo: z.iso.date('accounts.day_wrong').nullable(),
	})
	.refine((grant) => grant.validTo === null || grant.validTo >= grant.validFrom, {
		message: 'accounts.ends_before_it_begins',
		path: ['validTo'],
	});
export type GrantInput = z.infer<typeof grantInput>;

/**
 * A role lent during absence (ủy quyền): `toUserId` holds the role of the grant from one day to another, both
 * included. It never outlasts the grant it comes from.
 */
export interface Delegation {
	id: string;
	grantId: string;
	fromUserId: string;
	toUserId: string;
	role: Role;
	unitId: string;
	validFrom: string;
	validTo: string;
}

/** The longest span that a role is lent for; who is away for longer hands the role over. */
export const MOST_DELEGATION_DAYS = 183;

export const delegationInput = z
	.object({
		toUserId: z.string().min(1, 'accounts.delegate_missing'),
		grantIds: z.array(z.string()).min(1, 'accounts.delegated_roles_missing'),
		validFrom: z.iso.date('accounts.day_wrong'),
		validTo: z.iso.date('accounts.day_wrong'),
	})
	.refine(({ validFrom, validTo }) => validTo >= validFrom, { message: 'accounts.ends_before_it_begins', path: ['validTo'] });
export type DelegationInput = z.infer<typeof delegationInput>;

export const grantEndInput = z.object({ validTo: z.iso.date('accounts.day_wrong').nullable() });

/** A new person together with the roles held for one unit from the first day on. */
export const personInput = userInput.extend({
	unitId: z.string().min(1, 'accounts.unit_missing'),
	roles: z.array(z.enum(roles, 'accounts.role_unknown')).min(1, 'accounts.role_unknown'),
	/** First and last day of the roles; from today until further notice unless told. */
	validFrom: z.iso.date('accounts.day_wrong').optional(),
	validTo: z.iso.date('accounts.day_wrong').nullable().default(null),
});

/** A person as the administrators' list shows them: with every role that holds today or later. */
export interface Person extends User {
	grants: PersonGrant[];
}

/** What a unit is called today. */
export interface UnitName {
	/** Null where it does not stand today. */
	unitName: string | null;
	/** Where it has ended: its last name, and the name of the one that goes on for it. */
	unitEnded: { name: string; heir: string | null } | null;
}

/** A unit in words; one that has ended is named together with the one that goes on for it. */
export function tellUnit({ unitName, unitEnded }: UnitName, say: (key: string, details?: Record<string, string>) => string): string {
	if (unitName !== null) return unitName;
	if (!unitEnded) return say('accounts.unit_gone');
	return unitEnded.heir === null ? say('accounts.unit_ended', { unit: unitEnded.name }) : say('accounts.unit_became', { unit: unitEnded.name, heir: unitEnded.heir });
}

export interface PersonGrant extends RoleGrant, UnitName {
	/** Whether the acting administrator may take the role away. */
	mayRevoke: boolean;
}

export const signInInput = z.object({
	email: z.string().trim().toLowerCase().min(1, 'accounts.wrong_sign_in'),
	password: z.string().min(1, 'accounts.wrong_sign_in').max(200, 'accounts.wrong_sign_in').normalize('NFC'),
});

/** A new password with the present one; `again` guards against a slip of the finger. */
export const newPasswordInput = z
	.object({
		present: z.string().max(200, 'accounts.present_password_wrong').default(''),
		password: z.string().normalize('NFC').min(1, 'accounts.password_missing'),
		again: z.string().normalize('NFC'),
	})
	.refine(({ password, again }) => password === again, { message: 'accounts.password_differs', path: ['again'] });

/** How an invited person begins: with their name as they write it and a password of their own. */
export const acceptanceInput = userInput.pick({ name: true }).extend({
	password: z.string('accounts.password_missing').normalize('NFC').min(1, 'accounts.password_missing'),
});

/** What a person calls a passkey, to know it again in the list. */
export const passkeyNameInput = z.object({ name: z.string().trim().normalize('NFC').min(1, 'accounts.passkey_name_missing').max(60, 'accounts.passkey_name_long') });
