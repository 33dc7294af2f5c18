import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { findHeadRow, mapRows, proposeMapping, readDay, readNumber, readSheets, sheetLimits, writeWorkbook, type SheetField } from './index.ts';

const fields: SheetField[] = [
	{ key: 'symbol', names: ['Số, ký hiệu', 'Số ký hiệu'], required: true },
	{ key: 'day', names: ['Ngày ban hành', 'Ngày'] },
	{ key: 'subject', names: ['Trích yếu', 'Nội dung'], required: true },
	{ key: 'issuer', names: ['Cơ quan ban hành'] },
];
const read = async (bytes: Uint8Array) => (await readSheets(bytes))[0]!.rows;
const code = (promise: Promise<unknown>) => promise.then(() => 'read', (error: { code: string }) => error.code);

describe('reading', () => {
	test('what we wrote comes back as it was, days as days, and a text that begins like a formula as a text', async () => {
		const rows = [['=1+1', '2026-06-30', 1234, 'Dòng một\nDòng hai'], ['+84', null, 0.5, ' @lệnh  ']];
		const bytes = await writeWorkbook([{ name: 'Sổ: văn bản', title: 'SỔ VĂN BẢN', columns: [{ label: 'Số' }, { label: 'Ngày', kind: 'day' }, { label: 'Lượt', kind: 'number' }, { label: 'Ghi chú' }], rows }]);
		expect(await read(bytes)).toEqual([['SỔ VĂN BẢN'], ['Số', 'Ngày', 'Lượt', 'Ghi chú'], ['=1+1', '2026-06-30', '1234', 'Dòng một\nDòng hai'], ['+84', '', '0.5', '@lệnh']]);
	});

	test('a formula is what it last gave, a cell merged downwards stands in each row, one merged across in the first', async () => {
		const bytes = await writeXlsx({
			sheets: [{
				name: 'A', rows: [['Tỉnh ủy', 'a', null], [null, 'b', 1], ['Quý II', null, null]], cells: new Map([['0,2', { value: 7, formula: 'SUM(1,6)', formulaResult: 7 }]]),
				merges: [{ startRow: 0, endRow: 1, startCol: 0, endCol: 0 }, { startRow: 2, endRow: 2, startCol: 0, endCol: 2 }],
			}, { name: 'Ẩn', hidden: true, rows: [['bí mật']] }],
		});
		expect(await readSheets(bytes)).toEqual([{ name: 'A', rows: [['Tỉnh ủy', 'a', '7'], ['Tỉnh ủy', 'b', '1'], ['Quý II']] }]);
	});

	test.each([
		['UTF-8 with a mark and semicolons', new TextEncoder().encode('\uFEFFSố;Trích yếu\n20-CT/TW;Về công tác, tuyên giáo\n')],
		['UTF-16 with tabs', new Uint8Array(Buffer.from('\uFEFFSố\tTrích yếu\r\n20-CT/TW\t"Về công tác, tuyên giáo"\r\n', 'utf16le'))],
		['commas that Excel told', new TextEncoder().encode('sep=,\r\nSố,Trích yếu\r\n20-CT/TW,"Về công tác, tuyên giáo"')],
		['TCVN3', new Uint8Array(Buffer.from('Sè;TrÝch yÕu\n20-CT/TW;VÒ c«ng t¸c, tuyªn gi¸o\n', 'latin1'))],
	])('CSV in %s', async (_, bytes) => {
		expect(await read(bytes)).toEqual([['Số', 'Trích yếu'], ['20-CT/TW', 'Về công tác, tuyên giáo']]);
	});

	test('says of what it cannot read why, each by its own code', async () => {
		const locked = await writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }], encryption: { password: 'khoa', spinCount: 1000 } });
		expect(await code(readSheets(locked))).toBe('spreadsheet.encrypted');
		expect(await code(readSheets(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)])))).toBe('spreadsheet.old_format');
		expect(await code(readSheets(zipSync({ 'word/document.xml': strToU8('<x/>') })))).toBe('spreadsheet.no_table');
		expect(await code(readSheets(strToU8('%PDF-1.7 \n')))).toBe('spreadsheet.no_table');
		expect(await code(readSheets(strToU8('<html><table></table></html>')))).toBe('spreadsheet.no_table');
		expect(await code(readSheets(strToU8(' ; ;\n;\n')))).toBe('spreadsheet.empty');
		expect(await code(readSheets(new Uint8Array()))).toBe('document.empty');
		expect(await code(readSheets(zipSync({ 'xl/workbook.xml': new Uint8Array(60 * 1024 * 1024) })))).toBe('document.too_large_inside');
		expect(await code(readSheets(zipSync({ 'xl/workbook.xml': strToU8('<workbook') })))).toMatch(/^document\.(damaged|reader_failed)$/);
	});

	test('a hundred thousand rows are refused in words, fifty thousand are read, and rows that are formatted but empty count for nothing', async () => {
		const make = (count: number, empty = 0) => writeXlsx({ sheets: [{ name: 'Sổ', rows: [...Array.from({ length: count }, (_, index) => [`${index}-CT/TW`, 'Về công tác']), ...Array.from({ length: empty }, () => [' ', ''])] }] });
		expect(await code(readSheets(await make(100_000)))).toBe('spreadsheet.too_many_rows');
		expect(await read(await make(sheetLimits.rows, 60_000))).toHaveLength(sheetLimits.rows);
	}, 60_000);
});

