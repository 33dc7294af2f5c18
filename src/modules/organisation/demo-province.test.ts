import { expect, test } from 'vitest';
import { makeDemoProvince } from './demo-province.ts';
import { listStanding, replayChanges, requireDistrictsEnded } from './history.ts';
import { changeInput, standsOn, traceSuccessors } from './model.ts';

const changes = makeDemoProvince();
const history = replayChanges(changes.map((change) => changeInput.parse(change)));
const count = (day: string) => Object.fromEntries([...Map.groupBy(listStanding(history, day), ({ tier }) => tier)].map(([tier, units]) => [tier, units.length]));

test('the demo province has the shape of 1 July 2025: three provinces become one, districts end, 300 communes become 124', () => {
	requireDistrictsEnded(history);
	expect(count('2025-06-30')).toEqual({ province: 3, district: 26, commune: 300 });
	expect(count('2025-07-01')).toEqual({ province: 1, commune: 124 });
	expect(count('2024-12-31')).toEqual({ province: 3, agency: 3, district: 26, commune: 300 });
});

test('every unit of it, of whatever time, reports through one that stands today', () => {
	const trace = traceSuccessors(history.successions, '2026-11-01');
	for (const id of history.versions.keys()) expect(standsOn(history.versions.get(trace(id))!.at(-1)!, '2026-11-01'), id).toBe(true);
	expect(history.successions.filter(({ isMain }) => !isMain).length).toBeGreaterThan(3);
});

test('its names are as many as its units, and the three that the demo speaks of are among them', () => {
	for (const day of ['2025-06-30', '2025-07-01']) {
		const names = listStanding(history, day).map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
	}
	const names = listStanding(history, '2026-11-01').map(({ name }) => name);
	for (const name of ['Phường Bến Sao', 'Xã Sen Hồng', 'Xã Bình Hòa Đông']) expect(names).toContain(`Ban Xây dựng Đảng ${name}`);
	expect(makeDemoProvince()).toEqual(changes);
});
