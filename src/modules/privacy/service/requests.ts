import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { listUnitsOn } from '#modules/organisation';
import { listUsers } from '#modules/accounts';
import { recordAudit } from '#platform/audit.server';
import { now, today, toDay } from '#platform/clock';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { readCalendar } from '../calendar.ts';
import { ANSWER_WORKING_DAYS, answerInput, findState, ownRequestInput, publicRequestInput, type DataRequest, type DatedRequest } from '../model.ts';
import { mayHandle } from '../policy.ts';
import { countPublicSince, findRequest, findRequestForUpdate, insertRequest, listOpenArrivals, listRequestRows, listRequestsOf, setAnswer } from '../queries.ts';
import { addWorkingDays, type OfficeCalendar } from '../working-days.ts';

type Db = Kysely<any>;

/** More than a whole province asks; whoever floods the form is stopped without keeping anybody's address. */
const MOST_PUBLIC_AN_HOUR = 30;
const HOUR_MS = 60 * 60_000;
const ANSWERED_SHOWN = 50;

/**
 * Takes a request of a reader through the public form. Throws `privacy.too_many_requests`, `privacy.no_office` or the
 * code of the first wrong field.
 */
export async function submitPublicRequest(db: Db, input: unknown): Promise<DatedRequest> {
	const { kind, message, name, contact } = parseInput(publicRequestInput, input);
	const receivedAt = now();
	if ((await countPublicSince(db, new Date(receivedAt.getTime() - HOUR_MS))) >= MOST_PUBLIC_AN_HOUR) throw new AppError('unavailable', 'privacy.too_many_requests');
	return keepRequest(db, { kind, message, userId: null, requesterName: name, contact, receivedAt });
}

/** Takes a request of a person with an account. Throws the code of the first wrong field or `privacy.no_office`. */
export async function submitOwnRequest(db: Db, actor: Actor, input: unknown): Promise<DatedRequest> {
	const { kind, message } = parseInput(ownRequestInput, input);
	if (actor.kind !== 'person') throw new AppError('forbidden', 'privacy.not_yours');
	return inTransaction(db, async (tx) => {
		const request = await keepRequest(tx, { kind, message, userId: actor.id, requesterName: null, contact: null, receivedAt: now() });
		await recordAudit(tx, actor, { action: 'privacy.submit_request', subject: `request:${request.id}`, details: { kind } });
		return request;
	});
}

async function keepRequest(db: Db, request: Pick<DataRequest, 'kind' | 'message' | 'userId' | 'requesterName' | 'contact' | 'receivedAt'>): Promise<DatedRequest> {
	const id = randomUUID();
	await insertRequest(db, { ...request, id, unitId: await getTopUnit(db) });
	return setDates(await readCalendar(db), (await findRequest(db, id))!);
}

/** The office answers as a whole, through the unit at the top of its tree. */
async function getTopUnit(db: Db): Promise<string> {
	const top = (await listUnitsOn(db, today())).find((unit) => unit.parentId === null);
	if (!top) throw new AppError('unavailable', 'privacy.no_office');
	return top.id;
}

/** A request with who asked and who answered by name. */
export interface DescribedRequest extends DatedRequest {
	/** Name of who asked; null once it is struck out. */
	askedBy: string | null;
	/** Where the answer goes: the address of the account, or what a citizen gave. */
	answerTo: string | null;
	answeredByName: string | null;
}

/** What the actor is to answer: open requests, the oldest first, then those answered last. */
export async function listRequests(db: Db, actor: Actor): Promise<DescribedRequest[]> {
	const rows = await listRequestRows(db, await listHandledUnits(db, actor), ANSWERED_SHOWN);
	const [calendar, users] = [await readCalendar(db), await listUsers(db)];
	return rows.map((row) => describe(setDates(calendar, row), users));
}

/** Throws `privacy.request_unknown` or `privacy.not_yours`. */
export async function getRequest(db: Db, actor: Actor, id: string): Promise<DescribedRequest> {
	const request = await findRequest(db, id);
	if (!request) throw new AppError('not_found', 'privacy.request_unknown');
	if (!mayHandle(actor, request.unitId)) throw new AppError('forbidden', 'privacy.not_yours');
	return describe(setDates(await readCalendar(db), request), await listUsers(db));
}

/** A person's own requests, the newest first. */
export async function listOwnRequests(db: Db, actor: Actor): Promise<DatedRequest[]> {
	const calendar = await readCalendar(db);
	return (await listRequestsOf(db, actor.id)).map((request) => setDates(calendar, request));
}

/** How much waits for the actor, and how much of it is late. */
export async function countRequests(db: Db, actor: Actor): Promise<{ waiting: number; overdue: number }> {
	const arrivals = await listOpenArrivals(db, await listHandledUnits(db, actor));
	if (arrivals.length === 0) return { waiting: 0, overdue: 0 };
	const calendar = await readCalendar(db);
	return { waiting: arrivals.length, overdue: arrivals.filter((at) => findDueDay(calendar, at) < today()).length };
}

/**
 * Answers a request, once. A person with an account reads the answer at their page; to a citizen the office sends it
 * itself. Throws `privacy.request_unknown`, `privacy.not_yours`, `privacy.already_answered` or the code of the first
 * wrong field.
 */
export async function answerRequest(db: Db, actor: Actor, id: string, input: unknown): Promise<void> {
	const { answer, outcome } = parseInput(answerInput, input);
	await inTransaction(db, async (tx) => {
		const request = await findRequestForUpdate(tx, id);
		if (!request) throw new AppError('not_found', 'privacy.request_unknown');
		if (!mayHandle(actor, request.unitId)) throw new AppError('forbidden', 'privacy.not_yours');
		if (request.answeredAt) throw new AppError('conflict', 'privacy.already_answered');
		await setAnswer(tx, id, { answer, outcome, answeredAt: now(), answeredBy: actor.id });
		const late = findDueDay(await readCalendar(tx), request.receivedAt) < today();
		await recordAudit(tx, actor, { action: 'privacy.answer_request', subject: `request:${id}`, unitId: request.unitId, details: { kind: request.kind, outcome, late } });
	});
}

async function listHandledUnits(db: Db, actor: Actor): Promise<string[]> {
	return (await listUnitsOn(db, today())).filter((unit) => mayHandle(actor, unit.id)).map((unit) => unit.id);
}

function findDueDay(calendar: OfficeCalendar, receivedAt: Date): string {
	return addWorkingDays(toDay(receivedAt), ANSWER_WORKING_DAYS, calendar);
}

function setDates(calendar: OfficeCalendar, request: DataRequest): DatedRequest {
	const dueOn = findDueDay(calendar, request.receivedAt);
	return { ...request, dueOn, state: findState(request, dueOn, today()) };
}

function describe(request: DatedRequest, users: readonly { id: string; name: string; email: string }[]): DescribedRequest {
	const find = (id: string | null) => users.find((user) => user.id === id);
	const asker = find(request.userId);
	return {
		...request,
		askedBy: asker?.name ?? request.requesterName,
		answerTo: asker?.email ?? request.contact,
		answeredByName: find(request.answeredBy)?.name ?? null,
	};
}
