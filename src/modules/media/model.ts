import * as z from 'zod';

export const imageMimes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const;
export type ImageMime = (typeof imageMimes)[number];

/** At most 25 MB and 40 megapixels: more would not be opened safely, nor is it needed on a page. */
export const MAX_IMAGE_BYTES = 25 * 1024 * 1024;
export const MAX_IMAGE_PIXELS = 40_000_000;

/** A picture of a unit with what must stand beside it. Its bytes lie in the file store under `hash`. */
export interface MediaFile {
	id: string;
	/** SHA-256 of the bytes, hexadecimal. */
	hash: string;
	/** Bytes. */
	size: number;
	mime: ImageMime;
	/** Pixels. */
	width: number;
	height: number;
	/** What the picture shows, for who cannot see it. */
	alt: string;
	caption: string;
	/** Who made the picture. */
	credit: string;
	unitId: string;
}

const line = (most: number) => z.string().trim().normalize('NFC').max(most, 'media.text_too_long');

export const descriptionInput = z.object({
	alt: line(500).min(1, 'media.alt_missing'),
	caption: line(500).default(''),
	credit: line(200).default(''),
});
export type DescriptionInput = z.infer<typeof descriptionInput>;
