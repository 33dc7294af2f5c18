/** The pattern of the house: a sedge-mat weave with the diamonds of Khmer cloth, drawn by code from a seed. */

export interface WeaveColours {
	ground: string;
	/** Two tones of one colour. */
	light: string;
	strong: string;
}

export interface WeaveBox {
	width: number;
	height: number;
	/** Side of one crossing of strands. */
	cell: number;
}

/** A small reproducible number generator (mulberry32) started from the FNV-1a hash of a text; gives 0 <= n < 1. */
function seedNumbers(seed: string): () => number {
	let state = 0x811c9dc5;
	for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

type Tone = 'strong' | 'light' | 'ground';

/** Tones of the rings around the middle of a diamond: runs of one or two rings, ground between coloured ones. */
function drawMotif(next: () => number, length: number): Tone[] {
	const rings: Tone[] = next() < 0.5 ? ['strong'] : ['ground', 'ground'];
	while (rings.length < length) {
		const last = rings.at(-1);
		const tone: Tone = last === 'ground' ? (next() < 0.7 ? 'strong' : 'light') : last === 'strong' && next() < 0.35 ? 'light' : 'ground';
		rings.push(tone);
		// A run of two strong rings draws the outline that carries the pattern at a distance.
		if (next() < (tone === 'strong' ? 0.6 : 0.3)) rings.push(tone);
	}
	return rings;
}

/** The nearest odd number of strands, so that one strand lies in the middle. */
function countStrands(length: number, cell: number): number {
	return Math.max(1, 2 * Math.floor(length / cell / 2) + 1);
}

/**
 * SVG elements of a band of woven pattern, its upper left corner at 0,0. The same seed gives the same band; the band
 * is symmetrical from its middle outwards and ends in whole strands.
 */
export function drawWeave(seed: string, box: WeaveBox, colours: WeaveColours): string {
	const next = seedNumbers(seed);
	const columns = countStrands(box.width, box.cell);
	const rows = countStrands(box.height, box.cell);
	const reach = 5 + Math.floor(next() * 4);
	const rings = drawMotif(next, reach * 2 + 2);
	const across = box.width / columns;
	const down = box.height / rows;
	const paths = { strong: '', light: '', ground: '' };
	for (let row = 0; row < rows; row += 1) {
		for (let column = 0; column < columns; column += 1) {
			const step = Math.abs(column - (columns - 1) / 2) % (reach * 2);
			const dx = Math.min(step, reach * 2 - step);
			const dy = Math.abs(row - (rows - 1) / 2);
			paths[rings[Math.min(dx + dy, rings.length - 1)] ?? 'ground'] += drawStrand(column, row, across, down);
		}
	}
	return [
		`<rect width="${box.width}" height="${box.height}" fill="${colours.ground}"/>`,
		`<path d="${paths.light}" fill="${colours.light}"/>`,
		`<path d="${paths.strong}" fill="${colours.strong}"/>`,
	].join('');
}

/** One crossing: the strand on top lies across or down by turns, a little shorter than its cell. */
function drawStrand(column: number, row: number, across: number, down: number): string {
	const lies = (column + row) % 2 === 0;
	const gapX = lies ? 0.04 : 0.14;
	const gapY = lies ? 0.14 : 0.04;
	const x = round((column + gapX) * across);
	const y = round((row + gapY) * down);
	return `M${x} ${y}h${round(across * (1 - 2 * gapX))}v${round(down * (1 - 2 * gapY))}h${-round(across * (1 - 2 * gapX))}z`;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
