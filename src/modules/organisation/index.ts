/** The units of the office and its tiers, as they were on any day: made, renamed, hung in a tree. */
export { createUnit, getTreeOn, getUnitOn, listUnitsUpward, renameUnit } from './service.ts';
export { countUnits, listSubTrees, listUnitsOn } from './queries.ts';
export type { OrgTreeNode, OrgUnit, OrgUnitInput, Tier } from './model.ts';

import type { Manifest } from '#platform/manifest';
import { seedDemo } from './demo.ts';
import { permissions, roles } from './policy.ts';

export const manifest: Manifest = {
	name: 'organisation',
	permissions,
	roles,
	navigation: [{ label: 'organisation.navigation_office', href: '/desk/office', permission: 'organisation.manage', order: 90, icon: 'settings' }],
	events: ['organisation.unit_created', 'organisation.unit_renamed'],
	seedDemo,
};
