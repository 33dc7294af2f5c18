import type { Settings } from '#platform/settings.server';

/** What the office asks of everybody who signs in. */
export interface SignInRules {
	/** Approvers and administrators act only in a session that more than a password opened. */
	secondFactorRequired: boolean;
}

/** Key of the house's settings under which the rules are kept. */
export const signInRulesSetting = 'accounts.sign_in_rules';

/** The rules as declared; an office that declared none asks for no second factor. */
export async function readSignInRules(settings: Pick<Settings, 'find'>): Promise<SignInRules> {
	const declared = await settings.find<Partial<SignInRules>>(signInRulesSetting);
	return { secondFactorRequired: declared?.secondFactorRequired === true };
}
