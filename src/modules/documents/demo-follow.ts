import { randomUUID } from 'node:crypto';
import { listUnitsOn, type OrgUnit } from '#modules/organisation';
import { addDays, now, today } from '#platform/clock';
import type { House } from '#platform/manifest';
import { createSystemActor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import type { FollowDb } from './queries-follow.ts';
import { findBySymbols } from './queries.ts';
import { insertBriefing } from './queries-dissemination.ts';
import { listDeliverables, setDeliverable, setSubmitted } from './queries-reviews.ts';
import { disseminate } from './service/disseminate.ts';
import { createReview } from './service/keep-review.ts';

/** Reviews of the demo office; days count from the day on which it is filled in. */
const reviews: readonly { symbol: string; kind: 'interim' | 'final'; anniversary: string; due: number; submitted?: number; proved?: number; deliverables: string }[] = [
	{ symbol: '15-NQ/TU', kind: 'interim', anniversary: '5', due: -150, submitted: -155, deliverables: 'Báo cáo sơ kết 05 năm\nHội nghị sơ kết' },
	{ symbol: '21-NQ/TU', kind: 'interim', anniversary: '3', due: -60, submitted: -48, deliverables: 'Báo cáo sơ kết 03 năm\nTờ trình điều chỉnh chỉ tiêu' },
	{ symbol: '33-KL/TU', kind: 'interim', anniversary: '3', due: -12, proved: 1, deliverables: 'Báo cáo sơ kết\nBảng số liệu của 124 xã, phường' },
	{ symbol: '05-QyĐ/TU', kind: 'final', anniversary: '5', due: -400, submitted: -401, deliverables: 'Báo cáo tổng kết việc thực hiện chế độ báo cáo' },
	{ symbol: '17-ĐA/TU', kind: 'interim', anniversary: '', due: 18, proved: 1, deliverables: 'Báo cáo sơ kết giai đoạn 1\nĐề xuất sửa định mức thù lao báo cáo viên' },
	{ symbol: '12-QyĐ/TU', kind: 'interim', anniversary: '', due: 27, deliverables: 'Báo cáo một năm thực hiện' },
	{ symbol: '22-ĐA/TU', kind: 'interim', anniversary: '3', due: 940, deliverables: 'Báo cáo sơ kết\nHội nghị sơ kết' },
	{ symbol: '2107/QĐ-UBND', kind: 'interim', anniversary: '3', due: 75, deliverables: 'Báo cáo sơ kết\nẢnh tư liệu về nghề dệt chiếu' },
];

/** Disseminations to all communes: one over, one just over, one under way. `reached` of a hundred have reported. */
const disseminations = [
	{ symbol: '33-KL/TU', form: 'cell_meeting', due: -80, began: -120, reached: 100, late: 9, people: 46, instruction: 'Phổ biến trong sinh hoạt chi bộ tháng; báo cáo số buổi, lượt đảng viên dự và số chi bộ đã sinh hoạt.' },
	{ symbol: '12-QyĐ/TU', form: 'conference', due: -3, began: -35, reached: 88, late: 4, people: 120, instruction: 'Mỗi xã, phường tổ chức ít nhất một hội nghị; gửi một ảnh toàn cảnh hội trường.' },
	{ symbol: '91-KH/TU', form: 'hamlet_meeting', due: 24, began: -10, reached: 31, late: 0, people: 38, instruction: 'Lồng ghép trong họp ấp, khóm; chú ý hộ đồng bào Khmer có phiên dịch.' },
] as const;

/** Fills in what follows from the demo office's documents. */
export async function seedFollow(house: House, topId: string): Promise<void> {
	await inTransaction(house.db, async (tx) => {
		const units = await listUnitsOn(tx, today());
		const communes = units.filter(({ tier }) => tier === 'commune');
		const ids = new Map((await findBySymbols(tx, [...reviews, ...disseminations].map(({ symbol }) => symbol))).map(({ symbol, id }) => [symbol, id]));
		for (const review of reviews) if (ids.has(review.symbol)) await seedReview(tx, ids.get(review.symbol)!, topId, communes, review);
		for (const one of disseminations) if (ids.has(one.symbol) && communes.length > 0) await seedDissemination(tx, ids.get(one.symbol)!, topId, communes, one);
	});
}

async function seedReview(tx: FollowDb, documentId: string, unitId: string, communes: readonly OrgUnit[], { kind, anniversary, due, submitted, proved = 0, deliverables }: (typeof reviews)[number]): Promise<void> {
	const seeder = createSystemActor('seed');
	const dueOn = addDays(today(), due);
	const id = await createReview(tx, seeder, documentId, {
		unitId, kind, anniversary, deliverables, dueOn, reportOn: addDays(dueOn, -45), draftOn: addDays(dueOn, -20), submittedTo: 'Ban Thường vụ Tỉnh ủy',
		coordinators: communes.slice(0, 4).map((commune) => commune.id), outline: 'I. Tình hình triển khai\nII. Kết quả, số liệu\nIII. Hạn chế, nguyên nhân\nIV. Phương hướng, kiến nghị',
	});
	const doneOn = addDays(today(), submitted ?? -1);
	const done = (await listDeliverables(tx, id)).slice(0, submitted === undefined ? proved : undefined);
	for (const [index, one] of done.entries()) await setDeliverable(tx, one.id, { doneOn, link: `https://song-tien.example/so-ket/${id.slice(0, 8)}/${index + 1}`, fileId: null });
	if (submitted !== undefined) await setSubmitted(tx, id, doneOn, { id: seeder.id, at: now() });
}

async function seedDissemination(tx: FollowDb, documentId: string, unitId: string, communes: readonly OrgUnit[], { form, due, began, reached, late, people, instruction }: (typeof disseminations)[number]): Promise<void> {
	const seeder = createSystemActor('seed');
	const dueOn = addDays(today(), due);
	const id = await disseminate(tx, seeder, documentId, { unitId, form, dueOn, instruction, unitIds: communes.map((commune) => commune.id) });
	for (const [index, commune] of communes.entries()) {
		// Spread without chance, so that the demo office is the same each time.
		const place = (index * 37 + people) % 100;
		if (place >= reached) continue;
		const isLate = place < late;
		const reportedOn = isLate ? addDays(dueOn, 1 + (place % 2)) : addDays(today(), began + 2 + ((index * 13) % (Math.min(due, 0) - began - 2)));
		const sessions = 1 + ((index * 7) % 4);
		const counts = { sessions, attendances: sessions * (people + ((index * 29) % 41) - 20), unitsReached: sessions + ((index * 5) % 6) };
		await insertBriefing(tx, randomUUID(), id, commune.id, { heldOn: addDays(reportedOn, -(index % 3)), ...counts, note: '', link: '' }, null, reportedOn, { id: seeder.id, at: now() });
	}
}
