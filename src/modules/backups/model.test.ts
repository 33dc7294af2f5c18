import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseKept, findLastSlot, findNextSlot, isBackupName, toBackupName, type BackupRecord } from './model.ts';

function aBackup(madeAt: string, changes: Partial<BackupRecord> = {}): BackupRecord {
	return { name: toBackupName(new Date(madeAt)), madeAt, size: 1, reason: 'scheduled', isLocked: false, check: { at: madeAt, problem: null }, ...changes };
}

const plan = { daily: 7, weekly: 4, monthly: 12 };

describe('what is kept', () => {
	test('of a year of nights: seven days, four weeks and twelve months, the newest of each', () => {
		const nights = Array.from({ length: 400 }, (_, night) => aBackup(new Date(Date.UTC(2026, 10, 27, 19) - night * 86_400_000).toISOString()));
		const kept = nights.filter(({ name }) => chooseKept(nights, plan).has(name)).map(({ madeAt }) => madeAt.slice(0, 10));
		// 19:00 UTC is two in the morning of the next day in the office; Monday there begins on a Sunday here.
		expect(kept.slice(0, 7)).toEqual(['2026-11-27', '2026-11-26', '2026-11-25', '2026-11-24', '2026-11-23', '2026-11-22', '2026-11-21']);
		expect(kept.slice(7, 10)).toEqual(['2026-11-14', '2026-11-07', '2026-10-30']);
		expect(kept).toHaveLength(7 + 2 + 11);
	});

	test('never takes away the newest, the newest whole one, or what a person asked for', () => {
		const moments = fc.array(fc.record({ at: fc.date({ min: new Date('2024-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }), isWhole: fc.boolean() }), { minLength: 1, maxLength: 60 });
		fc.assert(
			fc.property(moments, fc.nat(3), fc.nat(3), fc.nat(3), (made, daily, weekly, monthly) => {
				const backups = made.map(({ at, isWhole }, index) => aBackup(at.toISOString(), { name: `b${index}.backup`, check: isWhole ? { at: '', problem: null } : null }));
				const kept = chooseKept(backups, { daily, weekly, monthly });
				const sorted = backups.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
				expect(kept.has(sorted[0]!.name)).toBe(true);
				const whole = sorted.find(({ check }) => check !== null);
				if (whole) expect(kept.has(whole.name)).toBe(true);
				expect(kept.size).toBeLessThanOrEqual(Math.max(1, daily) + weekly + monthly + 1);
				// What is kept today is kept by the same plan once the rest is gone.
				expect(chooseKept(backups.filter(({ name }) => kept.has(name)), { daily, weekly, monthly })).toEqual(kept);
			}),
		);
		expect(chooseKept([aBackup('2026-01-01T00:00:00Z', { reason: 'requested' })], plan).size).toBe(0);
	});
});

test('the hour strikes by the office’s clock', () => {
	const at = (text: string) => new Date(text);
	expect(findLastSlot(at('2026-11-27T18:59:00Z'), 2)).toEqual(at('2026-11-26T19:00:00Z'));
	expect(findLastSlot(at('2026-11-27T19:00:00Z'), 2)).toEqual(at('2026-11-27T19:00:00Z'));
	expect(findNextSlot(at('2026-11-27T19:00:00Z'), 2)).toEqual(at('2026-11-28T19:00:00Z'));
	expect(findNextSlot(at('2026-11-27T18:00:00Z'), 23)).toEqual(at('2026-11-28T16:00:00Z'));
});

test('a name is no path', () => {
	expect(isBackupName(toBackupName(new Date()))).toBe(true);
	for (const name of ['../a.backup', 'a/b.backup', '.backup', 'a.backup.json', 'a.backup.unfinished', '']) expect(isBackupName(name), name).toBe(false);
});
