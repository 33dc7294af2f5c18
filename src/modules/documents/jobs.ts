import { addDays, now, toDay } from '#platform/clock';
import type { JobHandler } from '#platform/manifest';
import { deleteUploadsBefore } from './queries-uploads.ts';
import { uploadDays } from './service/uploads.ts';

export const jobs: readonly JobHandler[] = [
	{
		kind: { name: 'documents.forget_uploads' },
		daily: true,
		async run({ house }) {
			await deleteUploadsBefore(house.db, new Date(`${addDays(toDay(now()), -uploadDays)}T00:00:00Z`));
		},
	},
];
