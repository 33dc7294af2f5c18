import type { JobHandler } from '#platform/manifest';
import { buildEditionsJob } from './job-kind.ts';
import { runBuild } from './service/run-build.ts';

/** One build at a time: a build uses the processors it finds, and two at once would only be slower and larger. */
export const jobs: JobHandler[] = [{ kind: buildEditionsJob, concurrency: 1, expireInSeconds: 3 * 3600, run: runBuild }];
