#!/usr/bin/env node
// The command line on any Node from 20: hands over to the Node 24 that the packages brought along.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, ensureInstalled, node24, requireNode, runWithNode24, stop } from '../scripts/bootstrap.mjs';

requireNode();
const main = join(dirname(fileURLToPath(import.meta.url)), 'main.ts');
const args = process.argv.slice(2);
if (!existsSync(node24())) ensureInstalled();
if (!existsSync(node24())) stop('the packages are not complete: run npm ci and try again.');
if (args[0] === 'serve') ensureBuilt();
if (Number(process.versions.node.split('.')[0]) >= 24) await import(new URL('main.ts', import.meta.url).href);
else process.exitCode = await runWithNode24([main, ...args]);
