import { translate } from '#messages';
import { createTranslator, defaultLocale, locales, type Locale } from '#platform/i18n';
import en from './messages/en.json' with { type: 'json' };
import vi from './messages/vi.json' with { type: 'json' };

const translateWeb = createTranslator([{ vi, en }]);

/** The reader's language: the one they chose, else the first of the browser's that the house speaks, else Vietnamese. */
export function chooseLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
	const chosen = locales.find((locale) => locale === cookie);
	if (chosen) return chosen;
	const wanted = (acceptLanguage ?? '')
		.split(',')
		.map((part) => {
			const [tag = '', quality] = part.trim().split(';q=');
			return { locale: locales.find((locale) => tag.toLowerCase().split('-')[0] === locale), quality: quality === undefined ? 1 : Number(quality) || 0 };
		})
		.filter(({ quality }) => quality > 0)
		.toSorted((a, b) => b.quality - a.quality);
	return wanted.find(({ locale }) => locale)?.locale ?? defaultLocale;
}

/** The sentence of a key of the web floor (`web.…`) or of any room, its placeholders filled. */
export function say(locale: Locale, key: string, details: Record<string, string | number> = {}): string {
	return key.startsWith('web.') ? translateWeb(locale, key, details) : translate(locale, key, details);
}
