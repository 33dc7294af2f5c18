/** The rooms of the house, lower rooms first. To take a room out, take out its line. */
import type { Manifest } from '#platform/manifest';
import { manifest as organisation } from '#modules/organisation';
import { manifest as accounts } from '#modules/accounts';
import { manifest as privacy } from '#modules/privacy';
import { manifest as media } from '#modules/media';
import { manifest as editions } from '#modules/editions';
import { manifest as news } from '#modules/news';
import { manifest as documents } from '#modules/documents';
import { manifest as programme } from '#modules/programme';
import { manifest as reports } from '#modules/reports';
import { manifest as backups } from '#modules/backups';
import { manifest as audit } from '#modules/audit';

export const manifests: readonly Manifest[] = [
	organisation,
	accounts,
	privacy,
	media,
	editions,
	news,
	documents,
	programme,
	reports,
	backups,
	audit,
];
