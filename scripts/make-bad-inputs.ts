/**
 * Builds the bad inputs that samples/bad/README.md lists: `node scripts/make-bad-inputs.ts --out DIR`.
 * They are never committed: a bomb in a repository harms whoever indexes it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildBadFiles } from './samples/bad-files.ts';
import { buildBadTexts } from './samples/bad-texts.ts';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
if (!values.out) {
	console.error('usage: node scripts/make-bad-inputs.ts --out DIR');
	process.exit(2);
}
mkdirSync(values.out, { recursive: true });
const files = new Map([...buildBadTexts(), ...(await buildBadFiles(join(import.meta.dirname, '..', 'samples')))]);
for (const [name, bytes] of files) {
	writeFileSync(join(values.out, name), bytes);
	console.log(`${name}\t${bytes.length} bytes`);
}
