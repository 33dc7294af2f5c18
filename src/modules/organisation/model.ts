import * as z from 'zod';

/** Tiers of administration. `district` stands only in the past: it was abolished on 1 July 2025. */
export const tiers = ['province', 'district', 'commune'] as const;
export type Tier = (typeof tiers)[number];

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

const name = z.string().trim().normalize('NFC').min(1, 'organisation.name_missing').max(200, 'organisation.name_too_long');

export const orgUnitInput = z.object({
	name,
	tier: z.enum(tiers, 'organisation.tier_unknown'),
	parentId: z.string().nullable(),
	validFrom: z.iso.date('organisation.day_wrong'),
});
export type OrgUnitInput = z.infer<typeof orgUnitInput>;

export const renameInput = z.object({ name, from: z.iso.date('organisation.day_wrong') });
export type RenameInput = z.infer<typeof renameInput>;

/** A unit with its children, in the order of the alphabet of Vietnamese. */
export interface OrgTreeNode extends OrgUnit {
	children: OrgTreeNode[];
}

/** Hangs units of one day under their parents. A unit whose parent is not among them stands at the top. */
export function buildTree(units: readonly OrgUnit[]): OrgTreeNode[] {
	const collator = new Intl.Collator('vi');
	const nodes = new Map(units.map((unit) => [unit.id, { ...unit, children: [] as OrgTreeNode[] }]));
	const top: OrgTreeNode[] = [];
	for (const node of nodes.values()) (nodes.get(node.parentId ?? '')?.children ?? top).push(node);
	for (const siblings of [top, ...[...nodes.values()].map((node) => node.children)]) {
		siblings.sort((a, b) => collator.compare(a.name, b.name));
	}
	return top;
}
