import type { SKRSContext2D } from '@napi-rs/canvas';
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

/** As few lines as the width allows, then the narrowest width that needs no more. */
function balanceLines(ctx: SKRSContext2D, words: string[], width: number): string[] {
	const widest = wrapWords(ctx, words, width);
	if (widest.length === 1) return widest;
	let low = width / 2;
	let high = width;
	for (let step = 0; step < 7; step++) {
		const middle = (low + high) / 2;
		if (wrapWords(ctx, words, middle).length > widest.length) low = middle;
		else high = middle;
	}
	const balanced = wrapWords(ctx, words, high);
	return balanced.every((line) => ctx.measureText(line).width <= width) ? balanced : widest;
}

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
