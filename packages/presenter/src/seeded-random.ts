/**
 * A number in [0, 1) fixed by a seed and an index, so that motion can be computed for any
 * instant without running through the instants before it.
 * Mixing steps: "lowbias32" by Chris Wellons, https://nullprogram.com/blog/2018/07/31/.
 */
export function hashToUnit(seed: number, index: number): number {
	let x = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(index | 0, 0x85ebca6b)) >>> 0;
	x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
	x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
	return ((x ^ (x >>> 16)) >>> 0) / 4294967296;
}

/**
 * Smooth one-dimensional value noise in [-1, 1].
 * @param position where to read it; one unit is one bump
 */
export function smoothNoise(seed: number, position: number): number {
	const cell = Math.floor(position);
	const t = position - cell;
	const eased = t * t * (3 - 2 * t);
	const from = hashToUnit(seed, cell);
	const to = hashToUnit(seed, cell + 1);
	return (from + (to - from) * eased) * 2 - 1;
}

/**
 * A whole number from any seed, such as an article's id (FNV-1a, 32 bits).
 * Source: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashSeed(seed: string | number): number {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(String(seed))) hash = Math.imul(hash ^ byte, 0x01000193);
	return hash >>> 0;
}
