import type { LayoutServerLoad } from './$types';

/** What every page needs to know of its reader. */
export const load: LayoutServerLoad = ({ locals }) => ({
	locale: locals.locale,
	reader: locals.actor.kind === 'person' ? { name: locals.actor.name } : null,
});
