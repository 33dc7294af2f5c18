import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#messages';
import webEn from '../src/messages/en.json' with { type: 'json' };
import webVi from '../src/messages/vi.json' with { type: 'json' };
import { findInName, findInWords, listFormWords, listInputKeys, listSchemaNames } from './data/never-held.ts';

const root = dirname(import.meta.dirname);
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], { cwd: root, encoding: 'utf8' })
	.split('\n')
	.filter((file) => file !== '' && existsSync(join(root, file)));

/** Messages that use such a word and ask nobody for anything, with the reason. */
const allowedMessages: Record<string, string> = {};

describe('no field for political opinion, religion, ethnic origin or health', () => {
	test('among the tables and columns', () => {
		const names = listSchemaNames(read('db/schema.sql'));
		expect(names.length).toBeGreaterThan(150);
		expect(names).toContain('accounts_user.email');
		expect(names.filter(findInName)).toEqual([]);
	});

	test('among the forms: names, ids and literal labels of their fields', () => {
		const words = files.filter((file) => file.endsWith('.svelte')).flatMap((file) => listFormWords(read(file)).map((word) => ({ file, word })));
		expect(words.length).toBeGreaterThan(50);
		expect(words.map(({ word }) => word)).toContain('validFrom');
		expect(words.filter(({ word }) => findInName(word) ?? findInWords(word))).toEqual([]);
	});

	test('among the schemas that check what a form sends', () => {
		const keys = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).flatMap((file) => listInputKeys(read(file)).map((key) => ({ file, key })));
		expect(keys.map(({ key }) => key)).toEqual(expect.arrayContaining(['email', 'contact', 'validTo']));
		expect(keys.filter(({ key }) => findInName(key))).toEqual([]);
	});

	test('among the labels and sentences, but for those that are allowed with a reason', () => {
		const sentences = [...Object.entries(catalogue.vi), ...Object.entries(catalogue.en), ...Object.entries(webVi), ...Object.entries(webEn)];
		expect(sentences.length).toBeGreaterThan(1000);
		const found = sentences.filter(([key, sentence]) => (findInWords(sentence) ?? findInName(key)) && !(key in allowedMessages));
		expect(found).toEqual([]);
		expect(Object.keys(allowedMessages).filter((key) => !sentences.some(([known, sentence]) => known === key && findInWords(sentence)))).toEqual([]);
	});
});

describe('the word list finds what is planted', () => {
	test('in the schema', () => {
		const planted = read('db/schema.sql').replace('create table accounts_user (\n', 'create table accounts_user (\n\tparty_member_since date,\n\tdan_toc text,\n').replace('create table accounts_grant (', 'create table accounts_health_record (');
		expect(listSchemaNames(planted).filter(findInName)).toEqual(expect.arrayContaining(['accounts_user.party_member_since', 'accounts_user.dan_toc', 'accounts_health_record']));
	});

	test.each(['religion', 'tonGiao', 'isPartyMember', 'ethnicity', 'bloodType', 'political_view', 'medicalHistory', 'suc-khoe'])('in a name: %s', (name) => {
		expect(findInName(name)).not.toBeNull();
	});

	test.each(['health_note', 'disease'])('in a column: %s', (name) => {
		expect(findInName(name)).not.toBeNull();
	});

	test('in a form, by its name or by its label', () => {
		const form = '<TextInput name="ethnicity" label={say("x")} /><input name="a" aria-label="Tôn giáo" />';
		expect(listFormWords(form).filter((word) => findInName(word) ?? findInWords(word))).toEqual(['ethnicity', 'Tôn giáo']);
	});

	test('in a schema of input', () => {
		expect(listInputKeys('\treligion: z.string(),\n\tname: words(10),').filter(findInName)).toEqual(['religion']);
	});

	test.each(['Tôn giáo', 'Dân tộc', 'Tình trạng sức khỏe', 'Ngày vào Đảng', 'Political opinion', 'Ethnic group', 'Medical conditions'])('in a label: %s', (label) => {
		expect(findInWords(label)).not.toBeNull();
	});

	test.each(['Party of a contract', 'Dân vận', 'Tỉnh ủy', 'Chọn đơn vị', 'healthz', 'partly', 'a copy of the text'])('and leaves alone: %s', (word) => {
		expect(findInWords(word) ?? findInName(word)).toBeNull();
	});
});
