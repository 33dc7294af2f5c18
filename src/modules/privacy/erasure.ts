import type { Kysely } from 'kysely';
import { findUser, listClosedBefore, requireAnotherAdministrator } from '#modules/accounts';
import { recordAudit } from '#platform/audit.server';
import { now } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { ErasedRows, House, Manifest } from '#platform/manifest';
import { createSystemActor, type Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { findCutoff, parseTerm, type Term } from './terms.ts';

type Rooms = Pick<House, 'manifests'>['manifests'];

/** The event that begins the term of what an account holds; erasing a person spans the rooms, so it is done here. */
const ACCOUNT_CLOSED = 'account_closed';

/**
 * Erases one's own account and what every room holds about one. What the law has stay (who approved what was
 * published, bylines) no longer leads to an account. Throws `privacy.not_yours`, `privacy.unconfirmed_erasure` or
 * `accounts.last_administrator`.
 */
export async function eraseOwnAccount({ db, manifests }: Pick<House, 'db' | 'manifests'>, actor: Actor, { confirmed }: { confirmed: boolean }): Promise<void> {
	if (actor.kind !== 'person') throw new AppError('forbidden', 'privacy.not_yours');
	if (!confirmed) throw new AppError('invalid', 'privacy.unconfirmed_erasure', { field: 'confirmed' });
	await inTransaction(db, async (tx) => {
		await requireAnotherAdministrator(tx, actor.id);
		const erased = await eraseInRooms(tx, manifests, actor.id);
		await recordAudit(tx, createSystemActor('privacy'), { action: 'privacy.erase_at_request', subject: 'privacy:erasure', details: { people: 1, ...erased } });
	});
}

/**
 * Erases everything whose declared term is over: of people whose account was closed long enough ago, and rooms' own
 * terms. Each account and each room in a transaction of its own, so that one that fails holds nothing else back: the
 * failures are thrown together at the end. The audit counts rows by table and names nobody.
 */
export async function eraseExpired({ db, manifests }: Pick<House, 'db' | 'manifests'>, moment = now()): Promise<ErasedRows> {
	const sum = new Map<string, number>();
	const failures: unknown[] = [];
	const attempt = async (erase: (tx: Kysely<any>) => Promise<ErasedRows>) => {
		try {
			add(sum, await inTransaction(db, erase));
		} catch (error) {
			failures.push(error);
		}
	};
	let people = 0;
	for (const userId of await listClosedBefore(db, findCutoff(getAccountTerm(manifests), moment))) {
		await attempt((tx) => eraseInRooms(tx, manifests, userId));
		if (!(await findUser(db, userId))) people++;
	}
	for (const { term, expire } of listOwnTerms(manifests)) await attempt((tx) => expire(tx, findCutoff(term, moment)));
	const erased = Object.fromEntries([...sum].filter(([, rows]) => rows > 0));
	if (Object.keys(erased).length > 0) await recordAudit(db, createSystemActor('privacy'), { action: 'privacy.erase_expired', subject: 'privacy:erasure', details: { people, ...erased } });
	if (failures.length > 0) throw new AggregateError(failures, `${failures.length} erasures failed`);
	return erased;
}

/** Upper rooms first: the account that their rows name goes last. */
async function eraseInRooms(tx: Kysely<any>, manifests: Rooms, userId: string): Promise<ErasedRows> {
	const sum = new Map<string, number>();
	for (const { personalRecords } of manifests.toReversed()) add(sum, (await personalRecords?.erase(tx, userId)) ?? {});
	return Object.fromEntries(sum);
}

function add(sum: Map<string, number>, rows: ErasedRows): void {
	for (const [table, count] of Object.entries(rows)) sum.set(table, (sum.get(table) ?? 0) + count);
}

/** How long an account is held once it is closed: what its name and address are declared with. */
function getAccountTerm(manifests: Rooms): Term {
	const field = manifests.flatMap((manifest) => manifest.personalData ?? []).find(({ table, term }) => table === 'accounts_user' && term.endsWith(ACCOUNT_CLOSED));
	if (!field) throw new Error('the accounts room declares no term after account_closed');
	return parseTerm(field.term);
}

/** The terms that rooms end by themselves, each once. */
function listOwnTerms(manifests: Rooms) {
	return manifests.flatMap(({ personalData = [], personalRecords }: Manifest) =>
		[...new Set(personalData.map(({ term }) => term))].map(parseTerm).flatMap((term) => {
			const expire = personalRecords?.expire?.[term.event];
			return expire ? [{ term, expire }] : [];
		}),
	);
}
