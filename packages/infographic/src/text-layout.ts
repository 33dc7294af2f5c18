import { measureWidth } from './font-faces.ts';
import type { FaceName } from './font-faces.ts';

/** A run of text in one face and size; `lineHeight` in units, never under 1.3 sizes so that stacked marks stand clear. */
export interface TextStyle {
	face: FaceName;
	size: number;
	lineHeight: number;
	colour: string;
}

export interface TextBlock {
	lines: string[];
	style: TextStyle;
	/** Widest line. */
	width: number;
	height: number;
}

/** Words of a line; a word wider than the line (an address, a symbol) is cut between characters. */
function splitWords(text: string, style: TextStyle, width: number): string[] {
	return text.split(/\s+/u).filter(Boolean).flatMap((word) => {
		if (measureWidth(word, style.face, style.size) <= width) return [word];
		const pieces: string[] = [];
		let piece = '';
		for (const character of word) {
			if (piece !== '' && measureWidth(piece + character, style.face, style.size) > width) {
				pieces.push(piece);
				piece = '';
			}
			piece += character;
		}
		return [...pieces, piece];
	});
}

function fillLines(words: string[], style: TextStyle, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of words) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && measureWidth(longer, style.face, style.size) > width) {
			lines.push(line);
			line = word;
		} else {
			line = longer;
		}
	}
	return line === '' ? lines : [...lines, line];
}

/**
 * Breaks a text into lines of at most `width` units, as even in length as the number of lines allows:
 * the narrowest width that gives no more lines than the full one.
 */
export function layText(text: string, style: TextStyle, width: number): TextBlock {
	const words = splitWords(text, style, width);
	let lines = fillLines(words, style, width);
	const widest = words.reduce((most, word) => Math.max(most, measureWidth(word, style.face, style.size)), 0);
	let narrow = Math.max(widest, width / 3);
	let wide = width;
	while (lines.length > 1 && wide - narrow > 8) {
		const middle = (narrow + wide) / 2;
		const trial = fillLines(words, style, middle);
		if (trial.length <= lines.length) {
			lines = trial;
			wide = middle;
		} else {
			narrow = middle;
		}
	}
	const used = lines.reduce((most, line) => Math.max(most, measureWidth(line, style.face, style.size)), 0);
	return { lines, style, width: used, height: lines.length * style.lineHeight };
}

/** The largest size from `most` down to `least` at which a text fits a width on one line; `least` where none does. */
export function fitSize(text: string, face: FaceName, width: number, most: number, least: number): number {
	const natural = measureWidth(text, face, most);
	if (natural <= width) return most;
	return Math.max(least, Math.floor((most * width) / natural));
}
