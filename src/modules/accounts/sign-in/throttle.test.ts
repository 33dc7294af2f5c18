import { afterEach, beforeEach, expect, test } from 'vitest';
import { clock } from '#platform/clock';
import { blur, createThrottle, toNetwork } from './throttle.ts';

const realNow = clock.now;
let moment: number;
const later = (seconds: number) => void (moment += seconds * 1000);

beforeEach(() => {
	moment = Date.UTC(2026, 10, 27, 3);
	clock.now = () => new Date(moment);
});
afterEach(() => void (clock.now = realNow));

const pace = { free: 3, firstWaitSeconds: 10, longestWaitSeconds: 35, forgetSeconds: 3600 };

test('lets the free tries through, then waits twice as long each time up to the longest', () => {
	const throttle = createThrottle(pace);
	const waits = [1, 2, 3].map(() => throttle.take('a'));
	for (let more = 0; more < 4; more++) {
		const wait = throttle.take('a');
		waits.push(wait);
		later(wait);
		expect(throttle.take('a')).toBe(0);
	}
	expect(waits).toEqual([0, 0, 0, 10, 20, 35, 35]);
});

test('counts each key by itself and forgets one that was right, or that rested', () => {
	const throttle = createThrottle(pace);
	for (let more = 0; more < 3; more++) throttle.take('a');
	expect([throttle.take('a'), throttle.take('b')]).toEqual([10, 0]);
	throttle.forget('a');
	expect(throttle.take('a')).toBe(0);
	for (let more = 0; more < 2; more++) throttle.take('a');
	expect(throttle.take('a')).toBe(10);
	later(pace.forgetSeconds);
	expect([throttle.take('a'), throttle.take('a')]).toEqual([0, 0]);
});

test('takes one try back without forgetting the others', () => {
	const throttle = createThrottle(pace);
	for (let more = 0; more < 3; more++) throttle.take('a');
	throttle.giveBack('a');
	expect([throttle.take('a'), throttle.take('a')]).toEqual([0, 10]);
});

test('remembers no more keys than it is told, so that it cannot fill the memory', () => {
	const throttle = createThrottle({ ...pace, free: 1 }, 2);
	for (const key of ['a', 'b', 'c']) throttle.take(key);
	expect([throttle.take('b'), throttle.take('c'), throttle.take('a')]).toEqual([10, 10, 0]);
});

test('names a visitor the same all day and otherwise the next day', () => {
	const [first, again] = [blur('203.0.113.7'), blur('203.0.113.7')];
	later(24 * 3600);
	expect(again).toBe(first);
	expect(blur('203.0.113.7')).not.toBe(first);
	expect(first).not.toContain('203');
});

test.each([
	['203.0.113.7', '203.0.113.7'],
	['::ffff:203.0.113.7', '203.0.113.7'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
	['2001:0db8:0001:0002::9', '2001:db8:1:2'],
	['2001:db8::1', '2001:db8:0:0'],
	['::1', '0:0:0:0'],
	['', ''],
])('takes %s for a part of the network %s', (address, network) => {
	expect(toNetwork(address)).toBe(network);
});
