// Runs a TypeScript script of the project with the Node 24 that the packages brought along.
import { ensureInstalled, runWithNode24 } from './bootstrap.mjs';

ensureInstalled();
process.exitCode = await runWithNode24(process.argv.slice(2));
