import { expect, test } from 'vitest';
import { catalogue } from '#messages';
import { manifests } from '#modules/registry';
import { findCutoff, parseTerm } from './terms.ts';

test('a term is a duration after an event', () => {
	const { duration, event } = parseTerm('P1Y2M10D after account_closed');
	expect([duration.years, duration.months, duration.days, event]).toEqual([1, 2, 10, 'account_closed']);
});

test.each(['1 year after account_closed', 'P1Y', 'P1Y after', 'PXY after account_closed', ''])('%j is no term', (text) => {
	expect(() => parseTerm(text)).toThrow(RangeError);
});

test.each([
	['P1Y after account_closed', '2028-02-29T05:00:00Z', '2027-02-28T05:00:00Z'],
	['P7D after session_last_used', '2026-03-01T00:00:00Z', '2026-02-22T00:00:00Z'],
	['P0D after article_deleted', '2026-03-01T00:00:00Z', '2026-03-01T00:00:00Z'],
])('%s ends by the calendar', (term, moment, cutoff) => {
	expect(findCutoff(parseTerm(term), new Date(moment))).toEqual(new Date(cutoff));
});

const fields = manifests.flatMap((manifest) => (manifest.personalData ?? []).map((field) => ({ manifest, ...field })));

test('every declared term can be read, and something erases when it ends', () => {
	expect(fields.length).toBeGreaterThan(10);
	const loose = fields.filter(({ manifest, term }) => {
		const { duration, event } = parseTerm(term);
		// What has no time after its event goes with the row itself, in the act that is the event.
		return !duration.blank && event !== 'account_closed' && !(event in (manifest.personalRecords?.expire ?? {}));
	});
	expect(loose.map(({ table, column, term }) => `${table}.${column}: ${term}`)).toEqual([]);
});

test('no room holds something of a closed account for longer than the account itself is held', () => {
	const terms = fields.map((field) => ({ ...field, ...parseTerm(field.term) })).filter(({ event }) => event === 'account_closed');
	const moment = new Date('2026-11-27T00:00:00Z');
	const ofAccount = findCutoff(terms.find(({ table }) => table === 'accounts_user')!, moment);
	expect(terms.filter((term) => findCutoff(term, moment) < ofAccount).map(({ table }) => table)).toEqual([]);
});

test('every room that keeps something about people with accounts shows and erases it', () => {
	/** Rooms whose declared fields are words about people without an account. */
	const withoutAccounts: Record<string, string> = { media: 'credits of photographs are words of the office; they go with the file' };
	const silent = manifests.filter((manifest) => (manifest.personalData ?? []).length > 0 && !manifest.personalRecords && !(manifest.name in withoutAccounts));
	expect(silent.map(({ name }) => name)).toEqual([]);
});

test('every term and every purpose is said in words', () => {
	const spoken = new Set(Object.keys(catalogue.vi));
	const keys = fields.flatMap(({ manifest, purpose, legalBasis, term }) => {
		const { event } = parseTerm(term);
		return [purpose, `privacy.basis_${legalBasis}`, `${event === 'account_closed' ? 'accounts' : manifest.name}.event_${event}`];
	});
	expect(keys.filter((key) => !spoken.has(key))).toEqual([]);
});
