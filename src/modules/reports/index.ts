/** The figures of a period: reads the indicators of every room's manifest, and knows no other room. */
export { getCountedUnit, listCountedUnits, readFigures, type CountedUnit } from './service/read-figures.ts';
export { readIndicator, type IndicatorView } from './service/read-indicator.ts';
export type * from './model.ts';

import type { Manifest } from '#platform/manifest';
import { permissions, roles } from './policy.ts';

export const manifest: Manifest = {
	name: 'reports',
	permissions,
	roles,
	navigation: [{ label: 'reports.navigation_figures', href: '/desk/figures', permission: 'reports.read', order: 26, icon: 'chart-column' }],
};
