import { expect, test } from 'vitest';
import { chooseTone, drawWeaveQuarter, drawWeaveTile } from './weave.ts';

test('the same seed draws the same pattern, another seed another', () => {
	expect(drawWeaveQuarter('a', 33, 19)).toEqual(drawWeaveQuarter('a', 33, 19));
	expect(drawWeaveQuarter('a', 33, 19)).not.toEqual(drawWeaveQuarter('b', 33, 19));
	expect(chooseTone('a')).toBe(chooseTone('a'));
});

test('sizes are whole strands, odd in number so that one lies in the middle', () => {
	const { width, height } = drawWeaveQuarter('a', 32, 18);
	expect([width / 10, height / 10]).toEqual([33, 19]);
	expect(drawWeaveTile('a', 5).height).toBe(50);
});

test.each(['a', 'b', 'c', 'd', 'e', 'f'])('pattern %s shows both ground and figure', (seed) => {
	const { strong, light } = drawWeaveQuarter(seed, 33, 19);
	const strands = (path: string) => path.split('M').length - 1;
	const drawn = strands(strong) + strands(light);
	expect(drawn).toBeGreaterThan(20);
	expect(drawn).toBeLessThan(17 * 10);
	expect(strands(strong)).toBeGreaterThan(0);
});
