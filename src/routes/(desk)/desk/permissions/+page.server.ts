import { answerPermissionQuestion } from '../permission-question.server.ts';
import type { PageServerLoad } from './$types';

/** What whoever is signed in may do, and why. */
export const load: PageServerLoad = ({ locals, url }) => answerPermissionQuestion(locals, url, locals.actor.id);
