import { expect, test } from 'vitest';
import { AppError } from '#platform/errors';
import { createSystemActor } from '#platform/permissions';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { makeDemoProvince } from './demo-province.ts';
import { countUnits, getTreeOn, importUnits, makeChanges, readChangesSheet, readUnitsSheet, undoAct } from './index.ts';
import { loadHistory } from './queries.ts';
import { decodeSheet, parseSheet, writeChanges } from './sheet.ts';

const house = createSystemActor('test');
const sheet = (...lines: string[]) => lines.join('\r\n');
const heads = 'Ngày;Thay đổi;Mã đơn vị;Tên đơn vị;Cấp;Đơn vị cấp trên;Đơn vị kết thúc;Đơn vị kế thừa;Số, ký hiệu;Trích yếu';
const family = [
	heads,
	'1/1/2020;;tinh;Tỉnh ủy Sông Tiên;tỉnh;;;;;',
	'1/1/2020;thành lập;;Huyện ủy Vàm Sao;huyện;Tỉnh ủy Sông Tiên;;;;',
	'1/1/2020;thành lập;;Xã Sen Hồng;xã;Huyện ủy Vàm Sao;;;;',
	'1/1/2020;thành lập;;"Xã Dừa; Xanh";xã;huyen uy vam sao;;;;',
	'01/07/2025;sáp nhập;;Phường Hồ Sen;xã;tinh;Xã Sen Hồng | Xã Dừa; Xanh;;18-NQ/TU;Sắp xếp',
].map((line) => line.replace('Xã Sen Hồng | Xã Dừa; Xanh', '"Xã Sen Hồng | Xã Dừa; Xanh"'));
const ending = '01/07/2025;giải thể;Huyện ủy Vàm Sao;;;;;tinh;quyết định miệng;Kết thúc cấp huyện';

describeOnEveryDatabase('a sheet of units', (db) => {
	test('is told row by row in a dry run, which keeps nothing; and is kept as it was told', async () => {
		const text = sheet(...family, ending);
		const told = await importUnits(db, house, { text, dryRun: true });
		expect(told).toMatchObject({ wrong: 0, actId: null, unknownColumns: [] });
		expect(told.rows.map(({ line, kind, units, into }) => [line, kind, units, into]).slice(3)).toEqual([
			[5, 'establish', ['Xã Dừa; Xanh'], ['Huyện ủy Vàm Sao']],
			[6, 'merge', ['Xã Sen Hồng', 'Xã Dừa; Xanh'], ['Phường Hồ Sen']],
			[7, 'abolish', ['Huyện ủy Vàm Sao'], ['Tỉnh ủy Sông Tiên']],
		]);
		expect(told.rows.flatMap(({ line, warnings }) => warnings.map((code) => [line, code]))).toEqual([[7, 'organisation.symbol_unfamiliar']]);
		expect(await countUnits(db)).toBe(0);

		const kept = await importUnits(db, house, { text, dryRun: false });
		expect(kept.effects.map(({ day, from, to }) => [day, from?.name, to?.name])).toEqual(told.effects.map(({ day, from, to }) => [day, from?.name, to?.name]));
		const [top] = await getTreeOn(db, '2025-07-01');
		expect([top!.name, top!.children.map(({ name }) => name)]).toEqual(['Tỉnh ủy Sông Tiên', ['Phường Hồ Sen']]);
		await undoAct(db, house, kept.actId!);
		expect(await countUnits(db)).toBe(0);
	});

	test('tells every wrong row with its number and keeps nothing of the right ones', async () => {
		const text = sheet(...family, '01/07/2025;giải tán;tinh;;;;;;;', '32/7/2025;đổi tên;tinh;Mới;;;;;1-QĐ/TU;', '', '1/8/2025;đổi tên;Xã Sen Hồng;Mới;;;;;1-QĐ/TU;', '1/8/2025;thành lập;;;xã;tinh;;;;');
		const { rows, wrong, actId } = await importUnits(db, house, { text, dryRun: false });
		expect(rows.flatMap(({ line, error }) => (error ? [[line, error.code]] : []))).toEqual([
			[7, 'organisation.kind_unknown'],
			[8, 'organisation.day_wrong'],
			[10, 'organisation.reference_unknown'],
			[11, 'organisation.name_missing'],
		]);
		expect([wrong, actId, await countUnits(db)]).toEqual([4, null, 0]);
	});

	test('is refused where a district has no end, at the row of the district', async () => {
		const { rows } = await importUnits(db, house, { text: sheet(...family), dryRun: false });
		expect(rows.flatMap(({ line, error }) => (error ? [[line, error.code, error.details.unit]] : []))).toEqual([[3, 'organisation.district_open', 'Huyện ủy Vàm Sao']]);
		expect(await countUnits(db)).toBe(0);
	});

	test('goes out and comes in again the same: the units of a day, and every change', async () => {
		await makeChanges(db, house, makeDemoProvince());
		const [units, changes, history] = [await readUnitsSheet(db, '2026-11-01'), await readChangesSheet(db), await loadHistory(db)];
		const tree = (nodes: Awaited<ReturnType<typeof getTreeOn>>): unknown => nodes.map(({ id, name, tier, children }) => [id, name, tier, tree(children)]);
		const before = tree(await getTreeOn(db, '2026-11-01'));
		await db.deleteFrom('organisation_unit_successor').execute();
		for (const table of ['organisation_unit_version', 'organisation_change', 'organisation_unit']) await db.deleteFrom(table).execute();

		const { actId, wrong } = await importUnits(db, house, { text: units, dryRun: false });
		expect([wrong, tree(await getTreeOn(db, '2026-11-01'))]).toEqual([0, before]);
		await undoAct(db, house, actId!);
		await importUnits(db, house, { text: changes, dryRun: false });
		const again = await loadHistory(db);
		expect(new Map([...again.versions].toSorted())).toEqual(new Map([...history.versions].toSorted()));
		expect(again.successions).toEqual(history.successions);
		expect(await readChangesSheet(db)).toBe(changes);
	}, 30_000);
});

