import type { JobHandler } from '#platform/manifest';
import { eraseExpired } from './erasure.ts';

/** Once a day; a day on which no server ran is made up for by the next, since terms are counted from their events. */
export const jobs: JobHandler[] = [{ kind: { name: 'privacy.erase_expired' }, daily: true, run: async ({ house }) => void (await eraseExpired(house)) }];
