import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '#messages';
import { toActionMessage } from '#modules/audit/model';
import { findAppRoot } from '#platform/app-root.server';

/** Names of functions that only read. */
const reading = /^(find|get|list|count|read|parse|preview|may|is|has|to|describe(Error|Failure)|makeScriptFor$)/;

/** Acts that leave no row, with the reason. */
const unaudited: Record<string, string> = {
	'organisation.addChange': 'works out a history that keepChanges writes, with its row',
	'news.autosaveArticle': "a person's own unfinished words, several times a minute; what becomes of them is audited when they are saved",
};

interface UseCase {
	room: string;
	name: string;
	body: string;
}

/** Every exported function of a room's service that somebody acts in: one with an `actor`. */
function listUseCases(): { useCases: UseCase[]; services: ReadonlyMap<string, string> } {
	const modules = join(findAppRoot(), 'src', 'modules');
	const useCases: UseCase[] = [];
	const services = new Map<string, string>();
	for (const path of readdirSync(modules, { recursive: true, encoding: 'utf8' })) {
		const [room, ...rest] = path.split(/[\\/]/) as [string, ...string[]];
		if (!/^service(\.ts$|[\\/])/.test(rest.join('/')) || !path.endsWith('.ts') || path.endsWith('.test.ts')) continue;
		const text = readFileSync(join(modules, path), 'utf8');
		services.set(room, (services.get(room) ?? '') + text);
		for (const [declaration] of text.matchAll(/^(?:export )?(?:async )?function [\s\S]*?^}/gm)) {
			const name = /function (\w+)/.exec(declaration)![1]!;
			const signature = declaration.slice(0, declaration.indexOf('{\n'));
			if (declaration.startsWith('export') && /\bactor\b/.test(signature)) useCases.push({ room, name, body: declaration });
		}
	}
	return { useCases, services };
}

/** Whether a function, or a service that it calls in its own room (looked at first) or a lower one, writes an audit row. */
function isAudited({ room, body }: Pick<UseCase, 'room' | 'body'>, services: ReadonlyMap<string, string>, seen = new Set<string>()): boolean {
	if (/\brecordAudit\(/.test(body)) return true;
	for (const [, name] of body.matchAll(/\b(\w+)\(/g)) {
		if (seen.has(name!)) continue;
		seen.add(name!);
		const declared = new RegExp(`^(?:export )?(?:async )?function ${name}\\b[\\s\\S]*?^}`, 'm');
		const called = [room, ...services.keys()].map((place) => ({ room: place, body: declared.exec(services.get(place) ?? '')?.[0] })).find((found) => found.body);
		if (called?.body && isAudited({ room: called.room, body: called.body }, services, seen)) return true;
	}
	return false;
}

test('every use case of a service in which somebody acts leaves an audit row, unless it only reads', () => {
	const { useCases, services } = listUseCases();
	const writing = useCases.filter(({ room, name }) => !reading.test(name) && !(`${room}.${name}` in unaudited));
	expect(writing.length).toBeGreaterThanOrEqual(8);
	expect(writing.filter((useCase) => !isAudited(useCase, services)).map(({ room, name }) => `${room}.${name}`)).toEqual([]);
});

/** Every code that a source file writes as an action: `action: '…'`, or given to a function whose parameter is one. */
function listActions(): string[] {
	const src = join(findAppRoot(), 'src');
	const codes = new Set<string>();
	const collect = (text: string) => {
		for (const [, code] of text.matchAll(/'([a-z]+\.[a-z]+(?:_[a-z]+)*)'/g)) codes.add(code!);
	};
	for (const path of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
		if (!/\.(ts|svelte)$/.test(path) || /\.test\.ts$|demo/.test(path)) continue;
		const text = readFileSync(join(src, path), 'utf8');
		if (!/recordAudit|performAct/.test(text)) continue;
		for (const [, line] of text.matchAll(/\baction: (.*)/g)) collect(line!.slice(0, (line!.search(/, \w+[:,]/) + 1 || line!.length)));
		for (const [, room] of text.matchAll(/\baction: `([a-z]+)\.\$\{verb\}`/g)) {
			for (const [, verb] of text.matchAll(/\bverb: '([a-z_]+)'/g)) codes.add(`${room}.${verb}`);
		}
		for (const [, name] of text.matchAll(/function (\w+)\([^)]*\baction: `/g)) {
			for (const [call] of text.matchAll(new RegExp(`(?<!function )\\b${name}\\([^;]*`, 'g'))) collect(call);
		}
	}
	return [...codes].toSorted();
}

test('every action of the log has its sentence in both languages', () => {
	const actions = listActions();
	expect(actions.length).toBeGreaterThanOrEqual(25);
	expect(actions.map(toActionMessage).filter((key) => !(key in catalogue.vi) || !(key in catalogue.en))).toEqual([]);
});

test('nothing is written down of who read what, but for the reading of the log itself', () => {
	const readingActs = listActions().filter((action) => /\.(read|view|open|list|show|download|export|find|get|see)_/.test(action));
	expect(readingActs).toEqual(['audit.export_log', 'audit.read_log']);
});
