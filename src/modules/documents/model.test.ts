import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#platform/clock';
import { commonKinds } from './data/kinds.ts';
import { documentInput, findForce, readSymbol, toSymbolKey } from './model.ts';

const aDay = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays('1990-01-01', days));

test('a document holds from the day it takes effect to its last one, unless another replaces it', () => {
	const document = { issuedOn: '2026-01-10', effectiveOn: '2026-02-01', expiresOn: '2026-12-31' };
	const on = (day: string, ...replaced: string[]) => findForce(document, replaced, day);
	expect([on('2026-01-31'), on('2026-02-01'), on('2026-12-31'), on('2027-01-01')]).toEqual(['not_yet', 'in_force', 'in_force', 'expired']);
	expect([on('2026-05-31', '2026-06-01'), on('2026-06-01', '2026-06-01'), on('2027-06-01', '2026-06-01')]).toEqual(['in_force', 'replaced', 'replaced']);
	expect(findForce({ issuedOn: '2024-02-29', effectiveOn: null, expiresOn: null }, [], '2124-02-29')).toBe('in_force');
});

test('over all days a document is first to come, then in force, then past, and never comes back', () => {
	const order = { not_yet: 0, in_force: 1, expired: 2, replaced: 2 };
	fc.assert(fc.property(aDay, fc.option(aDay), fc.option(aDay), fc.array(aDay, { maxLength: 3 }), aDay, aDay, (issuedOn, effectiveOn, expiresOn, replaced, one, other) => {
		const [early, late] = [one, other].toSorted() as [string, string];
		const on = (day: string) => order[findForce({ issuedOn, effectiveOn, expiresOn }, replaced, day)];
		expect(on(early)).toBeLessThanOrEqual(on(late));
	}));
});

test('one symbol has one key, however it is typed', () => {
	for (const typed of ['05-BC/TU', '5-BC/TU', 'Số: 05-BC/TU', ' số 5 – bc/tu ', '5-BC / TU']) expect(toSymbolKey(typed), typed).toBe('5-BC/TU');
	expect(toSymbolKey('42/2022/NĐ-CP'.normalize('NFD'))).toBe('42/2022/NĐ-CP');
	expect(toSymbolKey('')).toBe('');
	fc.assert(fc.property(fc.string(), (text) => {
		expect(toSymbolKey(toSymbolKey(text))).toBe(toSymbolKey(text));
	}));
});

test('a symbol tells kind, issuer and form; what is none tells nothing', () => {
	expect(readSymbol('20-CT/TW', commonKinds)).toEqual({ kind: 'directive', issuer: 'TW', form: 'party' });
	expect(readSymbol('42/2022/NĐ-CP', commonKinds)).toEqual({ kind: 'decree', issuer: 'CP', form: 'state' });
	expect(readSymbol('64/2025/QH15', commonKinds)).toMatchObject({ kind: 'law', form: 'law' });
	expect(readSymbol('12/UBND-VX', commonKinds)).toMatchObject({ kind: null, form: 'state' });
	for (const odd of ['', 'không số', '///', '20 CT TW']) expect(readSymbol(odd, commonKinds), odd).toBeNull();
});

test('days that are in no calendar, an end before the beginning and a third classification are refused', () => {
	const base = { direction: 'incoming', kind: 'plan', issuedOn: '2026-01-10', subject: 'Kế hoạch', classification: 'public' };
	const codes = (changes: object) => documentInput.safeParse({ ...base, ...changes }).error?.issues.map(({ message }) => message) ?? [];
	expect(codes({})).toEqual([]);
	expect(codes({ issuedOn: '2026-02-29' })).toEqual(['documents.day_wrong']);
	expect(codes({ issuedOn: '0226-02-10' })).toEqual(['documents.day_wrong']);
	expect(codes({ expiresOn: '2025-12-31' })).toEqual(['documents.expires_early']);
	expect(codes({ classification: 'secret' })).toEqual(['documents.classification_missing']);
	expect(codes({ subject: '  ' })).toEqual(['documents.subject_missing']);
});
