import { expect, test } from 'vitest';
import { createRandom } from '../kill-render/kill-while-rendering.ts';
import { killWhileWriting } from './kill-while-writing.ts';
import { createScratchPostgres, hasPostgres } from '../scratch-postgres.ts';

const database = hasPostgres ? await createScratchPostgres() : null;

// The whole trial, a hundred kills on each database, is `npm run bench faults`.
test('a house killed while it writes loses nothing that it acknowledged, on the embedded database', { timeout: 300_000 }, async () => {
	await expectNothingLost(null);
});

test.runIf(database)('a house killed while it writes loses nothing that it acknowledged, on PostgreSQL', { timeout: 300_000 }, async () => {
	try {
		await expectNothingLost(database!.url);
	} finally {
		await database!.drop();
	}
});

async function expectNothingLost(databaseUrl: string | null): Promise<void> {
	const steps: string[] = [];
	const result = await killWhileWriting({ databaseUrl, kills: 4, random: createRandom(12), onStep: (line) => steps.push(line) });
	expect(result, steps.join('\n')).toMatchObject({ kills: 4, lost: 0, torn: 0, chain_breaks: 0, reopen_failures: 0 });
	expect(result.acknowledged, steps.join('\n')).toBeGreaterThan(4);
}
