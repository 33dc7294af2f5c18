import { createHash } from 'node:crypto';

/**
 * Seconds of a fixed workload on one core: hashing 512 MB. Two runs of a benchmark on different days or machines
 * are compared by their figures divided by this one.
 */
export function calibrate(): number {
	const block = Buffer.alloc(1 << 20, 7);
	const started = performance.now();
	const hash = createHash('sha256');
	for (let i = 0; i < 512; i += 1) hash.update(block);
	hash.digest();
	return Math.round(performance.now() - started) / 1000;
}
