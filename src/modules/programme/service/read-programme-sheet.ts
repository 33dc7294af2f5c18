import { writeWorkbook } from '@nhipcau/spreadsheet';
import type { Actor } from '#platform/permissions';
import { originNames, programmeFields, sheetName, sheetTitle, stateWords } from '../data/words.ts';
import { writeDue } from '../due-words.ts';
import { programmeColumns, type ProgrammeColumn } from '../model.ts';
import type { AnyDb } from './open-task.ts';
import { listTasks, type ListedTask } from './read-tasks.ts';

const widths: Partial<Record<ProgrammeColumn, number>> = { content: 60, lead: 26, coordinating: 26, deliverable: 26, note: 20 };

/** The programme that an actor sees, as a filter narrows it, in the layout that `importProgramme` reads back. */
export async function readProgrammeSheet(db: AnyDb, actor: Actor, filter: unknown): Promise<Uint8Array> {
	const { tasks, filter: { year } } = await listTasks(db, actor, filter);
	const columns = programmeColumns.map((column) => ({ label: programmeFields.find(({ key }) => key === column)!.names[0]!, width: widths[column] ?? 16 }));
	return writeWorkbook([{ name: `${sheetName} ${year}`, title: `${sheetTitle} ${year}`, columns, rows: tasks.map((task) => programmeColumns.map((column) => toCell(task, column))) }]);
}

function toCell(task: ListedTask, column: ProgrammeColumn): string {
	if (column === 'lead') return task.leadName;
	if (column === 'coordinating') return task.coordinatingNames.join('; ');
	if (column === 'due') return writeDue(task);
	if (column === 'state') return stateWords[task.state];
	if (column === 'origin') return originNames[task.origin];
	return column === 'note' ? task.cancelReason : task[column];
}