const plain = 'Tên đơn vị,Cấp\r\n"Xã Sen, Hồng",xã';
test.each<[string, Uint8Array | string]>([
	['UTF-8 and a comma', plain],
	['the mark of Excel', `\uFEFF${plain}`],
	['semicolons', 'Tên đơn vị;Cấp\r\nXã Sen, Hồng;xã'],
	['semicolons that Excel announces', 'sep=;\r\nTên đơn vị;Cấp\r\nXã Sen, Hồng;xã'],
	['tabs, as Excel\'s "Unicode text" in UTF-16', new Uint8Array([0xff, 0xfe, ...Buffer.from('Tên đơn vị\tCấp\r\nXã Sen, Hồng\txã\r\n', 'utf16le')])],
	['the Windows-1258 of older machines', new Uint8Array([...Buffer.from('name;tier\r\nX'), 0x61, 0xde, ...Buffer.from(' Sen, H'), 0xf4, 0xcc, ...Buffer.from('ng;x'), 0x61, 0xde])],
	['heads in English, out of order', 'tier,Unit name\nxã,"Xã Sen, Hồng"'],
	['heads in capitals without marks, decomposed', 'TEN DON VI;CAP\nXã Sen, Hồng;xã'.normalize('NFD')],
])('a sheet with %s is read', (_, source) => {
	const text = decodeSheet(typeof source === 'string' ? new TextEncoder().encode(source) : source);
	expect(parseSheet(text).rows.map(({ cells }) => [cells.name, cells.tier])).toEqual([['Xã Sen, Hồng', 'xã']]);
});

test.each(["=SUM(A1:A9)", '+84 Sen Hồng', '-Xã Sen Hồng', '@Sen Hồng', "'=Xã Sen Hồng", "''+Xã", "'Xã Sen Hồng", "Xã 'Sen' Hồng"])('a unit called %s goes out as no formula and comes back as it was', async (name) => {
	const text = writeChanges([{ id: 'c', actId: 'a', number: 1, kind: 'establish', day: '2025-07-01', symbol: '=1+1', title: '@x', unitId: 'xa', name, tier: 'commune', parentId: null }]);
	expect(text.split('\r\n')[1]!.split(',').filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
	expect(parseSheet(text).rows[0]!.cells).toMatchObject({ name, symbol: '=1+1', title: '@x' });
});

test('what is no sheet is refused with a code of its own', () => {
	const code = (act: () => unknown) => {
		try {
			act();
		} catch (error) {
			return error instanceof AppError ? error.code : error;
		}
		return null;
	};
	expect(code(() => decodeSheet(new Uint8Array([0x50, 0x4b, 3, 4])))).toBe('organisation.sheet_unreadable');
	expect(code(() => parseSheet('Tên đơn vị,Cấp\n\n'))).toBe('organisation.sheet_empty');
	for (const blank of ['', '\uFEFF', '\r\n\r\n', ';;;\r\n;;']) expect(code(() => parseSheet(blank))).toBe('organisation.sheet_blank');
	expect(code(() => parseSheet('Cấp\nxã'))).toBe('organisation.column_missing');
	expect(code(() => parseSheet('Tên,Tên đơn vị\nA,B'))).toBe('organisation.column_twice');
	expect(code(() => parseSheet(`Tên\n${'A\n'.repeat(5001)}`))).toBe('organisation.sheet_too_long');
});
