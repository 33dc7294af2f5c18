import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FACES } from './font-faces.ts';
import { subsetToWoff } from './font-subset.ts';

function readWoffTable(woff: Buffer, wanted: string): Buffer {
	for (let at = 44, left = woff.readUInt16BE(12); left > 0; at += 20, left -= 1) {
		if (woff.toString('latin1', at, at + 4) !== wanted) continue;
		const [offset, packed, plain] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
		const body = woff.subarray(offset, offset + packed);
		return packed === plain ? body : inflateSync(body);
	}
	throw new Error(`no ${wanted}`);
}

describe('subsetToWoff', () => {
	it.each(['text', 'headline'] as const)('keeps outlines of the given characters only: %s', (name) => {
		const font = readFileSync(FACES[name].file);
		const woff = subsetToWoff(font, 'Ặễ');
		expect(woff.length).toBeLessThan(14_000);
		expect(woff.readUInt32BE(8)).toBe(woff.length);
		const glyphs = readWoffTable(woff, 'glyf');
		const more = readWoffTable(subsetToWoff(font, 'Ặễ%'), 'glyf');
		expect(glyphs.length).toBeGreaterThan(100);
		expect(more.length).toBeGreaterThan(glyphs.length);
		expect(Buffer.compare(woff, subsetToWoff(font, 'Ặễ'))).toBe(0);
	});

	it('passes over characters that the font does not have', () => {
		const font = readFileSync(FACES.text.file);
		expect(readWoffTable(subsetToWoff(font, 'a😀ក'), 'glyf')).toEqual(readWoffTable(subsetToWoff(font, 'a'), 'glyf'));
	});
});