describe('days and numbers as people type them', () => {
	test.each([
		['30/6/2026', '2026-06-30'], ['30-06-26', '2026-06-30'], ['30.6.2026', '2026-06-30'], ['2026-06-30', '2026-06-30'], ['2026-06-30T00:00:00', '2026-06-30'],
		['ngày 30 tháng 6 năm 2026', '2026-06-30'], ['46203', '2026-06-30'], ['29/2/2028', '2028-02-29'],
		['29/2/2026', null], ['31/4/2026', null], ['6/2026', null], ['quý II/2026', null], ['', null], ['12/25/2026', null], ['0/1/2026', null],
	])('%s is %s', (text, day) => expect(readDay(text)).toBe(day));

	test('any day comes back, however it is written', () => {
		fc.assert(fc.property(fc.date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true }), (date) => {
			const day = date.toISOString().slice(0, 10);
			const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
			const serial = Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569;
			for (const text of [day, `${dayOfMonth}/${month}/${year}`, `${dayOfMonth} tháng ${month} năm ${year}`, ...(serial > 9_999 ? [String(serial)] : [])]) expect(readDay(text)).toBe(day);
		}));
	});

	test.each([['1.234', 1234], ['1 234', 1234], ['1,234.5', 1234.5], ['93,05', 93.05], ['93.05', 93.05], ['1.234.567,8', 1234567.8], ['0.5', 0.5], ['-3', -3], ['mười', null], ['1.23.4', null], ['', null]])('%s is %s', (text, value) => expect(readNumber(text)).toBe(value));
});

describe('columns', () => {
	test('heads are found below titles, in any order and case, with or without marks', () => {
		const rows = [['TỈNH ỦY SÔNG NGÂN'], ['SỔ VĂN BẢN ĐẾN NĂM 2026'], [], ['TT', 'TRICH YEU', 'Ngày\nban hành', 'Số, ký hiệu văn bản', 'Cơ quan ban hành']];
		expect(findHeadRow(rows, fields)).toBe(3);
		expect(proposeMapping(rows[3]!, fields)).toEqual({ subject: 1, day: 2, symbol: 3, issuer: 4 });
		expect(findHeadRow([['a', 'b'], ['c', 'd']], fields)).toBeNull();
	});

	test('group rows stand with the rows below them; repeated heads, column numbers and empty rows are left out', () => {
		const heads = ['TT', 'Số ký hiệu', 'Ngày', 'Trích yếu'];
		const rows = [heads, ['(1)', '(2)', '(3)', '(4)'], ['I', 'Tháng 3'], ['1', '20-CT/TW', '30/6/2026', 'Một'], [], heads, ['', 'Quý II'], ['2', '', '', 'Hai'], ['', '', '', 'Chỉ có trích yếu']];
		const mapping = proposeMapping(heads, fields);
		expect(mapRows(rows, 0, mapping)).toEqual([
			{ line: 4, group: 'Tháng 3', cells: { symbol: '20-CT/TW', day: '30/6/2026', subject: 'Một', issuer: '' } },
			{ line: 8, group: 'Quý II', cells: { symbol: '', day: '', subject: 'Hai', issuer: '' } },
			{ line: 9, group: 'Quý II', cells: { symbol: '', day: '', subject: 'Chỉ có trích yếu', issuer: '' } },
		]);
	});

	test('no column is taken twice, whatever the heads are', () => {
		fc.assert(fc.property(fc.array(fc.constantFrom('Ngày', 'Số ký hiệu', 'Nội dung', 'Ngày ban hành', '', 'Cơ quan', 'ngay')), (heads) => {
			const columns = Object.values(proposeMapping(heads, fields)).filter((column) => column !== null);
			expect(new Set(columns).size).toBe(columns.length);
		}));
	});
});
