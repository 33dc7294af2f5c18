import { expect, test } from 'vitest';
import { chooseLocale, say } from './language.ts';
import en from './messages/en.json' with { type: 'json' };
import vi from './messages/vi.json' with { type: 'json' };

test.each([
	[undefined, null, 'vi'],
	[undefined, 'en-GB,en;q=0.9', 'en'],
	[undefined, 'fr,en;q=0.3,vi;q=0.8', 'vi'],
	[undefined, 'km', 'vi'],
	['en', 'vi', 'en'],
	['xx', 'en;q=0', 'vi'],
])('a cookie %j and a browser %j give %s', (cookie, header, locale) => expect(chooseLocale(cookie, header)).toBe(locale));

test('the web floor says the same things in both languages, each under web.', () => {
	expect(Object.keys(en).toSorted()).toEqual(Object.keys(vi).toSorted());
	expect(Object.keys(vi).filter((key) => !key.startsWith('web.'))).toEqual([]);
});

test('a sentence of a room is found as well', () => {
	expect(say('vi', 'accounts.role_editor')).toBe('Biên tập viên');
	expect(say('en', 'web.page_of', { page: 2, pages: 3 })).toBe('Page 2 of 3');
});
