/**
 * The pattern of the house as SVG path data: a sedge mat with the diamonds of Khmer cloth, drawn from a seed.
 * Only the upper left quarter is drawn; `Weave.svelte` mirrors it. Units: one strand crossing is 10 by 10.
 */
export interface WeaveQuarter {
	/** Width and height of the whole pattern. */
	width: number;
	height: number;
	/** Path data of the strands in the two tones. */
	light: string;
	strong: string;
}

export const weaveTones = ['river', 'lotus', 'leaf', 'sun'] as const;
export type WeaveTone = (typeof weaveTones)[number];

type Ring = 'strong' | 'light' | 'ground';

/** A quarter of a pattern of `columns` by `rows` crossings, both made odd so that one strand lies in the middle. */
export function drawWeaveQuarter(seed: string, columns: number, rows: number): WeaveQuarter {
	const next = seedNumbers(seed);
	const across = Math.floor(columns / 2);
	const down = Math.floor(rows / 2);
	const reach = 4 + Math.floor(next() * 4);
	const rings = drawRings(next, reach * 2 + 1);
	const paths: Record<Ring, string> = { strong: '', light: '', ground: '' };
	for (let row = 0; row <= down; row += 1) {
		for (let column = 0; column <= across; column += 1) {
			const distance = fold(across - column, reach) + fold(down - row, reach);
			paths[rings[Math.min(distance, rings.length - 1)] ?? 'ground'] += drawStrand(column, row, (across + down) % 2);
		}
	}
	return { width: across * 20 + 10, height: down * 20 + 10, light: paths.light, strong: paths.strong };
}

/** One repeat of a band: as wide as a diamond and its neighbour's half on each side, `rows` crossings high. */
export function drawWeaveTile(seed: string, rows: number): WeaveQuarter {
	const next = seedNumbers(seed);
	const reach = 3 + Math.floor(next() * 4);
	const rings = drawRings(next, reach + rows);
	const paths: Record<Ring, string> = { strong: '', light: '', ground: '' };
	for (let row = 0; row < rows; row += 1) {
		for (let column = 0; column < reach * 2; column += 1) {
			const distance = Math.abs(column - reach) + Math.abs(row - Math.floor(rows / 2));
			paths[rings[Math.min(distance, rings.length - 1)] ?? 'ground'] += drawStrand(column, row, 0);
		}
	}
	return { width: reach * 20, height: rows * 10, light: paths.light, strong: paths.strong };
}

/** The colour that belongs to a seed where none is given. */
export function chooseTone(seed: string): WeaveTone {
	return weaveTones[Math.floor(seedNumbers(`tone ${seed}`)() * weaveTones.length)] ?? 'river';
}

/** Diamonds side by side: the distance to the nearest middle. */
function fold(distance: number, reach: number): number {
	const step = distance % (reach * 2);
	return Math.min(step, reach * 2 - step);
}

/** Tones of the rings round the middle of a diamond: runs of one or two, with ground between coloured ones. */
function drawRings(next: () => number, length: number): Ring[] {
	const rings: Ring[] = next() < 0.5 ? ['strong'] : ['light', 'strong'];
	while (rings.length < length) {
		const last = rings.at(-1);
		const ring: Ring = last === 'ground' ? (next() < 0.65 ? 'strong' : 'light') : last === 'strong' && next() < 0.4 ? 'light' : 'ground';
		rings.push(ring);
		if (next() < (ring === 'strong' ? 0.5 : 0.25)) rings.push(ring);
	}
	return rings;
}

/** One crossing: the strand on top lies across or down by turns. */
function drawStrand(column: number, row: number, turn: number): string {
	const [x, y] = [column * 10, row * 10];
	return (column + row) % 2 === turn ? `M${x} ${y + 1}h10v8h-10z` : `M${x + 1} ${y}h8v10h-8z`;
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
