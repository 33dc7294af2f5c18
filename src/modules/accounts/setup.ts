import * as z from 'zod';
import { countUnits, createUnit, listUnitsOn } from '#modules/organisation';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { House } from '#platform/manifest';
import { createSystemActor, roles } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import type { User } from './model.ts';
import { countUsers, findUserByEmail } from './queries.ts';
import { createUser, grantRole, resetPassword } from './service.ts';

const firstAdministratorInput = z.object({
	name: z.string(),
	email: z.string(),
	office: z.string().trim().min(1, 'accounts.office_missing'),
	tier: z.enum(['province', 'commune']).default('province'),
});

/**
 * Sets up an empty house: the office as the top of the tree and its first administrator, who holds every role, with a random password
 * answered once. Throws `accounts.already_set_up` where anybody has an account.
 */
export async function createFirstAdministrator(house: House, input: unknown): Promise<{ user: User; password: string }> {
	const { office, tier, ...person } = parseInput(firstAdministratorInput, input);
	const setup = createSystemActor('init');
	return inTransaction(house.db, async (tx) => {
		if ((await countUsers(tx)) > 0) throw new AppError('conflict', 'accounts.already_set_up');
		const day = today();
		if ((await countUnits(tx)) === 0) await createUnit(tx, setup, { name: office, tier, parentId: null, validFrom: day });
		const top = (await listUnitsOn(tx, day)).find((unit) => unit.parentId === null)!;
		const made = await createUser(tx, setup, person);
		// A small office may be one person: the first one may do everything, and hand roles on later.
		for (const role of roles) await grantRole(tx, setup, { userId: made.user.id, role, unitId: top.id, validFrom: day, validTo: null });
		return made;
	});
}

/** What `nhipcau init` asks before it asks a person anything. Throws `accounts.already_set_up` where anybody has an account. */
export async function requireEmptyHouse(house: House): Promise<void> {
	if ((await countUsers(house.db)) > 0) throw new AppError('conflict', 'accounts.already_set_up');
}

const resetInput = z.object({ email: z.string() });

/** What `nhipcau reset-password EMAIL` does: whoever may open the data folder may. Throws `accounts.user_unknown`. */
export async function resetPasswordByEmail(house: House, input: unknown): Promise<{ password: string }> {
	const { email } = parseInput(resetInput, input);
	const user = await findUserByEmail(house.db, email);
	if (!user) throw new AppError('not_found', 'accounts.user_unknown');
	return { password: await resetPassword(house.db, createSystemActor('command-line'), user.id) };
}
