import type { JobKind } from '#platform/jobs.server';

/** The background work of this room: make what is pending of one build. */
export const buildEditionsJob: JobKind<{ buildId: string }> = { name: 'editions.build' };

/** One build at a time for each subject: a newer one takes the place of the older. */
export function toJobKey(subject: string): string {
	return `editions:${subject}`;
}
