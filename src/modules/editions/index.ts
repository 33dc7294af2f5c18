/** A text's editions: asked for, made in the background, watched, cancelled, retried, read. */
export { requestBuild } from './service/request-build.ts';
export { cancelForm, retryForm } from './service/change-form.ts';
export { findBuild, findChangeSince, getBuild, hashContent, hashFiles, isBuilding, readEditionFile } from './service/read-build.ts';
export { watchBuild } from './service/running-builds.ts';
export { makeScript } from './service/make-script.ts';
export { listPictureAddresses, loadSource } from './service/load-source.ts';
export { addReading, changeReading, findReadingsFor, importReadings, listKnownWords, listReadings, removeReading } from './service/readings.ts';
export { readAloud, type ReadAloud } from './read-aloud.ts';
export { readSpeech } from './service/read-speech.ts';
export { pruneWork } from './work-folder.ts';
export { hashJson } from './content-hash.ts';
export type { ContentChange, Edition, EditionBuild, EditionContent, EditionFile, EditionState, Form, ImportedReadings, OfficeReading } from './model.ts';

import type { Manifest, PersonalField } from '#platform/manifest';
import { jobs } from './jobs.ts';
import { personalRecords } from './personal-records.ts';
import { permissions, roles } from './policy.ts';

/** Who gave a reading; the account's end is the end of it. */
function hand(column: string): PersonalField {
	return { table: 'editions_reading', column, purpose: 'editions.purpose_of_hand', legalBasis: 'public_task', term: 'P1Y after account_closed' };
}

export const manifest: Manifest = {
	name: 'editions',
	permissions,
	roles,
	jobs,
	navigation: [{ label: 'editions.navigation_listen', href: '/desk/listen', permission: 'editions.read_readings', order: 20, icon: 'headphones' }],
	personalData: [hand('created_by'), hand('updated_by')],
	personalRecords,
};
