/** Two tones of one colour. */
export interface WeaveTones {
	ground: string;
	strand: string;
}

/** River, lotus, leaf, sun and indigo of the house, each with a lighter tone of itself. */
const palettes: WeaveTones[] = [
	{ ground: '#0b5c63', strand: '#3f8f95' },
	{ ground: '#8a2750', strand: '#bd6186' },
	{ ground: '#2f6b2f', strand: '#659a60' },
	{ ground: '#8c4a06', strand: '#c0843f' },
	{ ground: '#2b4a74', strand: '#6683aa' },
];

/** A tile of the weave: `cells[row][column]` is true where the lighter strand lies on top. */
export interface Weave {
	tones: WeaveTones;
	cells: boolean[][];
}

/** Cells from the middle of the tile to its edge; the tile mirrors them, so that lozenges close over its bounds. */
const REACH = 10;

/**
 * The weave of a seed, after the lozenge and saw-tooth cloths of sedge mats and Khmer silk: rings around the
 * middle of the tile, crossed by diagonals. The same seed gives the same weave.
 */
export function drawWeave(seed: string): Weave {
	const random = makeRandom(seed);
	const tones = palettes[Math.floor(random() * palettes.length)] ?? palettes[0] ?? { ground: '#0b5c63', strand: '#3f8f95' };
	const rings = makeBands(random, 2 * REACH + 1);
	const crosses = makeBands(random, REACH + 1).map((on) => on && random() < 0.6);
	const size = 2 * REACH;
	const cells = Array.from({ length: size }, (_row, row) => Array.from({ length: size }, (_column, column) => {
		const down = Math.abs(row - REACH);
		const right = Math.abs(column - REACH);
		return (rings[down + right] ?? false) !== (crosses[Math.abs(down - right)] ?? false);
	}));
	return { tones, cells };
}

/** Alternating bands one to three cells wide: no ring melts into the next, none stands alone over the whole. */
function makeBands(random: () => number, length: number): boolean[] {
	const bands: boolean[] = [];
	let on = random() < 0.5;
	while (bands.length < length) {
		const width = 1 + Math.floor(random() * 3);
		for (let count = 0; count < width; count += 1) bands.push(on);
		on = !on;
	}
	return bands.slice(0, length);
}

/** Numbers in [0, 1) from a text: FNV-1a for the state, then mulberry32 (public domain, T. Ettinger). */
function makeRandom(seed: string): () => number {
	let state = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(seed)) state = Math.imul(state ^ byte, 0x01000193);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
