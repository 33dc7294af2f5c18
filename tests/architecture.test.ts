import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifests } from '../src/modules/registry.ts';

const root = dirname(import.meta.dirname);
const read = (file: string) => readFileSync(join(root, file), 'utf8');
/** Tracked files and new ones that git does not ignore; a file deleted but not yet committed does not count. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
	.split('\n')
	.filter((file) => file !== '' && existsSync(join(root, file)));
const code = files.filter((file) => /\.(ts|mjs|cjs|svelte)$/.test(file));
const rooms = readdirSync(join(root, 'src/modules'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

describe('every room', () => {
	test.each(rooms)('%s has a door, a README, messages in every language and its line in the registry', (room) => {
		for (const file of ['index.ts', 'README.md', 'messages/vi.json', 'messages/en.json']) {
			expect(files, `${room}/${file}`).toContain(`src/modules/${room}/${file}`);
		}
		expect(manifests.map((manifest) => manifest.name)).toContain(room);
	});

	test.each(rooms)('%s keeps to its prefix in tables, permissions and messages', (room) => {
		const queries = code.filter((file) => file.startsWith(`src/modules/${room}/`) && basename(file).startsWith('queries'));
		for (const table of queries.flatMap((file) => [...read(file).matchAll(/^\t([a-z]+_[a-z_]+): \{$/gm)].map((match) => match[1]!))) {
			expect(table.startsWith(`${room}_`), `${room} queries ${table}`).toBe(true);
		}
		const manifest = manifests.find((candidate) => candidate.name === room)!;
		for (const permission of manifest.permissions) expect(permission.startsWith(`${room}.`), permission).toBe(true);
		for (const key of Object.keys(messagesOf(room, 'vi'))) expect(key.startsWith(`${room}.`), key).toBe(true);
	});

	test.each(rooms)('%s says the same things in Vietnamese and English', (room) => {
		expect(Object.keys(messagesOf(room, 'en')).toSorted()).toEqual(Object.keys(messagesOf(room, 'vi')).toSorted());
	});
});

function messagesOf(room: string, language: 'vi' | 'en'): Record<string, string> {
	return JSON.parse(read(`src/modules/${room}/messages/${language}.json`)) as Record<string, string>;
}

describe('edges between rooms', () => {
	test('are the ones that ARCHITECTURE.md declares, no more and no fewer', () => {
		expect(findEdges()).toEqual(declaredEdges());
	});
});

/** `news -> media` for every room that imports another room's door or model, tests and demo data left out. */
function findEdges(): string[] {
	const edges = new Set<string>();
	for (const file of code.filter((name) => name.startsWith('src/modules/') && !/\.test\.ts$|demo/.test(name))) {
		const from = file.split('/')[2]!;
		if (!rooms.includes(from)) continue;
		for (const match of read(file).matchAll(/from '(?:#modules\/|(?:\.\.\/)+)([a-z]+)(?:\/[^']*)?'/g)) {
			if (rooms.includes(match[1]!) && match[1] !== from) edges.add(`${from} -> ${match[1]}`);
		}
	}
	return [...edges].toSorted();
}

function declaredEdges(): string[] {
	const section = /## Edges between rooms\n([\s\S]*?)(\n## |$)/.exec(read('ARCHITECTURE.md'))?.[1] ?? '';
	return [...section.matchAll(/^- `([a-z]+ -> [a-z]+)`/gm)].map((match) => match[1]!).toSorted();
}

describe('every dependency', () => {
	const packageFiles = files.filter((file) => /(^|packages\/[^/]+\/)package\.json$/.test(file));
	const declared = packageFiles.flatMap((file) => {
		const { dependencies = {}, devDependencies = {} } = JSON.parse(read(file)) as Record<string, Record<string, string>>;
		return Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) => !name.startsWith('@nhipcau/'));
	});
	const records = files.filter((file) => file.startsWith('docs/adr/')).map(read).join('\n');

	test('is pinned to one version', () => {
		expect(declared.length).toBeGreaterThan(50);
		expect(declared.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
	});

	test('is named in a decision record', () => {
		expect(declared.map(([name]) => name).filter((name) => !records.includes(name))).toEqual([]);
	});
});

describe('the code', () => {
	const dataTables = /\/data\/|\/gold\/|codec|schema\.sql|package-lock|\/messages\//;

	test('has no file over 500 lines', () => {
		const long = code.filter((file) => !dataTables.test(file)).filter((file) => read(file).split('\n').length > 500);
		expect(long).toEqual([]);
	});

	test('has no name that says nothing', () => {
		expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|common|manager)(\.|\/)/.test(file))).toEqual([]);
	});

	test('speaks Vietnamese only in messages, demo data, language data, texts of forms and tests', () => {
		const allowed = /\.test\.ts$|\.fixture\.ts$|demo|messages|\/data\/|^samples|^scripts\/|^packages\/|^bench\/|^e2e\/|^bin\//;
		// A comment may give the Vietnamese term beside its name in code; the product's own name is everywhere.
		const spoken = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$|<!--[\s\S]*?-->/gm, '').replaceAll('Nhịp Cầu', '');
		const speaking = code.filter((file) => !allowed.test(file)).filter((file) => /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(spoken(file)));
		expect(speaking).toEqual([]);
	});

	test('holds no path of a machine', () => {
		const machine = /(?<![\w.])\/(work|farm|home|root)\/[a-z]/;
		const text = files.filter((file) => /\.(ts|mjs|cjs|svelte|md|json|sql|css|html)$/.test(file) && file !== 'tests/architecture.test.ts');
		expect(text.filter((file) => machine.test(read(file)))).toEqual([]);
	});
});
