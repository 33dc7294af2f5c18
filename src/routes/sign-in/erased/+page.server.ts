import { readOfficeProfile } from '../../../office-profile.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ officeName: (await readOfficeProfile(locals.house)).name });
