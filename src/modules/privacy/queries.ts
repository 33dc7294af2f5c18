import { sql, type Kysely } from 'kysely';
import { erasedPerson } from '#platform/permissions';
import type { DataRequest, Outcome, RequestKind } from './model.ts';

export interface PrivacyTables {
	privacy_request: {
		id: string;
		unit_id: string;
		kind: RequestKind;
		user_id: string | null;
		requester_name: string | null;
		contact: string | null;
		message: string | null;
		received_at: Date;
		answer: string | null;
		outcome: Outcome | null;
		answered_at: Date | null;
		answered_by: string | null;
	};
}

type Db = Kysely<PrivacyTables>;

const columns = [
	'id', 'unit_id as unitId', 'kind', 'user_id as userId', 'requester_name as requesterName', 'contact', 'message',
	'received_at as receivedAt', 'answer', 'outcome', 'answered_at as answeredAt', 'answered_by as answeredBy',
] as const;

/** What goes when the term of a request is over; kind and days stay, to show that the office answered in time. */
const stripped = { user_id: null, requester_name: null, contact: null, message: null, answer: null };

export async function insertRequest(db: Db, request: Pick<DataRequest, 'id' | 'unitId' | 'kind' | 'userId' | 'requesterName' | 'contact' | 'message' | 'receivedAt'>): Promise<void> {
	const { id, unitId, kind, userId, requesterName, contact, message, receivedAt } = request;
	await db
		.insertInto('privacy_request')
		.values({ id, unit_id: unitId, kind, user_id: userId, requester_name: requesterName, contact, message, received_at: receivedAt, answer: null, outcome: null, answered_at: null, answered_by: null })
		.execute();
}

export function findRequest(db: Db, id: string): Promise<DataRequest | undefined> {
	return db.selectFrom('privacy_request').select(columns).where(sql`id::text`, '=', id).executeTakeFirst();
}

export function findRequestForUpdate(db: Db, id: string): Promise<DataRequest | undefined> {
	return db.selectFrom('privacy_request').select(columns).where(sql`id::text`, '=', id).forUpdate().executeTakeFirst();
}

/** Requests of some units: the open ones, oldest first, then the newest answered ones. */
export function listRequestRows(db: Db, unitIds: readonly string[], mostAnswered: number): Promise<DataRequest[]> {
	if (unitIds.length === 0) return Promise.resolve([]);
	const open = db.selectFrom('privacy_request').select(columns).where('unit_id', 'in', unitIds).where('answered_at', 'is', null).orderBy('received_at');
	const answered = db.selectFrom('privacy_request').select(columns).where('unit_id', 'in', unitIds).where('answered_at', 'is not', null).orderBy('answered_at', 'desc').limit(mostAnswered);
	return Promise.all([open.execute(), answered.execute()]).then((parts) => parts.flat());
}

export async function listOpenArrivals(db: Db, unitIds: readonly string[]): Promise<Date[]> {
	if (unitIds.length === 0) return [];
	const rows = await db.selectFrom('privacy_request').select('received_at as at').where('unit_id', 'in', unitIds).where('answered_at', 'is', null).execute();
	return rows.map(({ at }) => at);
}

export function listRequestsOf(db: Db, userId: string): Promise<DataRequest[]> {
	return db.selectFrom('privacy_request').select(columns).where('user_id', '=', userId).orderBy('received_at', 'desc').execute();
}

/** How many requests came through the public form since a moment. */
export async function countPublicSince(db: Db, moment: Date): Promise<number> {
	const row = await db
		.selectFrom('privacy_request')
		.select((eb) => eb.fn.countAll<number>().as('n'))
		.where('received_at', '>', moment)
		.where('contact', 'is not', null)
		.executeTakeFirstOrThrow();
	return row.n;
}

export async function setAnswer(db: Db, id: string, { answer, outcome, answeredAt, answeredBy }: Pick<DataRequest, 'answer' | 'outcome' | 'answeredAt' | 'answeredBy'>): Promise<void> {
	await db.updateTable('privacy_request').set({ answer, outcome, answered_at: answeredAt, answered_by: answeredBy }).where('id', '=', id).execute();
}

/** Strikes everything personal out of requests answered at or before a moment; how many. */
export async function stripAnswered(db: Db, answeredBefore: Date): Promise<number> {
	const { numUpdatedRows } = await db
		.updateTable('privacy_request')
		.set(stripped)
		.where('answered_at', '<=', answeredBefore)
		.where((eb) => eb.or([eb('message', 'is not', null), eb('user_id', 'is not', null), eb('contact', 'is not', null), eb('requester_name', 'is not', null), eb('answer', 'is not', null)]))
		.executeTakeFirst();
	return Number(numUpdatedRows);
}

/** Strikes a person out of their own requests and of those they answered; how many rows. An open request of theirs is settled by it. */
export async function stripUser(db: Db, userId: string, moment: Date): Promise<number> {
	const own = await db
		.updateTable('privacy_request')
		.set({ ...stripped, answered_at: sql<Date>`coalesce(answered_at, ${moment})`, outcome: sql<Outcome>`coalesce(outcome, 'granted')` })
		.where('user_id', '=', userId)
		.executeTakeFirst();
	const answered = await db.updateTable('privacy_request').set({ answered_by: erasedPerson }).where('answered_by', '=', userId).executeTakeFirst();
	return Number(own.numUpdatedRows) + Number(answered.numUpdatedRows);
}
