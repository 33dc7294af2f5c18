import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Scores this package on a gold file with the gold set's own scorer. */
function score(task: string, set: 'dev' | 'own' | 'held'): Record<string, unknown> {
	const gold = inPackage(`gold/${task}-${set}.jsonl`);
	const input = execFileSync(process.execPath, [inPackage('bench/score-gold.ts'), task, gold]);
	return JSON.parse(String(execFileSync(process.execPath, [inPackage('gold/score.mjs'), task, gold, '--json'], { input }))) as Record<string, unknown>;
}

describe('gold sets', () => {
	it.each([['dev', 250], ['own', 457], ['held', 200]] as const)('normalise, %s: at least 99 %% of %i sentences', (set, size) => {
		const result = score('normalise', set) as { n: number; accuracy: number };
		expect(result.n).toBe(size);
		expect(result.accuracy).toBeGreaterThanOrEqual(0.99);
	});
	it.each(['dev', 'own', 'held'] as const)('facts, %s: strict F1 at least 0.97, values right', (set) => {
		const result = score('facts', set) as { strict: { f1: number }; value_accuracy_on_matched: number };
		expect(result.strict.f1).toBeGreaterThanOrEqual(0.97);
		expect(result.value_accuracy_on_matched).toBeGreaterThanOrEqual(0.99);
	});
	it.each([['dev', 61], ['own', 100]] as const)('search, %s: each of %i lines', (set, n) => expect(score('search', set)).toMatchObject({ n, accuracy: 1 }));
});
