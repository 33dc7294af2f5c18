import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { aPng } from './demo.ts';
import { readImageHeader } from './image-header.ts';

test.each(['png', 'jpeg', 'webp', 'gif'] as const)('reads kind and size of a real %s', async (kind) => {
	const canvas = createCanvas(321, 123);
	const bytes = kind === 'gif' ? await canvas.encode('gif') : await canvas.encode(kind as 'png');
	expect(readImageHeader(bytes)).toEqual({ mime: `image/${kind}`, width: 321, height: 123 });
});

test('believes no ending: what is no picture has no header', () => {
	for (const text of ['', 'GIF', '%PDF-1.7', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'PK\x03\x04']) {
		expect(readImageHeader(Buffer.from(text, 'latin1'))).toBeNull();
	}
});

test('gives up on any cut of a picture without an error', async () => {
	const canvas = createCanvas(40, 30);
	for (const bytes of [aPng(40, 30), await canvas.encode('jpeg'), await canvas.encode('webp')]) {
		for (let length = 0; length < Math.min(bytes.length, 200); length++) {
			const header = readImageHeader(bytes.subarray(0, length));
			expect(header === null || (header.width === 40 && header.height === 30)).toBe(true);
		}
	}
});
