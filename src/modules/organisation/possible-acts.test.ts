import { expect, test } from 'vitest';
import type { OrgUnit } from './model.ts';
import { listPossibleActs } from './possible-acts.ts';

const unit = (id: string, parentId: string | null, tier: OrgUnit['tier']): OrgUnit => ({ id, name: id, tier, parentId, validFrom: '2025-07-01', validTo: null });
const units = [unit('province', null, 'province'), unit('commune', 'province', 'commune'), unit('sister', 'province', 'commune'), unit('office', 'commune', 'agency'), unit('board', 'commune', 'agency')];
const actsOf = (id: string, ...reach: string[]) => listPossibleActs({ may: (_permission, unitId) => reach.includes(unitId) }, units.find((one) => one.id === id)!, units);

test('whoever manages one commune is offered only what can go through there', () => {
	const reach = ['commune', 'office', 'board'];
	expect(actsOf('commune', ...reach)).toEqual(['rename', 'establish']);
	expect(actsOf('office', ...reach)).toEqual(['rename', 'move', 'merge', 'split', 'abolish', 'establish']);
	expect(actsOf('sister', ...reach)).toEqual([]);
});

test('whoever manages the office is offered everything that the tree allows', () => {
	const all = units.map(({ id }) => id);
	expect(actsOf('commune', ...all)).toEqual(['rename', 'move', 'merge', 'split', 'abolish', 'establish']);
	expect(actsOf('province', ...all)).toEqual(['rename', 'split', 'establish']);
});
