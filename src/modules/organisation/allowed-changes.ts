import { today } from '#platform/clock';
import { AppError, joinErrors } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { applyChange, findVersion, listStanding, type History } from './history.ts';
import { changeInput, listChangedUnits, traceSuccessors, type ChangeInput } from './model.ts';
import { mayChange, mayChangeAnything } from './policy.ts';

/**
 * Checks changes by themselves, and tells all that is wrong with any of them at once. A person names the document that
 * decided them; only the beginning of a unit may stand without.
 */
export function parseChanges(actor: Actor, inputs: readonly unknown[]): ChangeInput[] {
	if (!mayChangeAnything(actor)) throw new AppError('forbidden', 'organisation.not_yours');
	const wrong: AppError[] = [];
	const changes = inputs.flatMap((input) => {
		if (actor.kind !== 'system' && lacksDocument(input)) wrong.push(new AppError('invalid', 'organisation.document_missing', { field: 'symbol' }));
		try {
			return [parseInput(changeInput, input)];
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
			wrong.push(error);
			return [];
		}
	});
	const [first, ...others] = wrong;
	if (first) throw joinErrors([first, ...others]);
	return changes;
}

function lacksDocument(input: unknown): boolean {
	const { kind, symbol, title } = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>;
	return kind !== 'establish' && [symbol, title].every((words) => typeof words !== 'string' || words.trim() === '');
}

/** One change more, by somebody who may. `before` is what stood before the whole act: rights are those, never what the act makes. */
export function addChange(actor: Actor, before: History, history: History, change: ChangeInput): History {
	const after = applyChange(history, change);
	if (actor.kind === 'system') return after;
	const day = today();
	const touched = change.kind === 'establish' ? [change.parentId] : [...listChangedUnits(change), ...(change.kind === 'move' ? [change.parentId] : [])];
	const tops = listStanding(before, day).filter(({ parentId }) => parentId === null).map(({ id }) => id);
	if (!mayChange(actor, touched.map((id) => findAnswering(before, after, id, day)), tops)) throw new AppError('forbidden', 'organisation.not_yours');
	return after;
}

/** The unit of today that answers for one of any time; a unit still to come is answered for by the one above it, null being the top. */
function findAnswering(before: History, after: History, unitId: string | null, day: string): string | null {
	const seen = new Set<string>();
	for (let id = unitId; id !== null && !seen.has(id); ) {
		seen.add(id);
		const traced = traceSuccessors(before.successions, day)(id);
		if (findVersion(before, traced, day)) return traced;
		id = (before.versions.get(traced) ?? after.versions.get(traced))?.[0]?.parentId ?? null;
	}
	return null;
}
