// npm start: from an empty machine to a running demo office.
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root, runWithNode24 } from './bootstrap.mjs';

ensureInstalled();
ensureBuilt();
process.exitCode = await runWithNode24([join(root, 'bin', 'main.ts'), 'serve', '--demo', ...process.argv.slice(2)]);
