import { expect, test } from 'vitest';
import { createTranslator, mergeCatalogues, toCatalogue } from './i18n.ts';

const catalogue = toCatalogue({ 'room.many': { vi: 'Có {n, number} bài <b>mới</b>', en: '{n, plural, one {# article} other {# articles}}' } });

test('fills placeholders by the rules of each language', () => {
	const translate = createTranslator([catalogue]);
	expect(translate('vi', 'room.many', { n: 1234 })).toBe('Có 1.234 bài <b>mới</b>');
	expect(translate('en', 'room.many', { n: 1 })).toBe('1 article');
});

test('ends a sentence with one full stop when a placeholder brings its own', () => {
	const failed = toCatalogue({ 'room.failed': { vi: 'Có lỗi: {reason}. Hãy thử lại.', en: 'Failed ({reason}).' } });
	const translate = createTranslator([failed]);
	expect(translate('vi', 'room.failed', { reason: 'It could not be cloned.' })).toBe('Có lỗi: It could not be cloned. Hãy thử lại.');
	expect(translate('en', 'room.failed', { reason: 'exit 1.' })).toBe('Failed (exit 1.).');
});

test('gives back a key that nobody wrote', () => {
	expect(createTranslator([catalogue])('vi', 'room.none')).toBe('room.none');
});

test('refuses two catalogues that claim one key', () => {
	expect(() => mergeCatalogues([catalogue, catalogue])).toThrow('room.many');
});
