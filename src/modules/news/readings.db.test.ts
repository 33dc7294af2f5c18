import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addReading } from '#modules/editions';
import { createUnit } from '#modules/organisation';
import { DiskFileStore } from '#platform/files.server';
import { createSystemActor } from '#platform/permissions';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { aContent, aDocument } from './demo.ts';
import { createArticle, findEditionsChange, getPreview, makeScriptFor, readScriptOf, requestEditions, saveArticle } from './index.ts';

const system = createSystemActor('test');

describeOnEveryDatabase('an article of an office with a dictionary', (db) => {
	let folder: string;
	let store: { db: typeof db; files: DiskFileStore };
	let unit: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'news-readings-'));
		store = { db, files: new DiskFileStore(folder) };
	});
	afterAll(() => rm(folder, { recursive: true }));
	beforeEach(async () => {
		unit = (await createUnit(db, system, { name: 'Xã Sen Hồng', tier: 'commune', parentId: null, validFrom: '2025-07-01' })).id;
	});

	async function write(text: string, script: string | null = null): Promise<string> {
		const { article } = await createArticle(store, system, unit, { from: 'nothing' });
		await saveArticle(db, system, article.id, { revision: article.revision, content: aContent({ document: aDocument(text), forms: ['docx'], script }) });
		return article.id;
	}

	test('says an abbreviation as the dictionary has it from the next script on, also where the script was edited before', async () => {
		const id = await write('TTXQK mở 05 lớp. Xã vận động 30 người dự.');
		const before = await makeScriptFor(store, system, id);
		expect(before).not.toContain('trung tâm xưởng quạt khói');
		const edited = await write('TTXQK mở 05 lớp. Xã vận động 30 người dự.', before.replace(/đọc: Xã vận động.*/, 'đọc: Xã ta vận động ba mươi người dự.'));

		await addReading(db, system, unit, { written: 'TTXQK', spoken: 'trung tâm xưởng quạt khói' });
		expect(await makeScriptFor(store, system, id)).toContain('đọc: trung tâm xưởng quạt khói mở năm lớp.');
		const { script, problems } = await readScriptOf(store, system, edited);
		expect(script).toContain('đọc: trung tâm xưởng quạt khói mở năm lớp.');
		expect(script).toContain('đọc: Xã ta vận động ba mươi người dự.');
		expect(problems).toEqual([]);
	}, 60_000);

	test('has its editions made anew only where it can contain the word', async () => {
		const [touched, untouched] = [await write('TTXQK mở 05 lớp.'), await write('Xã mở 05 lớp.')];
		for (const id of [touched, untouched]) await requestEditions(db, system, id);
		const buildsOf = async () => [(await getPreview(db, system, touched)).build?.id, (await getPreview(db, system, untouched)).build?.id];
		const [, kept] = await buildsOf();
		await addReading(db, system, unit, { written: 'TTXQK', spoken: 'trung tâm xưởng quạt khói' });
		expect(await buildsOf()).toEqual([undefined, kept]);
		expect(await findEditionsChange(db, system, touched)).toEqual({ text: false, script: false, office: false, readings: ['TTXQK'] });
		expect(await findEditionsChange(db, system, untouched)).toBeNull();
	});
});
