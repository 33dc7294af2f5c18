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
		const lines = balanceLines(ctx, words, width);
		const room = Math.max(1, Math.floor(height / lineHeight));
		if (lines.length <= room || chosen === style.least) {
			const kept = lines.length <= room ? lines : endWithEllipsis(ctx, lines.slice(0, room), width);
			return { lines: kept, style, size: chosen, lineHeight, height: kept.length * lineHeight };
		}
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

/**
 * As few lines as the width allows, broken where it reads best: the least sum, over all lines, of
 * the squared empty part and the badness of the break (Knuth and Plass, 1981, without hyphens).
 */
function balanceLines(ctx: SKRSContext2D, words: string[], width: number): string[] {
	const greedy = wrapWords(ctx, words, width);
	if (greedy.length === 1 || words.some((word) => ctx.measureText(word).width > width)) return greedy;
	interface Way {
		cost: number;
		lines: string[];
	}
	// ways[n] holds the best way to set the first n words in the lines laid so far.
	let ways: (Way | null)[] = [{ cost: 0, lines: [] }];
	for (const _ of greedy) {
		const next: (Way | null)[] = Array.from({ length: words.length + 1 }, () => null);
		ways.forEach((way, from) => {
			if (!way) return;
			for (let to = from + 1; to <= words.length; to++) {
				const line = words.slice(from, to).join(' ');
				const empty = 1 - ctx.measureText(line).width / width;
				if (empty < 0) break;
				const last = to === words.length;
				const cost = way.cost + (last ? empty * 0.5 : empty) ** 2 + (last ? 0 : rateBreak(words[to - 1]!, words[to]!) * BREAK_WEIGHT);
				if (cost < (next[to]?.cost ?? Infinity)) next[to] = { cost, lines: [...way.lines, line] };
			}
		});
		ways = next;
	}
	return ways[words.length]?.lines ?? greedy;
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
