import { listSections } from '#modules/news';
import { today } from '#platform/clock';
import { readOfficeProfile } from '../../office-profile.ts';
import type { LayoutServerLoad } from './$types';

/** The frame of every public page: whose it is, its sections, the day. */
export const load: LayoutServerLoad = async ({ locals: { house, actor, refusal }, url }) => ({
	office: await readOfficeProfile(house),
	sections: await listSections(house.db),
	today: today(),
	isStaff: actor.kind === 'person',
	// The page of refusal stands at an address of the house's own making.
	path: refusal ? '/desk' : url.pathname + url.search,
	origin: house.config.origin ?? url.origin,
});
