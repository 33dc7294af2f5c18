import { findPictureId } from '#modules/editions/model';

/** Hexadecimal digits of a file's hash in its address: enough to tell the few files of one article apart. */
export const HASH_DIGITS = 16;

/** Addresses of the public pages. */
export const toArticle = (slug: string): string => `/bai/${slug}`;
export const toSection = (key: string, page = 1): string => (page > 1 ? `/muc/${key}?trang=${page}` : `/muc/${key}`);
export const toFile = (slug: string, file: { hash: string; name: string }): string => `/tep/${slug}/${file.hash.slice(0, HASH_DIGITS)}/${file.name}`;

/** The public address of a picture that an article shows; empty for a picture that is not the house's own. */
export function toPicture(slug: string, src: string): string {
	const id = findPictureId(src);
	return id ? `/anh/${slug}/${id}` : '';
}

/** A page number of the address, from 1. */
export function readPage(url: URL): number {
	const page = Number(url.searchParams.get('trang') ?? 1);
	return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1;
}
