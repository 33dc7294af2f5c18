import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { messages } from './messages.ts';

const folder = import.meta.dirname;
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.test)\.ts$/.test(name) && name !== 'messages.ts');
const codes = new Set(sources.flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/(?<=')document\.[a-z_]+(?=')/g) ?? []));

it('has a sentence in both languages for every code, and no code too many', () => {
	expect([...codes].filter((code) => !messages[code])).toEqual([]);
	expect(Object.keys(messages).filter((code) => !codes.has(code))).toEqual([]);
});

it('names the same places in both languages and is written in NFC', () => {
	const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
	for (const { vi, en } of Object.values(messages)) {
		expect(places(vi)).toEqual(places(en));
		expect(vi.normalize('NFC')).toBe(vi);
	}
});
