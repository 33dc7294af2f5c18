import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#platform/clock';
import { proposeTask, splitClauses } from './clauses.ts';
import { readDue, writeDue } from './due-words.ts';
import { findState, precisions, toLastDay, toSpan } from './model.ts';
import { ordersPosting } from './posting.ts';

const aDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('2000-01-01', days));

describe('how a task stands', () => {
	test('on each side of its deadline, and for good once done or cancelled', () => {
		const task = { dueOn: '2028-02-29', doneOn: null as string | null, cancelledOn: null as string | null };
		const on = (day: string) => findState(task, day);
		expect([on('2028-02-21'), on('2028-02-22'), on('2028-02-29'), on('2028-03-01')]).toEqual(['not_due', 'due_soon', 'due_soon', 'overdue']);
		expect([findState({ ...task, doneOn: '2028-02-29' }, '2030-01-01'), findState({ ...task, doneOn: '2028-03-01' }, '2028-01-01'), findState({ ...task, cancelledOn: '2028-01-01' }, '2030-01-01')]).toEqual(['done_on_time', 'done_late', 'cancelled']);
	});

	test('never goes back from overdue while it is open', () => {
		const order = { not_due: 0, due_soon: 1, overdue: 2, done_on_time: 9, done_late: 9, cancelled: 9 };
		fc.assert(fc.property(aDay, aDay, fc.nat(400), (dueOn, day, later) => {
			const on = (when: string) => order[findState({ dueOn, doneOn: null, cancelledOn: null }, when)];
			expect(on(day)).toBeLessThanOrEqual(on(addDays(day, later)));
		}));
	});
});

describe('deadlines', () => {
	test.each([
		['30/6/2026', '2026-06-30', 'day'], ['2026-06-30', '2026-06-30', 'day'], ['30/6', '2026-06-30', 'day'], ['ngày 30 tháng 6 năm 2026', '2026-06-30', 'day'],
		['trước ngày 15/3/2026', '2026-03-15', 'day'], ['tháng 6', '2026-06-30', 'month'], ['Tháng 2/2028', '2028-02-29', 'month'], ['6/2026', '2026-06-30', 'month'], ['quý II/2026', '2026-06-30', 'quarter'],
		['Quý 4', '2026-12-31', 'quarter'], ['quý III năm 2027', '2027-09-30', 'quarter'], ['hoàn thành trong tháng 11', '2026-11-30', 'month'],
	])('%s', (words, dueOn, duePrecision) => expect(readDue(words, 2026)).toEqual({ dueOn, duePrecision }));

	test.each(['', 'thường xuyên', '31/4/2026', '29/2/2026', '13/2026', 'tháng 13', 'quý V', '32/1'])('%s is none', (words) => expect(readDue(words, 2026)).toBeNull());

	test('what is written is read back', () => {
		fc.assert(fc.property(aDay, fc.constantFrom(...precisions), (day, duePrecision) => {
			const due = { dueOn: toLastDay(day, duePrecision), duePrecision };
			expect(readDue(writeDue(due), 1999)).toEqual(due);
		}));
	});

	test('spans of a year, a quarter, a month', () => {
		expect([toSpan(2028, {}), toSpan(2028, { quarter: 1 }), toSpan(2028, { month: 2 })]).toEqual([{ from: '2028-01-01', to: '2028-12-31' }, { from: '2028-01-01', to: '2028-03-31' }, { from: '2028-02-01', to: '2028-02-29' }]);
	});
});

describe('clauses of a notice', () => {
	const units = [{ id: 'tt', name: 'Phòng Tuyên truyền' }, { id: 'kg', name: 'Phòng Khoa giáo' }, { id: 'vp', name: 'Văn phòng' }, { id: 'sh', name: 'Xã Sen Hồng' }];
	const body = [
		'Sau khi nghe báo cáo, Thường trực kết luận như sau:', '1. Giao Phòng Tuyên truyền chủ trì, phối hợp Phòng Khoa giáo tham mưu kế hoạch tuyên truyền kỷ niệm, hoàn thành trước ngày 15/12/2026.',
		'2. Về công tác khoa giáo:', 'a) Giao phòng khoa giáo rà soát số liệu trong tháng 01/2027.', 'Báo cáo Thường trực.', 'b) Văn phòng chuẩn bị kinh phí.', '3. Đề nghị xã Sen Hồng báo cáo kết quả trong quý I/2027.', 'Nơi nhận:', '- Như trên;',
	].join('\n');

	test('are the numbered and lettered ones, heads without words of their own left out, signature and recipients too', () => {
		expect(splitClauses(body).map(({ label, words }) => `${label} ${words.slice(0, 20)}`)).toEqual(['1. Giao Phòng Tuyên tru', 'a) Giao phòng khoa giáo', 'b) Văn phòng chuẩn bị k', '3. Đề nghị xã Sen Hồng ']);
		expect(splitClauses(body)[1]!.words).toContain('\nBáo cáo Thường trực.');
		expect(splitClauses('Không có khoản nào.')).toEqual([]);
	});

	test('tell lead, partners, deadline and deliverable where they are said', () => {
		const [first, second, third, fourth] = splitClauses(body).map(({ words }) => proposeTask(words, units, '2026-11-20'));
		expect(first).toEqual({ leadUnitId: 'tt', leadWords: 'Phòng Tuyên truyền', coordinatingUnitIds: ['kg'], dueOn: '2026-12-15', duePrecision: 'day', deliverable: 'kế hoạch tuyên truyền kỷ niệm' });
		expect(second).toMatchObject({ leadUnitId: 'kg', dueOn: '2027-01-31', duePrecision: 'month' });
		expect(third).toMatchObject({ leadUnitId: null, dueOn: null });
		expect(fourth).toMatchObject({ leadUnitId: 'sh', dueOn: '2027-03-31', duePrecision: 'quarter' });
	});
});

describe('orders to post', () => {
	test.each(['Mỗi đảng viên chia sẻ ít nhất 3 bài trên Facebook', 'Vận động 100% cán bộ bình luận trên mạng xã hội', 'Đăng 50 bài lên trang cá nhân facebook', 'Chỉ tiêu: từng đoàn viên tương tác 10 lượt trên fanpage'])('are refused: %s', (words) => expect(ordersPosting(words)).toBe(true));

	test.each([
		'Đăng 12 tin, bài trên cổng thông tin điện tử', 'Hội nghị chia sẻ kinh nghiệm công tác dân vận', 'Tuyên truyền trên báo, đài và mạng xã hội', 'Đăng 20 bài trên trang Facebook chính thức của xã',
		'Tập huấn kỹ năng nhận biết thông tin sai sự thật trên mạng xã hội cho 45 cán bộ', 'Lắp đặt 20 cụm loa truyền thanh thông minh',
	])('are none: %s', (words) => expect(ordersPosting(words)).toBe(false));
});
