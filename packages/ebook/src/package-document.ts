import type { Article, DocumentNode } from '@nhipcau/document';
import { escapeMarkup, tidyLine } from '@nhipcau/document/html';
import { formatClock } from './overlay.ts';
import { getBookWording } from './wording.ts';

/** A resource of the package, without the package document itself. */
export interface ManifestItem {
	id: string;
	href: string;
	mime: string;
	properties?: string;
	/** Id of the item's overlay, and the length of an overlay. */
	overlay?: string;
	milliseconds?: number;
	/** Stands in the reading order, in the order of the manifest. */
	inSpine?: boolean;
}

interface PackageInput {
	article: Article;
	language: string;
	title: string;
	identifier: string;
	/** `YYYY-MM-DDThh:mm:ssZ`. */
	modified: string;
	narrated: boolean;
	narrator?: string;
	items: ManifestItem[];
}

/** The package document (EPUB 3.3, section 5) with the accessibility metadata that EPUB Accessibility 1.1 asks for. */
export function renderPackage(input: PackageInput): string {
	const { items, language } = input;
	const manifest = items.map(({ id, href, mime, properties, overlay }) =>
		`<item id="${id}" href="${href}" media-type="${mime}"${properties ? ` properties="${properties}"` : ''}${overlay ? ` media-overlay="${overlay}"` : ''}/>`);
	const spine = items.filter(({ inSpine }) => inSpine).map(({ id }) => `<itemref idref="${id}"/>`);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="${language}">`,
		'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
		...describeBook(input),
		...describeAccess(input),
		...describeSound(input),
		'</metadata>',
		`<manifest>\n${manifest.join('\n')}\n</manifest>`,
		`<spine>\n${spine.join('\n')}\n</spine>`,
		'</package>\n',
	].join('\n');
}

function describeBook({ article, language, title, identifier, modified }: PackageInput): string[] {
	const dc = (name: string, text: string | undefined, attributes = ''): string[] => {
		const line = tidyLine(text);
		return line === '' ? [] : [`<dc:${name}${attributes}>${escapeMarkup(line)}</dc:${name}>`];
	};
	return [
		...dc('identifier', identifier, ' id="book-id"'),
		...dc('title', title),
		...dc('language', language),
		...dc('creator', article.byline),
		...dc('publisher', article.office),
		...dc('date', article.date),
		...dc('description', article.lead),
		...dc('source', article.source),
		`<meta property="dcterms:modified">${modified}</meta>`,
		'<meta name="cover" content="cover-image"/>',
	];
}

/** Only what is true of this book: a picture without words takes "textual" from what suffices. */
function describeAccess({ article, narrated }: PackageInput): string[] {
	const figures = listFigures(article.document);
	const described = figures.every(({ attrs }) => tidyLine(String(attrs?.alt ?? '')) !== '');
	const modes = ['textual', ...(figures.length > 0 ? ['visual'] : []), ...(narrated ? ['auditory'] : [])];
	const features = ['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability', ...(figures.length > 0 && described ? ['alternativeText'] : []), ...(narrated ? ['synchronizedAudioText'] : [])];
	const meta = (property: string, value: string): string => `<meta property="schema:${property}">${escapeMarkup(value)}</meta>`;
	return [
		...modes.map((mode) => meta('accessMode', mode)),
		meta('accessModeSufficient', described ? 'textual' : 'textual,visual'),
		...features.map((feature) => meta('accessibilityFeature', feature)),
		meta('accessibilityHazard', 'none'),
		meta('accessibilitySummary', getBookWording(article.language).summary(narrated)),
	];
}

function describeSound({ items, narrated, narrator }: PackageInput): string[] {
	if (!narrated) return [];
	const overlays = items.filter(({ milliseconds }) => milliseconds !== undefined);
	const total = overlays.reduce((sum, { milliseconds }) => sum + (milliseconds ?? 0), 0);
	return [
		`<meta property="media:duration">${formatClock(total)}</meta>`,
		...overlays.map(({ id, milliseconds }) => `<meta property="media:duration" refines="#${id}">${formatClock(milliseconds ?? 0)}</meta>`),
		'<meta property="media:active-class">-epub-media-overlay-active</meta>',
		...(tidyLine(narrator) ? [`<meta property="media:narrator">${escapeMarkup(tidyLine(narrator))}</meta>`] : []),
	];
}

function listFigures(node: DocumentNode): DocumentNode[] {
	return node.type === 'figure' ? [node] : (node.content ?? []).flatMap(listFigures);
}
