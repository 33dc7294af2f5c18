import { expect, test } from 'vitest';
import { createAttemptLimit } from './attempt-limit.ts';

test('closes after the allowed attempts, per key, and opens again after the window', () => {
	let time = 0;
	const limit = createAttemptLimit({ most: 2, windowMs: 1000, remembered: 10 }, () => time);
	limit.count('a');
	expect(limit.isOpen('a')).toBe(true);
	limit.count('a');
	expect([limit.isOpen('a'), limit.isOpen('b')]).toEqual([false, true]);
	time = 1000;
	expect(limit.isOpen('a')).toBe(true);
});

test('opens at once when the attempts are forgotten', () => {
	const limit = createAttemptLimit({ most: 1, windowMs: 1000, remembered: 10 });
	limit.count('a');
	limit.forget('a');
	expect(limit.isOpen('a')).toBe(true);
});

test('remembers no more keys than it is told, so that it cannot fill the memory', () => {
	const limit = createAttemptLimit({ most: 1, windowMs: 1000, remembered: 2 });
	for (const key of ['a', 'b', 'c']) limit.count(key);
	expect([limit.isOpen('a'), limit.isOpen('b'), limit.isOpen('c')]).toEqual([true, false, false]);
});
