import type { SKRSContext2D } from '@napi-rs/canvas';
import { rateBreak } from '../phrase-break.ts';
import type { FontFamily } from './fonts.ts';

export interface TextStyle {
	family: FontFamily;
	/** Pixels: the size wished, and the smallest allowed. */
	size: number;
	least: number;
	/** Line height as a multiple of the size; stacked marks need 1.3 or more. */
	leading: number;
	colour: string;
}

export interface TextBlock {
	lines: string[];
	style: TextStyle;
	/** Size and line height chosen, in pixels. */
	size: number;
	lineHeight: number;
	height: number;
}

/**
 * Breaks a text into lines of even length and shrinks it until it fits the box.
 * At the smallest size a text that still does not fit ends in "…".
 */
export function fitText(ctx: SKRSContext2D, text: string, style: TextStyle, width: number, height: number): TextBlock {
	const words = text.normalize('NFC').trim().split(/\s+/u);
	for (let size = style.size; ; size -= 2) {
		const chosen = Math.max(size, style.least);
		const lineHeight = Math.round(chosen * style.leading);
		ctx.font = `${chosen}px "${style.family}"`;
		const room = Math.max(1, Math.floor(height / lineHeight));
		const wrapped = wrapWords(ctx, words, width);
		const fits = wrapped.length <= room;
		if (!fits && chosen > style.least) continue;
		const lines = fits ? balanceLines(ctx, words, width, wrapped) : endWithEllipsis(ctx, wrapped.slice(0, room), width);
		return { lines, style, size: chosen, lineHeight, height: lines.length * lineHeight };
	}
}

/** Draws a block with its upper left corner at (x, y). */
export function drawText(ctx: SKRSContext2D, block: TextBlock, x: number, y: number): void {
	ctx.font = `${block.size}px "${block.style.family}"`;
	ctx.fillStyle = block.style.colour;
	ctx.textAlign = 'left';
	ctx.textBaseline = 'alphabetic';
	block.lines.forEach((line, index) => {
		// Ascent with two stacked marks is about 1.05 of the size, descent with a dot below 0.28.
		const baseline = y + index * block.lineHeight + (block.lineHeight - block.size * 1.33) / 2 + block.size * 1.05;
		ctx.fillText(line, x, Math.round(baseline));
	});
}

interface Way {
	cost: number;
	lines: string[];
}

/**
 * As many lines as were needed, broken where it reads best: the least sum, over all lines, of the
 * squared empty part and the badness of the break (Knuth and Plass, 1981, without hyphens).
 */
function balanceLines(ctx: SKRSContext2D, words: string[], width: number, wrapped: string[]): string[] {
	const widths = words.map((word) => ctx.measureText(word).width);
	if (wrapped.length === 1 || widths.some((wide) => wide > width)) return wrapped;
	const space = ctx.measureText(' ').width;
	// ways[n] holds the best way to set the first n words in the lines laid so far.
	let ways: (Way | null)[] = [{ cost: 0, lines: [] }];
	for (const _ of wrapped) {
		const next: (Way | null)[] = Array.from({ length: words.length + 1 }, () => null);
		for (const [from, way] of ways.entries()) {
			if (!way) continue;
			let used = -space;
			for (let to = from + 1; to <= words.length; to++) {
				used += space + widths[to - 1]!;
				const empty = 1 - used / width;
				if (empty < 0) break;
				const last = to === words.length;
				const cost = way.cost + (last ? empty / 2 : empty) ** 2 + (last ? 0 : rateBreak(words[to - 1]!, words[to]!) * BREAK_WEIGHT);
				if (cost < (next[to]?.cost ?? Infinity)) next[to] = { cost, lines: [...way.lines, words.slice(from, to).join(' ')] };
			}
		}
		ways = next;
	}
	const lines = ways[words.length]?.lines ?? wrapped;
	// The sum of the words' widths leaves out kerning: what came out is measured once more.
	return lines.every((line) => ctx.measureText(line).width <= width) ? lines : wrapped;
}

/** The worst break weighs as much as a line that is a third empty. */
const BREAK_WEIGHT = 0.01;

function wrapWords(ctx: SKRSContext2D, words: string[], width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of words) {
		const longer = line ? `${line} ${word}` : word;
		if (ctx.measureText(longer).width <= width) {
			line = longer;
			continue;
		}
		if (line) lines.push(line);
		const pieces = breakWord(ctx, word, width);
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1) ?? '';
	}
	if (line) lines.push(line);
	return lines;
}

/** A word wider than the line is cut between characters. */
function breakWord(ctx: SKRSContext2D, word: string, width: number): string[] {
	if (ctx.measureText(word).width <= width) return [word];
	const pieces: string[] = [];
	let piece = '';
	for (const character of word) {
		if (piece && ctx.measureText(piece + character).width > width) {
			pieces.push(piece);
			piece = '';
		}
		piece += character;
	}
	return [...pieces, piece];
}

function endWithEllipsis(ctx: SKRSContext2D, lines: string[], width: number): string[] {
	const words = (lines.at(-1) ?? '').split(' ');
	while (words.length > 1 && ctx.measureText(`${words.join(' ')}…`).width > width) words.pop();
	return [...lines.slice(0, -1), `${words.join(' ').replace(/[,;:.]$/u, '')}…`];
}
