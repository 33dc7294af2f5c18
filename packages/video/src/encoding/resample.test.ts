import { expect, it } from 'vitest';
import { resample } from './resample.ts';

it('keeps a tone in pitch, place and strength', () => {
	const tone = (rate: number, at: number) => 0.5 * Math.sin((2 * Math.PI * 440 * at) / rate);
	const input = Float32Array.from({ length: 22_050 }, (_, at) => tone(22_050, at));
	const output = resample(input, 22_050, 48_000);
	expect(output.length).toBe(48_000);
	let worst = 0;
	for (let at = 200; at < 47_800; at++) worst = Math.max(worst, Math.abs(output[at]! - tone(48_000, at)));
	expect(worst).toBeLessThan(0.0005);
});
