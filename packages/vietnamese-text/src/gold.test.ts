import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Scores this package on a gold file with the gold set's own scorer. */
function score(task: string): Record<string, unknown> {
	const gold = inPackage(`gold/${task}-dev.jsonl`);
	const input = execFileSync(process.execPath, [inPackage('bench/score-gold.ts'), task, gold]);
	return JSON.parse(String(execFileSync(process.execPath, [inPackage('gold/score.mjs'), task, gold, '--json'], { input }))) as Record<string, unknown>;
}

describe('gold sets', () => {
	it('normalise: at least 99 %', () => {
		const result = score('normalise') as { n: number; accuracy: number };
		expect(result.n).toBe(250);
		expect(result.accuracy).toBeGreaterThanOrEqual(0.99);
	});
	it('facts: strict F1 at least 0.97, values right', () => {
		const result = score('facts') as { strict: { f1: number }; value_accuracy_on_matched: number };
		expect(result.strict.f1).toBeGreaterThanOrEqual(0.97);
		expect(result.value_accuracy_on_matched).toBeGreaterThanOrEqual(0.99);
	});
	it('search: every line', () => expect(score('search')).toMatchObject({ n: 61, accuracy: 1 }));
});
