import { listAskableTree } from '#modules/documents';
import { listUnitsOn, type OrgTreeNode } from '#modules/organisation';
import { today } from '#platform/clock';

const fields = ['unitId', 'kind', 'anniversary', 'instruction', 'outline', 'draftOn', 'dueOn', 'submittedTo', 'reportOn', 'deliverables'] as const;

/** The fields of a review as the form sent them. */
export function readReviewForm(form: FormData): Record<string, string | string[]> {
	return { ...Object.fromEntries(fields.map((name) => [name, String(form.get(name) ?? '')])), coordinators: form.getAll('coordinators').map(String) };
}

/** Units that may lead, those of the actor's own grants first, and all that may coordinate. */
export async function loadUnits({ house, actor }: Pick<App.Locals, 'house' | 'actor'>): Promise<{ leads: { value: string; label: string }[]; units: { value: string; label: string }[] }> {
	const flatten = (nodes: readonly OrgTreeNode[]): OrgTreeNode[] => nodes.flatMap((node) => [node, ...flatten(node.children)]);
	const own = new Set(actor.grants.map(({ unitId }) => unitId));
	const leads = flatten(await listAskableTree(house.db, actor)).toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
	return { leads: leads.map(toOption), units: (await listUnitsOn(house.db, today())).map(toOption) };
}

function toOption({ id, name }: { id: string; name: string }): { value: string; label: string } {
	return { value: id, label: name };
}
