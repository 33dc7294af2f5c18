/** Every sentence of the house, and the one translator of it. Browser-safe. One line a room. */
import { createTranslator, mergeCatalogues, type Catalogue } from '#platform/i18n';
import platformEn from '../platform/messages/en.json' with { type: 'json' };
import platformVi from '../platform/messages/vi.json' with { type: 'json' };
import accountsEn from './accounts/messages/en.json' with { type: 'json' };
import accountsVi from './accounts/messages/vi.json' with { type: 'json' };
import mediaEn from './media/messages/en.json' with { type: 'json' };
import mediaVi from './media/messages/vi.json' with { type: 'json' };
import organisationEn from './organisation/messages/en.json' with { type: 'json' };
import organisationVi from './organisation/messages/vi.json' with { type: 'json' };

const parts: Catalogue[] = [
	{ vi: platformVi, en: platformEn },
	{ vi: organisationVi, en: organisationEn },
	{ vi: accountsVi, en: accountsEn },
	{ vi: mediaVi, en: mediaEn },
];

export const catalogue = mergeCatalogues(parts);
export const translate = createTranslator(parts);
