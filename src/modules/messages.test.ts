import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { catalogue, translate } from '#messages';
import { manifests } from '#modules/registry';

const src = join(import.meta.dirname, '..');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith('.test.ts'))
	.map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }));

/** The names that a sentence asks for, nested ones included; the words of a plural or a choice are none. */
const placeholders = (sentence: string) => [...new Set(listNames(new IntlMessageFormat(sentence, 'vi', undefined, { ignoreTag: true }).getAst()))].sort();

/** A node of the parser: a literal or "#" bears no name; a plural or a choice has branches of further nodes. */
interface MessageNode {
	type: number;
	value?: unknown;
	options?: Record<string, { value: MessageNode[] }>;
}

const LITERAL = 0;
const POUND = 7;

function listNames(nodes: readonly MessageNode[]): string[] {
	return nodes.flatMap((node) => {
		const inside = Object.values(node.options ?? {}).flatMap((branch) => listNames(branch.value));
		return node.type === LITERAL || node.type === POUND ? inside : [String(node.value), ...inside];
	});
}

test('every sentence stands in both languages, with the same placeholders', () => {
	expect(Object.keys(catalogue.en).sort()).toEqual(Object.keys(catalogue.vi).sort());
	for (const key of Object.keys(catalogue.vi)) {
		expect([key, placeholders(catalogue.en[key]!)]).toEqual([key, placeholders(catalogue.vi[key]!)]);
	}
});

test('every sentence can be formed, is normalised and does not shout', () => {
	for (const locale of ['vi', 'en'] as const) {
		for (const [key, sentence] of Object.entries(catalogue[locale])) {
			const details = Object.fromEntries(placeholders(sentence).map((name) => [name, 1]));
			expect(() => translate(locale, key, details), key).not.toThrow();
			expect(sentence, key).toBe(sentence.normalize('NFC'));
			expect(sentence, key).not.toMatch(/!|oops/i);
		}
	}
});

test('every code that is thrown has its sentence', () => {
	const thrown = sources.flatMap(({ path, text }) =>
		[...text.matchAll(/new AppError\(\s*'\w+',\s*'([^']+)'/g)].map((match) => ({ path, code: match[1]! })),
	);
	expect(thrown.length).toBeGreaterThan(10);
	expect(thrown.filter(({ code }) => !(code in catalogue.vi))).toEqual([]);
});

test('every message of an input schema, navigation entry and purpose has its sentence', () => {
	const rooms = manifests.map((manifest) => manifest.name).join('|');
	const inModels = sources
		.filter(({ path }) => /modules[\\/]\w+[\\/]model\.ts$/.test(path))
		.flatMap(({ text }) => [...text.matchAll(new RegExp(`(?:min|max|date|email|enum|refine|regex)\\([^)]*'((?:${rooms})\\.[a-z_]+)'`, 'g'))].map((match) => match[1]!));
	const inManifests = manifests.flatMap((manifest) => [
		...(manifest.navigation ?? []).map((entry) => entry.label),
		...(manifest.personalData ?? []).map((field) => field.purpose),
	]);
	expect([...inModels, ...inManifests].filter((key) => !(key in catalogue.vi))).toEqual([]);
});
