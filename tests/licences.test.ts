import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import satisfies from 'spdx-satisfies';

const root = dirname(import.meta.dirname);
const path = join(root, 'docs', 'licences.md');

interface LockedPackage {
	version?: string;
	license?: string;
	dev?: boolean;
	link?: boolean;
}

/**
 * Licences whose works may be part of one under AGPL-3.0-or-later: the Free Software Foundation's list of compatible
 * licences (gnu.org/licenses/license-list), and OFL-1.1 and CC-BY-4.0, which fonts and data bundled with it may have.
 */
const compatible = [
	'0BSD', 'AGPL-3.0-or-later', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC-BY-3.0', 'CC-BY-4.0', 'CC0-1.0', 'GPL-3.0-only',
	'GPL-3.0-or-later', 'ISC', 'LGPL-3.0-only', 'LGPL-3.0-or-later', 'MIT', 'MPL-2.0', 'OFL-1.1', 'Python-2.0', 'Unlicense', 'Zlib',
];

/** Packages that name their licence in a file only, or by an old name; read there. */
const readByHand: Record<string, string> = {
	'png-js': 'MIT',
	duck: 'BSD-2-Clause',
	busboy: 'MIT',
	dicer: 'MIT',
	'humanize-number': 'MIT',
	only: 'MIT',
	streamsearch: 'MIT',
	'@echogarden/espeak-ng-emscripten': 'GPL-3.0-only',
};

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockedPackage> };
const installed = Object.entries(packages)
	.filter(([place, { link }]) => place.includes('node_modules/') && !link)
	.map(([place, { version, license, dev }]) => {
		const name = place.split('node_modules/').at(-1)!;
		return { name, version: version!, licence: readByHand[name] ?? license ?? '', dev: dev === true };
	})
	.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

test('every package that is part of the product has a licence compatible with AGPL-3.0-or-later', () => {
	const shipped = installed.filter(({ dev }) => !dev);
	expect(shipped.length).toBeGreaterThan(200);
	expect(shipped.filter(({ licence }) => !isCompatible(licence))).toEqual([]);
});

test('every tool of development may be used freely', () => {
	expect(installed.filter(({ dev, licence }) => dev && !isCompatible(licence))).toEqual([]);
});

// GENERATE=1 writes the list anew; `npm run generate` sets it.
test('docs/licences.md lists them all', () => {
	if (process.env.GENERATE) writeFileSync(path, describeLicences());
	expect(readFileSync(path, 'utf8')).toBe(describeLicences());
});

test('the check would find one that is not', () => {
	expect(isCompatible('CC-BY-NC-4.0')).toBe(false);
	expect(isCompatible('(MIT AND SSPL-1.0)')).toBe(false);
	expect(isCompatible('')).toBe(false);
});

function isCompatible(licence: string): boolean {
	return licence !== '' && satisfies(licence, compatible);
}

function describeLicences(): string {
	const rows = (dev: boolean) => installed.filter((one) => one.dev === dev).map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
	return [
		'# Licences of the packages',
		'',
		'Written by `npm run generate` from package-lock.json; `tests/licences.test.ts` holds each against the licences that',
		'may be part of a work under AGPL-3.0-or-later. Builds for other platforms are listed, though one is installed.',
		'',
		'## Part of the product',
		'',
		'| Package | Version | Licence |',
		'|---|---|---|',
		...rows(false),
		'',
		'## Tools of development',
		'',
		'| Package | Version | Licence |',
		'|---|---|---|',
		...rows(true),
		'',
	].join('\n');
}
