import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** An address that nothing answers, or one that the reader may not see: said in the frame of the portal, with ways on. */
export const load: PageServerLoad = ({ locals: { say, refusal } }) => {
	if (refusal) error(refusal === 'sign_in' ? 401 : 403, { message: say(`web.${refusal}`) });
	error(404, { message: say('web.not_found') });
};
