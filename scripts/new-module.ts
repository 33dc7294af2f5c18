// npm run new-module NAME: a room with the files that every room has, already passing the rules of the house.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const name = process.argv[2] ?? '';
if (!/^[a-z]+$/.test(name)) stop('name the room in lower-case letters, for example: npm run new-module surveys');
const folder = join(root, 'src', 'modules', name);
if (existsSync(folder)) stop(`src/modules/${name} is there already`);

const files: Record<string, string> = {
	'index.ts': `import type { Manifest } from '#platform/manifest';
import { permissions, roles } from './policy.ts';

export const manifest: Manifest = { name: '${name}', permissions, roles };
`,
	'policy.ts': `import type { Permission, Role } from '#platform/permissions';

export const permissions = ['${name}.write'] as const satisfies Permission[];

export const roles: Partial<Record<Role, readonly Permission[]>> = { editor: ['${name}.write'] };
`,
	'README.md': `# ${name}

What this room is for, in two sentences. Its tables begin with \`${name}_\`, its permissions, events and messages with
\`${name}.\`. Others come in through \`index.ts\` only.
`,
	'messages/vi.json': '{}\n',
	'messages/en.json': '{}\n',
};

mkdirSync(join(folder, 'messages'), { recursive: true });
for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
extend('src/modules/registry.ts', [
	[/(\n\nexport const manifests)/, `\nimport { manifest as ${name} } from '#modules/${name}';$1`],
	[/(\n\];)/, `\n\t${name},$1`],
]);
extend('src/modules/messages.ts', [
	[/(\n\nconst parts)/, `\nimport ${name}En from './${name}/messages/en.json' with { type: 'json' };\nimport ${name}Vi from './${name}/messages/vi.json' with { type: 'json' };$1`],
	[/(const parts: Catalogue\[\] = \[[\s\S]*?)(\n\];)/, `$1\n\t{ vi: ${name}Vi, en: ${name}En },$2`],
]);
console.log(`src/modules/${name} stands and is in the registry. Next: model.ts, a migration in db/migrations, queries.ts, service.ts.`);

function extend(file: string, changes: [RegExp, string][]): void {
	const path = join(root, file);
	let text = readFileSync(path, 'utf8');
	for (const [place, line] of changes) {
		if (!place.test(text)) stop(`${file} has no place for a new room: ${place}`);
		text = text.replace(place, line);
	}
	writeFileSync(path, text);
}

function stop(sentence: string): never {
	console.error(`nhipcau: ${sentence}`);
	process.exit(2);
}
