import { linkSchemes } from '../schema.ts';

/**
 * What XML 1.0 cannot hold, even escaped: control characters but tab and line feed, lone surrogates, non-characters
 * (https://www.w3.org/TR/xml/#charsets; carriage returns and C1 controls go too, since no reader shows them).
 */
// oxlint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;

/** The text in NFC without the characters that XML, Word and PDF refuse. */
export function cleanText(text: string): string {
	return text.replace(UNPRINTABLE, '').normalize('NFC');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Clean text for HTML or XML, in element content and in quoted attributes alike. */
export function escapeMarkup(text: string): string {
	return cleanText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

const NO_SITE = 'https://no-site.invalid';

/**
 * The address of a link when it is safe to follow (http, https, mailto, tel, or within the site), else null.
 * With `absoluteOnly` links within the site are refused, for files that leave it.
 */
export function findSafeHref(href: unknown, options: { absoluteOnly?: boolean } = {}): string | null {
	if (typeof href !== 'string') return null;
	// Browsers drop these before they read the scheme, so "java\nscript:" would pass otherwise.
	const address = cleanText(href).replace(/[\s\\]/g, '');
	if (address === '' || !URL.canParse(address, NO_SITE)) return null;
	const url = new URL(address, NO_SITE);
	if (!linkSchemes.includes(url.protocol.slice(0, -1))) return null;
	if (url.origin !== NO_SITE) return url.href;
	return options.absoluteOnly ? null : address;
}
