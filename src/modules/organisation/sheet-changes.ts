import { randomUUID } from 'node:crypto';
import { fold } from '@nhipcau/vietnamese-text';
import { AppError } from '#platform/errors';
import { kindWords, tierWords } from './data/sheet-words.ts';
import { listStanding, writeDay, type History } from './history.ts';
import type { ChangeKind } from './model.ts';
import { findWord, meansAlong, readDay, type SheetRow } from './sheet.ts';

/** What a row asks for, as inputs of changes: a merger into a unit that is new makes that first. Throws what is wrong with the row. */
export function readRow(row: SheetRow, history: History, dayOfSheet: string): { kind: ChangeKind; inputs: Record<string, unknown>[] } {
	const { cells } = row;
	const kind = cells.change === '' ? 'establish' : findWord(cells.change, kindWords);
	if (kind === undefined) throw new AppError('invalid', 'organisation.kind_unknown', { field: 'change' });
	const day = readDay(cells.day) || dayOfSheet;
	if (day === '') throw new AppError('invalid', 'organisation.day_missing', { field: 'day' });
	const decided = { day, symbol: cells.symbol, title: cells.title };
	const resolve = (reference: string) => resolveUnit(history, reference, day);
	const establish = () => ({ kind: 'establish', ...decided, unitId: cells.code || randomUUID(), name: cells.name, tier: readTier(cells.tier), parentId: cells.parent === '' ? null : resolve(cells.parent) });
	const subjects = () => splitUnits(cells.predecessors || cells.code).map(resolve);
	const successors = () => splitUnits(cells.successors).map(resolve);

	if (kind === 'establish') return { kind, inputs: [establish()] };
	if (kind === 'rename') return { kind, inputs: [{ kind, ...decided, unitId: resolve(cells.code), name: cells.name }] };
	if (kind === 'move') return { kind, inputs: [{ kind, ...decided, unitId: resolve(cells.code), parentId: cells.parent === '' ? null : resolve(cells.parent) }] };
	if (kind === 'merge' && cells.successors === '') {
		const made = establish();
		return { kind, inputs: [made, { kind, ...decided, unitIds: splitUnits(cells.predecessors).map(resolve), successorIds: [made.unitId] }] };
	}
	return { kind, inputs: [{ kind, ...decided, unitIds: subjects(), successorIds: successors(), ...(kind === 'abolish' && { along: meansAlong(cells.along) }) }] };
}

/**
 * The id of a unit that somebody names on a day: by its code, its exact name, or its name without regard to case and
 * marks. Throws `organisation.reference_missing`, `organisation.reference_unknown` or `organisation.reference_ambiguous`.
 */
export function resolveUnit(history: History, reference: string, day: string): string {
	const wanted = reference.normalize('NFC').trim();
	if (wanted === '') throw new AppError('invalid', 'organisation.reference_missing');
	if (history.versions.has(wanted)) return wanted;
	const standing = listStanding(history, day);
	const exact = standing.filter(({ name }) => name === wanted);
	const found = exact.length > 0 ? exact : standing.filter(({ name }) => fold(name) === fold(wanted));
	const details = { name: wanted, day: /^\d{4}-\d\d-\d\d$/.test(day) ? writeDay(day) : day };
	if (found.length === 0) throw new AppError('invalid', 'organisation.reference_unknown', details);
	if (found.length > 1) throw new AppError('conflict', 'organisation.reference_ambiguous', { ...details, count: found.length });
	return found[0]!.id;
}

function splitUnits(cell: string): string[] {
	return cell.split('|').map((part) => part.trim()).filter(Boolean);
}

function readTier(cell: string): string {
	return findWord(cell, tierWords) ?? cell;
}
