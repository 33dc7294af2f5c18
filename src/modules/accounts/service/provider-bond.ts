import { recordAudit } from '#platform/audit.server';
import { AppError } from '#platform/errors';
import type { House } from '#platform/manifest';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { deleteLink, isLinked } from '../queries-sign-in.ts';
import type { OwnSession } from '../sign-in/session.ts';
import { toProviderId } from '../sign-in/with-provider.ts';
import { requireFresh } from './freshness.ts';
import { requireWayIn } from './way-in.ts';

type Ground = Pick<House, 'db' | 'config'>;

/** Whether the person's account is bound to the office's identity provider; null where the office has none. */
export async function hasProviderBond({ db, config }: Ground, userId: string): Promise<boolean | null> {
	return config.identityProvider ? isLinked(db, toProviderId(config.identityProvider), userId) : null;
}

/** Loosens it. Throws `accounts.provider_not_bound`, `accounts.last_way_in` or what `requireFresh` throws. */
export async function removeProviderBond({ db, config }: Ground, actor: Actor, session: OwnSession): Promise<void> {
	await requireFresh(db, session);
	await inTransaction(db, async (tx) => {
		const provider = config.identityProvider;
		if (!provider || !(await deleteLink(tx, toProviderId(provider), actor.id))) throw new AppError('not_found', 'accounts.provider_not_bound');
		await requireWayIn(tx, actor.id);
		await recordAudit(tx, actor, { action: 'accounts.remove_provider_bond', subject: `user:${actor.id}` });
	});
}
