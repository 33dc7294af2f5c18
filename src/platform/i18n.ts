import { IntlMessageFormat } from 'intl-messageformat';
import type { ErrorDetails } from './errors.ts';

export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'vi';

/** Sentences by key, `room.what_is_said`, in ICU message format, for every language of the house. */
export type Catalogue = Record<Locale, Record<string, string>>;

/** The sentence of a key in a language, its placeholders filled. A key nobody wrote comes back as it is; a test keeps that from happening. */
export type Translate = (locale: Locale, key: string, details?: ErrorDetails) => string;

/** Joins catalogues into one translator. Browser-safe. Throws where two catalogues claim one key. */
export function createTranslator(catalogues: readonly Catalogue[]): Translate {
	const sentences = mergeCatalogues(catalogues);
	const formats = new Map<string, IntlMessageFormat>();
	return (locale, key, details = {}) => {
		const sentence = sentences[locale][key];
		if (sentence === undefined) return key;
		const id = `${locale} ${key}`;
		let format = formats.get(id);
		if (!format) formats.set(id, (format = new IntlMessageFormat(sentence, locale, undefined, { ignoreTag: true })));
		return String(format.format(dropSecondStops(sentence, details)));
	};
}

/** What another program said often ends its own sentence: where ours ends with it too, one full stop is enough. */
function dropSecondStops(sentence: string, details: ErrorDetails): ErrorDetails {
	const closing = Object.entries(details).map(([name, value]) => {
		const endsOurs = typeof value === 'string' && sentence.includes(`{${name}}.`);
		return [name, endsOurs ? value.replace(/\.+$/, '') : value];
	});
	return Object.fromEntries(closing) as ErrorDetails;
}

export function mergeCatalogues(catalogues: readonly Catalogue[]): Catalogue {
	const merged: Catalogue = { vi: {}, en: {} };
	for (const catalogue of catalogues) {
		for (const locale of locales) {
			for (const [key, sentence] of Object.entries(catalogue[locale])) {
				if (key in merged[locale]) throw new Error(`Two catalogues hold the message ${key}`);
				merged[locale][key] = sentence;
			}
		}
	}
	return merged;
}

/** Turns the messages of a package (`code -> { vi, en }`) into a catalogue. */
export function toCatalogue(messages: Readonly<Record<string, Record<Locale, string>>>): Catalogue {
	const catalogue: Catalogue = { vi: {}, en: {} };
	for (const [key, sentence] of Object.entries(messages)) {
		for (const locale of locales) catalogue[locale][key] = sentence[locale];
	}
	return catalogue;
}
