import * as z from 'zod';
import { today } from '#platform/clock';

/** Tiers of administration, and agencies beside them. `district` stands only in the past: see `districtsEnd`. */
export const tiers = ['province', 'district', 'commune', 'agency'] as const;
export type Tier = (typeof tiers)[number];

/** The day from which no district stands (local government of two tiers, 1 July 2025). */
export const districtsEnd = '2025-07-01';

/**
 * An organisation unit (cơ quan, đơn vị) as it was in a span of time. Its id stays through every change of name
 * and place. Days are `YYYY-MM-DD`, both included; `validTo` null means until further notice.
 */
export interface OrgUnit {
	id: string;
	name: string;
	tier: Tier;
	parentId: string | null;
	validFrom: string;
	validTo: string | null;
}

/** Who goes on where a unit ended. Of all successors one is the main one: it takes over records and sums. */
export interface Succession {
	unitId: string;
	successorId: string;
	/** The first day of the successor's duty. */
	since: string;
	isMain: boolean;
}

const name = z.string('organisation.name_missing').trim().normalize('NFC').min(1, 'organisation.name_missing').max(200, 'organisation.name_too_long');
const anId = z.string('organisation.unit_missing').trim().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'organisation.unit_missing');
/** Decisions are taken some years ahead at most; a day beyond that is a slip of the finger. */
const YEARS_AHEAD = 10;
const lastDay = (): string => `${Number(today().slice(0, 4)) + YEARS_AHEAD}-12-31`;
const aDay = z.iso.date('organisation.day_wrong').refine((day) => day >= '1900-01-01' && day <= lastDay(), 'organisation.day_out_of_range');

export const orgUnitInput = z.object({
	name,
	tier: z.enum(tiers, 'organisation.tier_unknown'),
	parentId: z.string().nullable(),
	validFrom: aDay,
});
export type OrgUnitInput = z.infer<typeof orgUnitInput>;

export const changeKinds = ['establish', 'rename', 'move', 'merge', 'split', 'abolish'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The first day of the change, and the document that decided it. */
const decided = {
	day: aDay,
	symbol: z.string().trim().normalize('NFC').max(60, 'organisation.symbol_too_long').default(''),
	title: z.string().trim().normalize('NFC').max(300, 'organisation.title_too_long').default(''),
};
const several = z.array(anId).min(1, 'organisation.unit_missing').max(500, 'organisation.unit_missing').refine((ids) => new Set(ids).size === ids.length, 'organisation.unit_twice');

/** A change of the tree. In `merge`, `split` and `abolish`, `unitIds` end and the first of `successorIds` is the main one. */
export const changeInput = z.discriminatedUnion('kind', [
	z.object({ ...decided, kind: z.literal('establish'), unitId: anId, name, tier: z.enum(tiers, 'organisation.tier_unknown'), parentId: z.string().nullable() }),
	z.object({ ...decided, kind: z.literal('rename'), unitId: anId, name }),
	z.object({ ...decided, kind: z.literal('move'), unitId: anId, parentId: z.string().nullable() }),
	z.object({ ...decided, kind: z.literal('merge'), unitIds: several, successorIds: several.max(1, 'organisation.one_successor') }),
	z.object({ ...decided, kind: z.literal('split'), unitIds: several.max(1, 'organisation.unit_missing'), successorIds: several.min(2, 'organisation.two_successors') }),
	z.object({
		...decided,
		kind: z.literal('abolish'),
		unitIds: several.max(1, 'organisation.unit_missing'),
		successorIds: several.max(1, 'organisation.one_successor'),
		/** The units below end with it; without it they are hung under the successor. */
		along: z.boolean().default(false),
	}),
], 'organisation.kind_unknown');
export type ChangeInput = z.infer<typeof changeInput>;

/** A change as it was entered. `actId` is shared by those that were entered together; `number` grows with time. */
export type Change = NewChange & { number: number };
export type NewChange = ChangeInput & { id: string; actId: string };

/** Every unit that a change speaks of: those it changes first, then successors. */
export function listChangedUnits(change: ChangeInput): string[] {
	return 'unitIds' in change ? [...change.unitIds, ...change.successorIds] : [change.unitId];
}

/** A unit with its children, in the order of the alphabet of Vietnamese. */
export interface OrgTreeNode extends OrgUnit {
	children: OrgTreeNode[];
}

/** Hangs units of one day under their parents. A unit whose parent is not among them stands at the top. */
export function buildTree(units: readonly OrgUnit[]): OrgTreeNode[] {
	const collator = new Intl.Collator('vi', { numeric: true });
	const nodes = new Map(units.map((unit) => [unit.id, { ...unit, children: [] as OrgTreeNode[] }]));
	const top: OrgTreeNode[] = [];
	for (const node of nodes.values()) (nodes.get(node.parentId ?? '')?.children ?? top).push(node);
	for (const siblings of [top, ...[...nodes.values()].map((node) => node.children)]) {
		siblings.sort((a, b) => collator.compare(a.name, b.name));
	}
	return top;
}

/** Whether a version covers a day. */
export function standsOn({ validFrom, validTo }: Pick<OrgUnit, 'validFrom' | 'validTo'>, day: string): boolean {
	return validFrom <= day && (validTo === null || validTo >= day);
}

/** Answers, for any unit of any time, the one that reports for it on a day: itself, or the end of its main successors. */
export function traceSuccessors(successions: readonly Succession[], day: string): (unitId: string) => string {
	const main = new Map(successions.filter(({ isMain, since }) => isMain && since <= day).map(({ unitId, successorId }) => [unitId, successorId]));
	return (unitId) => {
		let id = unitId;
		for (const seen = new Set<string>(); main.has(id) && !seen.has(id); id = main.get(id)!) seen.add(id);
		return id;
	};
}

/**
 * Adds figures of units of any time up to the units of a day: each record counts once, for the main successor of its
 * unit. A split therefore never counts twice (docs/adr/0070-units-from-their-changes.md).
 */
export function sumThroughSuccessors(successions: readonly Succession[], figures: ReadonlyMap<string, number>, day: string): Map<string, number> {
	const trace = traceSuccessors(successions, day);
	const sums = new Map<string, number>();
	for (const [unitId, figure] of figures) sums.set(trace(unitId), (sums.get(trace(unitId)) ?? 0) + figure);
	return sums;
}
