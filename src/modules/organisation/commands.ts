import * as z from 'zod';
import { today } from '#platform/clock';
import { parseInput } from '#platform/input';
import type { Command } from '#platform/manifest';
import { createSystemActor } from '#platform/permissions';
import { importUnits, readChangesSheet, readUnitsSheet } from './service/import-units.ts';

const dayOrNone = z.union([z.literal(''), z.iso.date('organisation.day_wrong')], 'organisation.day_wrong');
const importInput = z.object({ text: z.string(), day: dayOrNone, dryRun: z.boolean() });
const exportInput = z.object({ day: dayOrNone, changes: z.boolean() });

/** What `nhipcau units` asks of the room: whoever may open the data folder may. */
export const commands: readonly Command[] = [
	{ name: 'organisation.import_units', run: (args, { db }) => importUnits(db, createSystemActor('command-line'), parseInput(importInput, args)) },
	{
		name: 'organisation.export_units',
		run: (args, { db }) => {
			const { day, changes } = parseInput(exportInput, args);
			return changes ? readChangesSheet(db) : readUnitsSheet(db, day || today());
		},
	},
];
