import { describe, expect, it } from 'vitest';
import { parseSymbol } from './symbols.ts';

describe('parseSymbol', () => {
	it.each([
		['57-NQ/TW', { number: '57', type: 'NQ', issuer: 'TW', form: 'party' }],
		['05-BC/BTGDVTU', { number: '05', type: 'BC', issuer: 'BTGDVTU', form: 'party' }],
		['30/2020/NĐ-CP', { number: '30', year: 2020, type: 'NĐ', issuer: 'CP', form: 'state' }],
		['1719/QĐ-TTg', { number: '1719', type: 'QĐ', issuer: 'TTg', form: 'state' }],
		['64/2025/QH15', { number: '64', year: 2025, issuer: 'QH15', form: 'law' }],
		['12/UBND-VX', { number: '12', issuer: 'UBND-VX', form: 'state' }],
		['01/2020/TTLT-BCA-BQP', { number: '01', year: 2020, type: 'TTLT', issuer: 'BCA-BQP', form: 'state' }],
		['16 -HD/BTGTW', { number: '16', type: 'HD', issuer: 'BTGTW', form: 'party' }],
	])('takes %s apart', (raw, parts) => expect(parseSymbol(raw)).toEqual({ raw, ...parts }));

	it.each(['', '12', '12/5', '12/5/2023', '10A', 'NQ/TW', '5-10 người', '3/9 huyện', '7.000 đồng/kg', 'COVID-19', '23-NQ/TW và'])('refuses "%s"', (text) => expect(parseSymbol(text)).toBeNull());
});
