import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** An address that nothing answers: said in the frame of the portal, with ways on. */
export const load: PageServerLoad = ({ locals: { say } }) => error(404, { message: say('web.not_found') });
