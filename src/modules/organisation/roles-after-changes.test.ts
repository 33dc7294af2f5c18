import { expect, test } from 'vitest';
import { replayChanges } from './history.ts';
import type { ChangeInput } from './model.ts';
import { carryRoles } from './roles-after-changes.ts';

const decided = { symbol: '18-NQ/TU', title: '', day: '2025-07-01' };
const stand = (...ids: string[]) => ids.map((unitId): ChangeInput => ({ ...decided, day: '2020-01-01', kind: 'establish', unitId, name: unitId, tier: 'commune', parentId: null }));
const begin = (unitId: string): ChangeInput => ({ ...decided, kind: 'establish', unitId, name: unitId, tier: 'commune', parentId: null });
const merge = (unitIds: string[], into: string): ChangeInput => ({ ...decided, kind: 'merge', unitIds, successorIds: [into] });
const carry = (changes: ChangeInput[], held: string[], day = '2025-07-01') => carryRoles(replayChanges(changes), held, day).toSorted();

const three = [...stand('a', 'b', 'c'), begin('new'), merge(['a', 'b', 'c'], 'new')];

test('a role for one of three merged units ends; one for all three goes on for the new unit', () => {
	expect(carry(three, ['a'])).toEqual([]);
	expect(carry(three, ['a', 'b'])).toEqual([]);
	expect(carry(three, ['a', 'b', 'c'])).toEqual(['new']);
	expect(carry(three, ['a'], '2025-06-30')).toEqual(['a']);
});

test('nobody gains a unit that took theirs in, unless it was theirs before', () => {
	const taken = [...stand('a', 'b'), merge(['a'], 'b')];
	expect(carry(taken, ['a'])).toEqual([]);
	expect(carry(taken, ['a', 'b'])).toEqual(['b']);
});

test('a unit that only became another one, or was split into new ones, leaves its people what they had', () => {
	expect(carry([...stand('a'), begin('new'), merge(['a'], 'new')], ['a'])).toEqual(['new']);
	const split: ChangeInput = { ...decided, kind: 'split', unitIds: ['a'], successorIds: ['x', 'y'] };
	expect(carry([...stand('a'), begin('x'), begin('y'), split], ['a'])).toEqual(['x', 'y']);
	expect(carry([...stand('a', 'y'), begin('x'), split], ['a'])).toEqual(['x']);
});

test('a part that came later counts too: what is not held whole is not held', () => {
	const shared: ChangeInput = { ...decided, kind: 'split', unitIds: ['c'], successorIds: ['new', 'd'] };
	expect(carry([...stand('a', 'b', 'c', 'd'), begin('new'), merge(['a', 'b'], 'new'), shared], ['a', 'b'])).toEqual([]);
});
