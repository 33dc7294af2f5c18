import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { listUsers } from '#modules/accounts';
import { listUnitsOn } from '#modules/organisation';
import { recordAudit } from '#platform/audit.server';
import { addDays, now, today } from '#platform/clock';
import type { House } from '#platform/manifest';
import { inTransaction } from '#platform/transaction';
import { ANSWER_WORKING_DAYS, type Outcome, type RequestKind } from './model.ts';
import { insertRequest, listRequestRows, setAnswer } from './queries.ts';
import { addWorkingDays, emptyCalendar } from './working-days.ts';

/** A request that is right in every field; a test changes only what it is about. */
export function aPublicRequest(changes: object = {}) {
	return { kind: 'erase', message: 'Đề nghị xóa tên tôi trong danh sách đăng ký nhận tin.', name: 'Phạm Văn Lợi', contact: '0299 000 0034', ...changes };
}

interface DemoRequest {
	kind: RequestKind;
	message: string;
	/** Days since it came in; `due`: it must be answered today. */
	age: number | 'due';
	/** Who asked: the address of an account, or name and contact of a citizen. */
	from: string | { name: string; contact: string };
	answer?: { outcome: Outcome; words: string };
}

const requests: readonly DemoRequest[] = [
	{ kind: 'see', message: 'Tôi muốn biết cơ quan đang giữ những gì về tôi và giữ đến khi nào.', age: 0, from: 'chuyen-vien@song-tien.example' },
	{ kind: 'correct', message: 'Tên tôi trong bài về lớp bồi dưỡng tháng trước bị sai dấu, xin sửa thành Hồ Thị Lài.', age: 'due', from: { name: 'Hồ Thị Lài', contact: 'ho-thi-lai@hop-thu.example' } },
	{ kind: 'object', message: 'Tôi không muốn tiếp tục nhận thư mời của cơ quan.', age: 16, from: { name: 'Trịnh Văn Hậu', contact: '0299 000 0078' } },
	{ kind: 'erase', message: 'Đề nghị xóa tên tôi trong danh sách đăng ký nhận tin.', age: 24, from: { name: 'Trần Thị Út', contact: '0299 000 0056' }, answer: { outcome: 'granted', words: 'Cơ quan đã xóa tên và số điện thoại khỏi danh sách đăng ký nhận tin.' } },
];

/** Requests as they stand in an office's queue: just come in, due today, overdue, and answered in time. */
export async function seedDemo({ db }: House): Promise<void> {
	await inTransaction(db, async (tx) => {
		const users = await listUsers(tx);
		const top = (await listUnitsOn(tx, today())).find(({ parentId }) => parentId === null);
		if (!top || users.length === 0 || (await listRequestRows(tx, [top.id], 1)).length > 0) return;
		for (const request of requests) await keepRequest(tx, top.id, users, request);
	});
}

async function keepRequest(tx: Kysely<any>, unitId: string, users: readonly { id: string; email: string }[], { kind, message, age, from, answer }: DemoRequest): Promise<void> {
	const id = randomUUID();
	const receivedAt = atDay(age === 'due' ? findDueToday() : addDays(today(), -age));
	const [userId, requesterName, contact] = typeof from === 'string' ? [users.find(({ email }) => email === from)?.id ?? null, null, null] : [null, from.name, from.contact];
	await insertRequest(tx, { id, unitId, kind, message, userId, requesterName, contact, receivedAt });
	const handler = users.find(({ email }) => email === 'quan-tri@song-tien.example');
	if (!answer || !handler) return;
	await setAnswer(tx, id, { answer: answer.words, outcome: answer.outcome, answeredAt: new Date(receivedAt.getTime() + 86_400_000), answeredBy: handler.id });
	await recordAudit(tx, handler, { action: 'privacy.answer_request', subject: `request:${id}`, unitId, details: { kind, outcome: answer.outcome, late: false } });
}

/** The nearest day whose requests are due today; on a day off there is none, and the request is of yesterday. */
function findDueToday(): string {
	const days = Array.from({ length: 20 }, (_, back) => addDays(today(), -back));
	return days.find((day) => addWorkingDays(day, ANSWER_WORKING_DAYS, emptyCalendar) === today()) ?? addDays(today(), -1);
}

/** Mid-morning of a calendar day at the office; of today, this moment. */
function atDay(day: string): Date {
	return day === today() ? now() : new Date(`${day}T09:40:00+07:00`);
}
