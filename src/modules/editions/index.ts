/** A text's editions: asked for, made in the background, watched, cancelled, retried, read. */
export { requestBuild } from './service/request-build.ts';
export { cancelForm, retryForm } from './service/change-form.ts';
export { findBuild, getBuild, hashContent, hashFiles, isBuilding, readEditionFile } from './service/read-build.ts';
export { watchBuild } from './service/running-builds.ts';
export { makeScript } from './service/make-script.ts';
export { listPictureAddresses } from './service/load-source.ts';
export { pruneWork } from './work-folder.ts';
export { hashJson } from './content-hash.ts';
export type { Edition, EditionBuild, EditionContent, EditionFile, EditionState, Form } from './model.ts';

import type { Manifest } from '#platform/manifest';
import { jobs } from './jobs.ts';
import { permissions, roles } from './policy.ts';

export const manifest: Manifest = { name: 'editions', permissions, roles, jobs };
