import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { createUnit, makeChanges } from '#modules/organisation';
import { addDays, today } from '#platform/clock';
import type { Evidence, Indicator } from '#platform/indicators';
import type { Manifest } from '#platform/manifest';
import { createActor, createSystemActor, mergeRoles } from '#platform/permissions';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { proveIndicator } from '../../../tests/indicators.ts';
import { manifest, readFigures, readIndicator } from './index.ts';
import { findPeriod, movePeriod } from './model.ts';

const system = createSystemActor('test');
const quarter = findPeriod('quarter', today());

interface Meeting {
	id: string;
	unitId: string;
	day: string;
	people: number;
}

/** An indicator over a list, for what this room does with indicators of any room. */
function anIndicator(key: Indicator['key'], meetings: readonly Meeting[], isSensitive = false): Indicator {
	const within = ({ from, to }: { from: string; to: string }, unitId: string) => meetings.filter((meeting) => meeting.unitId === unitId && meeting.day >= from && meeting.day <= to);
	return {
		key,
		measure: 'attendances',
		compute: async (_db, period, unitIds) => new Map(unitIds.map((id) => [id, within(period, id).reduce((sum, { people }) => sum + people, 0)])),
		listEvidence: isSensitive
			? null
			: async (_db, period, unitId, { after = '', limit }): Promise<Evidence[]> =>
					within(period, unitId)
						.filter(({ id }) => id > after)
						.toSorted((a, b) => (a.id < b.id ? -1 : 1))
						.slice(0, limit)
						.map(({ id, day, people }) => ({ id, amount: people, title: id, day, href: `/desk/${id}` })),
	};
}

describeOnEveryDatabase('figures of a period', (db) => {
	let province: string;
	let [east, west]: string[] = [];
	let reader: ReturnType<typeof createActor>;
	const table = mergeRoles([manifest.roles ?? {}]);

	beforeEach(async () => {
		const make = async (name: string, tier: string, parentId: string | null) => (await createUnit(db, system, { name, tier, parentId, validFrom: '2020-01-01' })).id;
		province = await make('Tỉnh Sông Ngân', 'province', null);
		[east, west] = [await make('Xã Đông', 'commune', province), await make('Xã Tây', 'commune', province)];
		reader = createActor({ id: 'user-1', name: 'Trang' }, [{ role: 'officer', unitId: province, reaches: new Set([province, east, west]) }], table);
	});

	function houseOf(...indicators: Indicator[]) {
		const room: Manifest = { name: 'meetings', permissions: [], indicators };
		return { db, manifests: [room] };
	}
	const aMeeting = (id: string, unitId: string | undefined, people: number, day = quarter.from): Meeting => ({ id, unitId: unitId!, people, day });

	test('add up a unit with all below it, beside the period before, the year before and the year so far', async () => {
		const before = movePeriod(quarter, -1);
		const meetings = [aMeeting('a', east, 30), aMeeting('b', west, 12), aMeeting('c', province, 5), aMeeting('d', east, 7, before.to), aMeeting('e', west, 9, movePeriod(quarter, -4).from)];
		const indicator = anIndicator('meetings.attendances', meetings);
		await proveIndicator(db, indicator, quarter, [province, east!, west!]);
		const { groups } = await readFigures(houseOf(indicator), reader, province, quarter);
		const soFar = before.year === quarter.year ? 54 : 47;
		expect(groups).toEqual([{ room: 'meetings', lines: [{ key: 'meetings.attendances', measure: 'attendances', value: 47, before: 7, lastYear: 9, cumulative: soFar }] }]);
	});

	test('tell whose they are, and reach every record page by page, none twice', async () => {
		const meetings = Array.from({ length: 120 }, (_, index) => aMeeting(`m${String(index).padStart(3, '0')}`, [east, west, province][index % 3], 1 + (index % 4)));
		const house = houseOf(anIndicator('meetings.attendances', meetings));
		const seen: string[] = [];
		let after: string | null = null;
		do {
			const view = await readIndicator(house, reader, province, quarter, 'meetings.attendances', after);
			expect(view.parts.reduce((sum, { value }) => sum + value, 0)).toBe(view.value);
			expect(view.parts.map(({ isItself }) => isItself).filter(Boolean)).toHaveLength(1);
			expect(view.evidence!.length).toBeLessThanOrEqual(50);
			seen.push(...view.evidence!.map(({ id }) => id));
			after = view.next;
		} while (after !== null);
		expect(seen.toSorted()).toEqual(meetings.map(({ id }) => id));
	});

	test('count for the successor of a unit that ended in mid-quarter, and for nobody twice', async () => {
		const meetings = [aMeeting('a', east, 30), aMeeting('b', west, 12)];
		const house = houseOf(anIndicator('meetings.attendances', meetings));
		await makeChanges(db, system, [{ kind: 'merge', day: today(), symbol: '18-NQ/TU', unitIds: [east], successorIds: [west] }]);
		expect((await readIndicator(house, reader, west!, quarter, 'meetings.attendances')).value).toBe(42);
		expect((await readIndicator(house, reader, province, quarter, 'meetings.attendances')).value).toBe(42);
		const ended = await readIndicator(house, reader, east!, quarter, 'meetings.attendances');
		expect(ended).toMatchObject({ value: 30, hasEnded: true, day: addDays(today(), -1), evidence: [{ id: 'a', unitName: 'Xã Đông' }] });
	});

	test('stop at the totals where records are sensitive', async () => {
		const view = await readIndicator(houseOf(anIndicator('meetings.attendances', [aMeeting('a', east, 30)], true)), reader, province, quarter, 'meetings.attendances');
		expect(view).toMatchObject({ value: 30, evidence: null, next: null });
	});

	test('are refused for a unit out of reach, a unit that is none, an indicator that is none', async () => {
		const house = houseOf(anIndicator('meetings.attendances', []));
		const stranger = createActor({ id: 'user-2', name: 'Minh' }, [{ role: 'officer', unitId: east!, reaches: new Set([east!]) }], table);
		await expect(readFigures(house, stranger, province, quarter)).rejects.toMatchObject({ code: 'reports.not_yours' });
		await expect(readIndicator(house, stranger, west!, quarter, 'meetings.attendances')).rejects.toMatchObject({ code: 'reports.not_yours' });
		await expect(readFigures(house, reader, 'nobody', quarter)).rejects.toMatchObject({ code: 'organisation.unit_unknown' });
		await expect(readIndicator(house, reader, province, quarter, 'meetings.nonsense')).rejects.toMatchObject({ code: 'reports.indicator_unknown' });
	});

	test('reading them leaves no trace', async () => {
		const count = async () => (await sql<{ n: number }>`select count(*) as n from platform_audit`.execute(db)).rows[0]!.n;
		const before = await count();
		await readFigures(houseOf(anIndicator('meetings.attendances', [])), reader, province, quarter);
		expect(await count()).toBe(before);
	});
});
