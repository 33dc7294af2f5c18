// npm run bench NAME: one benchmark of bench/, which prints one JSON line.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, runWithNode24, stop } from './bootstrap.mjs';

ensureInstalled();
const [name, ...rest] = process.argv.slice(2);
const file = join(root, 'bench', `${name}.ts`);
if (!name || !existsSync(file)) {
	const known = readdirSync(join(root, 'bench')).filter((entry) => entry.endsWith('.ts')).map((entry) => entry.slice(0, -3));
	stop(`name one of these benchmarks: ${known.join(', ')}.`);
}
process.exitCode = await runWithNode24([file, ...rest]);
