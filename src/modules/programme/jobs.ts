import { addDays, today } from '#platform/clock';
import type { JobHandler } from '#platform/manifest';
import { deleteUploadsBefore } from './queries.ts';

/** Days for which a table waits to be imported. */
const UPLOAD_DAYS = 2;

export const jobs: readonly JobHandler[] = [
	{
		kind: { name: 'programme.forget_uploads' },
		daily: true,
		async run({ house }) {
			await deleteUploadsBefore(house.db, new Date(`${addDays(today(), -UPLOAD_DAYS)}T00:00:00Z`));
		},
	},
];
