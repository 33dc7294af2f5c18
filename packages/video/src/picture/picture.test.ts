import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { formatCount, splitNumeral } from './count-up.ts';
import { registerFonts } from './fonts.ts';
import { I420Frame } from './i420.ts';
import { layout, type Box } from './layout.ts';
import { fitText } from './text-block.ts';
import { drawWeave } from './weave.ts';

describe('layout', () => {
	it('has even edges, and the boxes that change do not overlap', () => {
		for (const box of Object.values(layout)) for (const edge of Object.values(box)) expect(edge % 2).toBe(0);
		const moving: Box[] = [layout.card, layout.presenter, layout.caption];
		for (const one of moving) {
			for (const other of moving) {
				if (one === other) continue;
				const apart =
					one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
				expect(apart).toBe(true);
			}
		}
	});
});

describe('I420Frame', () => {
	it('converts colours as BT.709 limited range asks, into its box only', () => {
		const frame = new I420Frame(8, 4);
		const fill = (colour: [number, number, number], box: Box) =>
			frame.put(new Uint8Array(Array.from({ length: box.width * box.height }, () => [...colour, 255]).flat()), box);
		fill([255, 255, 255], { x: 0, y: 0, width: 8, height: 4 });
		fill([255, 0, 0], { x: 2, y: 2, width: 2, height: 2 });
		const luma = (x: number, y: number) => frame.data[y * 8 + x];
		expect([luma(0, 0), luma(2, 2), luma(3, 3), luma(4, 2)]).toEqual([235, 63, 63, 235]);
		const chroma = (plane: 0 | 1, x: number, y: number) => frame.data[32 + plane * 8 + y * 4 + x];
		expect([chroma(0, 0, 0), chroma(1, 0, 0), chroma(0, 1, 1), chroma(1, 1, 1)]).toEqual([128, 128, 102, 240]);
	});
});

describe('fitText', () => {
	registerFonts();
	const ctx = createCanvas(10, 10).getContext('2d');
	const style = { family: 'NhipCau Serif Bold', size: 60, least: 30, leading: 1.34, colour: '#000' } as const;

	it('shrinks and breaks long titles within the box', () => {
		const title = 'Khẳng định hiệu quả chuyển đổi số trong công tác tuyên giáo và dân vận ở cơ sở '.repeat(4);
		const block = fitText(ctx, title, style, 700, 380);
		expect(block.size).toBeGreaterThanOrEqual(style.least);
		expect(block.height).toBeLessThanOrEqual(380);
		ctx.font = `${block.size}px "${style.family}"`;
		for (const line of block.lines) expect(ctx.measureText(line).width).toBeLessThanOrEqual(700);
	});

	it('ends in an ellipsis only when the smallest size does not fit', () => {
		const block = fitText(ctx, 'hội nghị '.repeat(200), style, 700, 200);
		expect(block.lines.at(-1)).toMatch(/…$/u);
		expect(fitText(ctx, 'Hội nghị', style, 700, 200).lines).toEqual(['Hội nghị']);
	});

	it('breaks a word that is wider than the box', () => {
		const block = fitText(ctx, 'x'.repeat(200), style, 700, 380);
		expect(block.lines.join('')).toBe('x'.repeat(200));
	});
});

describe('formatCount', () => {
	it('counts in the manner of the text and ends on it exactly', () => {
		expect([0, 0.25, 0.5, 1].map((at) => formatCount('9.400', at))).toEqual(['0', '2.350', '4.700', '9.400']);
		expect(formatCount('85,4', 0.5)).toBe('42,7');
		expect(formatCount('03', 0.5)).toBe('02');
		expect(formatCount('1250', 0.96)).toBe('1200');
	});

	it('does not count what is not a plain number', () => {
		expect(formatCount('3/4', 0.1)).toBe('3/4');
	});

	it('parts a number from the word behind it', () => {
		expect(splitNumeral('37,44 triệu')).toEqual({ digits: '37,44', words: 'triệu' });
		expect(splitNumeral('2.000 - 3.000')).toEqual({ digits: '2.000 - 3.000', words: '' });
	});
});

describe('drawWeave', () => {
	const weave = (seed: string) => {
		const canvas = createCanvas(96, 96);
		drawWeave(canvas.getContext('2d'), { x: 0, y: 0, width: 96, height: 96 }, { ground: '#fff', thread: '#000' }, seed, 8);
		return Buffer.from(canvas.data()).toString('base64');
	};

	it('is fixed by its seed', () => {
		expect(weave('bai-1')).toBe(weave('bai-1'));
		expect(new Set(['a', 'b', 'c', 'd'].map(weave)).size).toBe(4);
	});
});
