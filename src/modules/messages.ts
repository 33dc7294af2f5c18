/** Every sentence of the house, and the one translator of it. Browser-safe. One line a room. */
import { messages as archivePackage } from '@nhipcau/archive/messages';
import { messages as documentPackage } from '@nhipcau/document/messages';
import { messages as ebookPackage } from '@nhipcau/ebook/messages';
import { messages as editionsPackage } from '@nhipcau/editions/messages';
import { messages as infographicPackage } from '@nhipcau/infographic/messages';
import { messages as speechPackage } from '@nhipcau/speech/messages';
import { messages as spreadsheetPackage } from '@nhipcau/spreadsheet/messages';
import { messages as videoPackage } from '@nhipcau/video/messages';
import { createTranslator, mergeCatalogues, toCatalogue, type Catalogue } from '#platform/i18n';
import platformEn from '../platform/messages/en.json' with { type: 'json' };
import platformVi from '../platform/messages/vi.json' with { type: 'json' };
import accountsEn from './accounts/messages/en.json' with { type: 'json' };
import accountsVi from './accounts/messages/vi.json' with { type: 'json' };
import backupsEn from './backups/messages/en.json' with { type: 'json' };
import backupsVi from './backups/messages/vi.json' with { type: 'json' };
import editionsEn from './editions/messages/en.json' with { type: 'json' };
import editionsVi from './editions/messages/vi.json' with { type: 'json' };
import mediaEn from './media/messages/en.json' with { type: 'json' };
import mediaVi from './media/messages/vi.json' with { type: 'json' };
import newsEn from './news/messages/en.json' with { type: 'json' };
import newsVi from './news/messages/vi.json' with { type: 'json' };
import organisationEn from './organisation/messages/en.json' with { type: 'json' };
import organisationVi from './organisation/messages/vi.json' with { type: 'json' };
import auditEn from './audit/messages/en.json' with { type: 'json' };
import auditVi from './audit/messages/vi.json' with { type: 'json' };
import privacyEn from './privacy/messages/en.json' with { type: 'json' };
import privacyVi from './privacy/messages/vi.json' with { type: 'json' };
import documentsEn from './documents/messages/en.json' with { type: 'json' };
import documentsVi from './documents/messages/vi.json' with { type: 'json' };
import programmeEn from './programme/messages/en.json' with { type: 'json' };
import programmeVi from './programme/messages/vi.json' with { type: 'json' };
import reportsEn from './reports/messages/en.json' with { type: 'json' };
import reportsVi from './reports/messages/vi.json' with { type: 'json' };

const parts: Catalogue[] = [
	{ vi: platformVi, en: platformEn },
	{ vi: organisationVi, en: organisationEn },
	{ vi: accountsVi, en: accountsEn },
	{ vi: mediaVi, en: mediaEn },
	{ vi: editionsVi, en: editionsEn },
	{ vi: newsVi, en: newsEn },
	{ vi: privacyVi, en: privacyEn },
	{ vi: backupsVi, en: backupsEn },
	...[archivePackage, documentPackage, ebookPackage, editionsPackage, infographicPackage, speechPackage, spreadsheetPackage, videoPackage].map(toCatalogue),
	{ vi: auditVi, en: auditEn },
	{ vi: documentsVi, en: documentsEn },
	{ vi: programmeVi, en: programmeEn },
	{ vi: reportsVi, en: reportsEn },
];

export const catalogue = mergeCatalogues(parts);
export const translate = createTranslator(parts);
