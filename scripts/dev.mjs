// npm run dev: the web application from its source, reloading as it is edited, on a data folder of its own.
import { join } from 'node:path';
import { ensureInstalled, root, runWithNode24 } from './bootstrap.mjs';

ensureInstalled();
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const env = { NHIPCAU_DATA: process.env.NHIPCAU_DATA ?? join(root, 'data-dev'), NHIPCAU_DEMO: '1' };
process.exitCode = await runWithNode24([vite, 'dev', ...process.argv.slice(2)], env);
