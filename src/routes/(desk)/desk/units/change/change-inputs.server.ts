import { randomUUID } from 'node:crypto';
import { resolveUnitByName, type OrgUnit } from '#modules/organisation';
import type { ChangeKind } from '#modules/organisation/model';
import { AppError } from '#platform/errors';
import type { House } from '#platform/manifest';

/** What a person typed into the form of a change. */
export interface TypedChange {
	kind: ChangeKind;
	day: string;
	symbol: string;
	title: string;
	name: string;
	tier: string;
	parent: string;
	/** Ids that were ticked. */
	units: string[];
	/** Whether what is merged goes into a `new` unit or a `standing` one. */
	target: string;
	into: string;
	/** Names of successors of a split, the main one first; empty ones do not count. */
	successors: string[];
	along: boolean;
}

export function readTyped(form: FormData, kind: ChangeKind): TypedChange {
	const read = (name: string) => String(form.get(name) ?? '');
	return {
		kind,
		day: read('day'),
		symbol: read('symbol'),
		title: read('title'),
		name: read('name'),
		tier: read('tier'),
		parent: read('parent'),
		units: form.getAll('units').map(String),
		target: read('target'),
		into: read('into'),
		successors: [1, 2, 3, 4].map((number) => read(`successor${number}`)),
		along: form.has('along'),
	};
}

/**
 * The changes that a form asks for: new units first, then what ends in them. `unit` is the one that the form is about,
 * null for a new one. What names no unit is added to `wrong`, and what is asked goes on without it, so that all that is
 * wrong with the form can be told at once.
 */
export async function toInputs(db: House['db'], typed: TypedChange, unit: OrgUnit | null, wrong: AppError[]): Promise<Record<string, unknown>[]> {
	const { kind, day, symbol, title } = typed;
	const decided = { day, symbol, title };
	const resolve = (name: string, field: string) => orAsWrong(wrong, field, () => resolveUnitByName(db, name, day));
	const parentId = async () => (typed.parent.trim() === '' ? null : resolve(typed.parent, 'parent'));
	const establish = (name: string) => ({ kind: 'establish', ...decided, unitId: randomUUID(), name, tier: unit!.tier, parentId: unit!.parentId });
	if (unit === null) return [{ kind: 'establish', ...decided, unitId: randomUUID(), name: typed.name, tier: typed.tier, parentId: await parentId() }];

	switch (kind) {
		case 'rename':
			return [{ kind, ...decided, unitId: unit.id, name: typed.name }];
		case 'move':
			return [{ kind, ...decided, unitId: unit.id, parentId: await parentId() }];
		case 'abolish':
			return [{ kind, ...decided, unitIds: [unit.id], successorIds: [await resolve(typed.into, 'into')], along: typed.along }];
		case 'merge':
			return merge(decided, typed, typed.target === 'standing' ? await resolve(typed.into, 'into') : establish(typed.name));
		default:
			return split(decided, unit, await Promise.all(typed.successors.filter((name) => name.trim() !== '').map((name) => findOrMake(db, name, day, establish))));
	}
}

type Made = Record<string, unknown> & { unitId: string };

function merge(decided: object, { units }: TypedChange, into: string | Made): Record<string, unknown>[] {
	const id = typeof into === 'string' ? into : into.unitId;
	return [...(typeof into === 'string' ? [] : [into]), { kind: 'merge', ...decided, unitIds: units.filter((unitId) => unitId !== id), successorIds: [id] }];
}

function split(decided: object, unit: OrgUnit, successors: (string | Made)[]): Record<string, unknown>[] {
	const made = successors.filter((successor): successor is Made => typeof successor !== 'string');
	return [...made, { kind: 'split', ...decided, unitIds: [unit.id], successorIds: successors.map((successor) => (typeof successor === 'string' ? successor : successor.unitId)) }];
}

/** A standing unit of that name, or a new one. */
async function findOrMake(db: House['db'], name: string, day: string, make: (name: string) => Made): Promise<string | Made> {
	try {
		return await resolveUnitByName(db, name, day);
	} catch (error) {
		if (error instanceof AppError && error.code === 'organisation.reference_unknown') return make(name);
		throw error;
	}
}

/** The unit that a field of the form names; where it names none, that is wrong with the field. */
async function orAsWrong(wrong: AppError[], field: string, resolve: () => Promise<string>): Promise<string> {
	try {
		return await resolve();
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
		wrong.push(new AppError(error.kind, error.code, { ...error.details, field }));
		return '';
	}
}
