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

/** Which rings around the middle of a diamond carry the strong strand, and which the light one. */
function drawMotif(next: () => number, reach: number): ('strong' | 'light' | 'ground')[] {
	const rings: ('strong' | 'light' | 'ground')[] = [];
	for (let ring = 0; ring <= reach * 2; ring += 1) {
		const before = rings[ring - 1];
		const roll = next();
		// Neighbouring rings differ, so that every diamond reads as lines rather than as a blot.
		if (before === 'strong') rings.push(roll < 0.65 ? 'ground' : 'light');
		else if (before === 'light') rings.push(roll < 0.5 ? 'strong' : 'ground');
		else rings.push(roll < 0.7 ? 'strong' : 'light');
	}
	return rings;
}

/**
 * SVG elements of a band of woven pattern, its upper left corner at 0,0. The same seed gives the same band; the band
 * is symmetrical from its middle outwards and ends in whole strands.
 */
export function drawWeave(seed: string, box: WeaveBox, colours: WeaveColours): string {
	const next = seedNumbers(seed);
	const columns = Math.round(box.width / box.cell);
	const rows = Math.max(1, Math.round(box.height / box.cell));
	const reach = Math.max(2, Math.floor(rows / 2) + Math.floor(next() * 2));
	const rings = drawMotif(next, reach);
	const across = box.width / columns;
	const down = box.height / rows;
	const paths = { strong: '', light: '', ground: '' };
	for (let row = 0; row < rows; row += 1) {
		for (let column = 0; column < columns; column += 1) {
			const fromMiddle = Math.abs(column - (columns - 1) / 2);
			const period = (reach + 1) * 2;
			const dx = Math.abs((Math.floor(fromMiddle) % period) - (reach + 1));
			const dy = Math.floor(Math.abs(row - (rows - 1) / 2));
			paths[rings[dx + dy] ?? 'ground'] += drawStrand(column, row, across, down);
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
