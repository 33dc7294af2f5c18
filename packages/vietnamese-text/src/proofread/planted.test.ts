import { describe, expect, it } from 'vitest';
import { measureProofreading } from '../../bench/proofread.ts';

describe('planted errors', () => {
	const measured = measureProofreading();

	it('finds at least nine in ten of 300 errors of 12 kinds', () => {
		expect(measured.planted).toBe(300);
		expect(Object.keys(measured.byKind)).toHaveLength(12);
		expect(measured.recall).toBeGreaterThanOrEqual(0.9);
		for (const [kind, recall] of Object.entries(measured.byKind)) expect([kind, recall >= 0.6]).toEqual([kind, true]);
	});

	it('gives at most two false alarms per 1,000 words, also on texts written after the rules', () => {
		expect(measured.words).toBeGreaterThan(8000);
		expect(measured.falsePerThousand).toBeLessThanOrEqual(2);
		expect(measured.unseenWords).toBeGreaterThan(2000);
		expect(measured.unseenFalsePerThousand).toBeLessThanOrEqual(2);
	});
});
