/** Pictures of the units: checked, kept by the hash of their bytes, with alternative text, caption and credit. */
export { describeImage, getMediaFile, storeImage, type MediaStore } from './service.ts';
export { listMediaFiles } from './queries.ts';
export type { DescriptionInput, ImageMime, MediaFile } from './model.ts';

import type { Manifest } from '#platform/manifest';
import { permissions, roles } from './policy.ts';

export const manifest: Manifest = {
	name: 'media',
	permissions,
	roles,
	personalData: [
		{
			table: 'media_file',
			column: 'credit',
			purpose: 'media.purpose_of_credit',
			legalBasis: 'legal_duty',
			term: 'P0D after media_file_deleted',
		},
	],
};
