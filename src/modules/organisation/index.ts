/** The units of the office and its tiers, as they were on any day: made, renamed, moved, merged, split, ended. */
export { createUnit, makeChanges, readPreview, type Act, type Preview } from './service/make-changes.ts';
export { decodeSheet } from './sheet.ts';
export { importUnits, readChangesSheet, readUnitsSheet, type ImportReport, type ImportRow } from './service/import-units.ts';
export { readChange, readChangesOn, readTimeline, readUnitLife, type NamedUnit, type ToldChange, type UnitLife } from './service/read-changes.ts';
export { resolveUnitByName } from './service/read-units.ts';
export { isFamiliarSymbol } from './document-symbol.ts';
export { computeThroughSuccessors, listReportedUnits } from './service/sum-figures.ts';
export { undoAct } from './service/undo-act.ts';
export {
	describeEndedUnits,
	findUnitsByName,
	getTreeOn,
	getUnitNear,
	getUnitOn,
	listAnsweredUnits,
	listPredecessors,
	listSuccessorsOn,
	listUnitsOn,
	listUnitsUpward,
	mapToSuccessors,
	mayForWholeOffice,
	type EndedUnit,
} from './service/read-units.ts';
export { listPossibleActs, type UnitAct } from './possible-acts.ts';
export { countUnits, listSubTrees, listSuccessions } from './queries.ts';
export { sumThroughSuccessors, traceSuccessors } from './model.ts';
export type { Change, ChangeInput, ChangeKind, OrgTreeNode, OrgUnit, OrgUnitInput, Succession, Tier } from './model.ts';
export type { Effect } from './effects.ts';
export type { ToldEffect } from './service/read-effects.ts';
export type { NameHit } from './names.ts';

import type { Manifest } from '#platform/manifest';
import { seedDemo } from './demo.ts';
import { commands } from './commands.ts';
import { permissions, roles } from './policy.ts';
import { changeEvents } from './service/make-changes.ts';

export const manifest: Manifest = {
	name: 'organisation',
	permissions,
	roles,
	navigation: [
		{ label: 'organisation.navigation_units', href: '/desk/units', permission: 'organisation.read', order: 70, icon: 'network' },
		{ label: 'organisation.navigation_office', href: '/desk/office', permission: 'organisation.manage', ofWholeOffice: true, order: 90, icon: 'settings' },
	],
	commands,
	events: [...changeEvents, 'organisation.changes_undone'],
	seedDemo,
};
