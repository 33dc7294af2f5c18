/** The work programme: tasks with one lead each, their deadlines and evidence, and the notices of conclusions that tasks come from. */
export { addTask, changeTask, changeTasks } from './service/plan-tasks.ts';
export { addNote, answerExtension, askExtension, cancelTask, carryOver, finishTask, reopenTask } from './service/carry-tasks.ts';
export { getTask, listPlanning, listTasks, type DeskTask, type ListedTask, type TaskList } from './service/read-tasks.ts';
export { confirmClause, getNotice, listNotices, setClauseDismissed, takeNotice, type ReadClause, type ReadNotice } from './service/notices.ts';
export { importProgramme, previewImport, readProgrammeFile, type ImportChoice, type ImportLine, type ImportPreview } from './service/import-programme.ts';
export { readProgrammeSheet } from './service/read-programme-sheet.ts';
export type * from './model.ts';

import type { Manifest } from '#platform/manifest';
import { seedDemo } from './demo.ts';
import { tasksDone, tasksDoneOnTime, tasksDue } from './indicators.ts';
import { jobs } from './jobs.ts';
import { permissions, roles } from './policy.ts';
import { countWaiting, listDocumentTasks, listWaitingTasks } from './service/read-tasks.ts';

export const manifest: Manifest = {
	name: 'programme',
	permissions,
	roles,
	jobs,
	navigation: [{ label: 'programme.navigation_programme', href: '/desk/programme', permission: 'programme.read', order: 6, icon: 'list-checks', countWaiting }],
	indicators: [tasksDue, tasksDone, tasksDoneOnTime],
	waiting: [{ heading: 'programme.waiting_tasks', order: 10, href: '/desk/programme', list: listWaitingTasks }],
	documentRecords: [{ heading: 'programme.tasks', order: 30, list: listDocumentTasks, begin: { label: 'programme.begin_task', permission: 'programme.write', href: (id) => `/desk/programme/new?document=${id}` } }],
	seedDemo,
};
