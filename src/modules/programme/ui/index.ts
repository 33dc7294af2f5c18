/** The views of a programme: table, board, Gantt, calendar, charts; fields of a task. */
export { default as BoardView } from './BoardView.svelte';
export { default as CalendarView } from './CalendarView.svelte';
export { default as ChartsView } from './ChartsView.svelte';
export { default as GanttView } from './GanttView.svelte';
export { default as TableView } from './TableView.svelte';
export { default as TaskFields } from './TaskFields.svelte';
export { default as TaskStateMark } from './TaskStateMark.svelte';
export { formatDue } from './format-due.ts';
