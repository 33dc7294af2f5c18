import type { Kysely } from 'kysely';
import { listUnitsOn } from '#modules/organisation';
import { recordAudit } from '#platform/audit.server';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { Actor } from '#platform/permissions';
import { createSettings } from '#platform/settings.server';
import { inTransaction } from '#platform/transaction';
import { signInRulesSetting, type SignInRules } from '../sign-in-rules.ts';
import type { OwnSession } from '../sign-in/session.ts';

type Db = Kysely<any>;

/** The rules hold for the whole house, so only who manages the accounts of its top unit may change them. */
export async function mayChangeRules(db: Db, actor: Actor): Promise<boolean> {
	const top = await findTop(db);
	return top !== undefined && actor.may('accounts.manage', top);
}

/**
 * Declares what the office asks of everybody who signs in. Whoever asks for a second factor must have come with one,
 * or they would shut themselves out. Throws `accounts.not_yours` or `accounts.rules_need_strong_session`.
 */
export async function saveSignInRules(db: Db, actor: Actor, session: Pick<OwnSession, 'isStrong'>, rules: SignInRules): Promise<void> {
	const top = await findTop(db);
	if (top === undefined || !actor.may('accounts.manage', top)) throw new AppError('forbidden', 'accounts.not_yours');
	if (rules.secondFactorRequired && !session.isStrong) throw new AppError('conflict', 'accounts.rules_need_strong_session');
	await inTransaction(db, async (tx) => {
		await createSettings(tx).set(signInRulesSetting, rules);
		await recordAudit(tx, actor, { action: 'accounts.save_sign_in_rules', subject: `setting:${signInRulesSetting}`, unitId: top, details: { second_factor_required: rules.secondFactorRequired } });
	});
}

async function findTop(db: Db): Promise<string | undefined> {
	return (await listUnitsOn(db, today())).find((unit) => unit.parentId === null)?.id;
}
