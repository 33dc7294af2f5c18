import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { createUnit } from '#modules/organisation';
import { createActor, createSystemActor, mergeRoles, type Actor, type Role } from '#platform/permissions';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { createArticle, listSilenceKeys, listSilences, removeSilence, silenceFinding } from './index.ts';
import { roles } from './policy.ts';

const system = createSystemActor('test');
const table = mergeRoles([roles]);

describeOnEveryDatabase('what an office accepts for good', (db) => {
	let province: string;
	let commune: string;
	let other: string;
	let editor: Actor;
	let approver: Actor;
	beforeEach(async () => {
		const make = async (name: string, parentId: string | null) => (await createUnit(db, system, { name, tier: parentId ? 'commune' : 'province', parentId, validFrom: '2025-07-01' })).id;
		province = await make('Tỉnh Sông Tiên', null);
		[commune, other] = [await make('Xã Sen Hồng', province), await make('Xã Bình Lạc', province)];
		const person = (id: string, role: Role) => createActor({ id, name: id }, [{ role, unitId: commune, reaches: new Set([commune]) }], table);
		[editor, approver] = [person('editor', 'editor'), person('approver', 'approver')];
	});
	const write = async (unitId: string) => (await createArticle({ db, files: undefined as never }, system, unitId, { from: 'nothing' })).article.id;
	const finding = { silenceKey: 'impossible_syllable:đắk', kind: 'impossible_syllable', surface: 'Đắk' };

	test('is kept once, listed, counted for the units below, and told of again when it is removed', async () => {
		const [article, above] = [await write(commune), await write(province)];
		await silenceFinding(db, editor, article, finding);
		await silenceFinding(db, editor, article, { ...finding, surface: 'ĐẮK' });
		await silenceFinding(db, system, above, { silenceKey: 'doubled_words:ha ha', kind: 'doubled_words', surface: 'ha ha' });
		expect((await listSilenceKeys(db, editor, article)).toSorted()).toEqual(['doubled_words:ha ha', 'impossible_syllable:đắk']);
		expect(await listSilenceKeys(db, system, await write(other))).toEqual(['doubled_words:ha ha']);
		const listed = await listSilences(db, approver, commune);
		expect(listed.map(({ surface, unitName, mayRemove }) => [surface, unitName, mayRemove]).toSorted()).toEqual([['ha ha', 'Tỉnh Sông Tiên', false], ['Đắk', 'Xã Sen Hồng', false]]);
		await removeSilence(db, editor, listed.find(({ kind }) => kind === finding.kind)!.id);
		expect(await listSilenceKeys(db, editor, article)).toEqual(['doubled_words:ha ha']);
		const { rows } = await sql<{ action: string; details: object }>`select action, details from platform_audit where action like '%silence%' order by id`.execute(db);
		expect(rows.map(({ action }) => action)).toEqual(['news.silence_finding', 'news.silence_finding', 'news.remove_silence']);
		expect(JSON.stringify(rows)).not.toMatch(/Đắk|đắk/);
	});

	test('is decided by those who write for the unit', async () => {
		const article = await write(commune);
		await expect(silenceFinding(db, approver, article, finding)).rejects.toMatchObject({ code: 'news.not_yours' });
		await expect(silenceFinding(db, editor, await write(other), finding)).rejects.toMatchObject({ code: 'news.not_yours' });
		await silenceFinding(db, editor, article, finding);
		const { id } = (await listSilences(db, editor, commune))[0]!;
		await expect(removeSilence(db, approver, id)).rejects.toMatchObject({ code: 'news.not_yours' });
		await expect(removeSilence(db, editor, 'nobody')).rejects.toMatchObject({ code: 'news.silence_unknown' });
		await expect(listSilences(db, editor, other)).rejects.toMatchObject({ code: 'news.not_yours' });
		await expect(silenceFinding(db, editor, article, { ...finding, kind: 'X' })).rejects.toMatchObject({ code: 'news.silence_wrong' });
	});
});
