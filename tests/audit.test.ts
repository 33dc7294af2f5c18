import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findAppRoot } from '#platform/app-root.server';

/** Names of functions that only read. */
const reading = /^(find|get|list|count|read|may|is|has|to|describe(Error|Failure)|makeScriptFor$)/;

/** Acts that leave no row, with the reason. */
const unaudited: Record<string, string> = {
	'news.autosaveArticle': "a person's own unfinished words, several times a minute; what becomes of them is audited when they are saved",
};

interface UseCase {
	room: string;
	name: string;
	body: string;
}

/** Every exported function of a room's service that somebody acts in: one with an `actor`. */
function listUseCases(): { useCases: UseCase[]; services: string } {
	const modules = join(findAppRoot(), 'src', 'modules');
	const useCases: UseCase[] = [];
	let services = '';
	for (const path of readdirSync(modules, { recursive: true, encoding: 'utf8' })) {
		const [room, ...rest] = path.split(/[\\/]/) as [string, ...string[]];
		if (!/^service(\.ts$|[\\/])/.test(rest.join('/')) || !path.endsWith('.ts') || path.endsWith('.test.ts')) continue;
		const text = readFileSync(join(modules, path), 'utf8');
		services += text;
		for (const [declaration] of text.matchAll(/^(?:export )?(?:async )?function [\s\S]*?^}/gm)) {
			const name = /function (\w+)/.exec(declaration)![1]!;
			const signature = declaration.slice(0, declaration.indexOf('{\n'));
			if (declaration.startsWith('export') && /\bactor\b/.test(signature)) useCases.push({ room, name, body: declaration });
		}
	}
	return { useCases, services };
}

/** Whether a function, or a service that it calls in its own or a lower room, writes an audit row. */
function isAudited(body: string, text: string, seen = new Set<string>()): boolean {
	if (/\brecordAudit\(/.test(body)) return true;
	for (const [, name] of body.matchAll(/\b(\w+)\(/g)) {
		if (seen.has(name!)) continue;
		seen.add(name!);
		const called = new RegExp(`^(?:export )?(?:async )?function ${name}\\b[\\s\\S]*?^}`, 'm').exec(text);
		if (called && isAudited(called[0], text, seen)) return true;
	}
	return false;
}

test('every use case of a service in which somebody acts leaves an audit row, unless it only reads', () => {
	const { useCases, services } = listUseCases();
	const writing = useCases.filter(({ room, name }) => !reading.test(name) && !(`${room}.${name}` in unaudited));
	expect(writing.length).toBeGreaterThanOrEqual(8);
	expect(writing.filter(({ body }) => !isAudited(body, services)).map(({ room, name }) => `${room}.${name}`)).toEqual([]);
});
