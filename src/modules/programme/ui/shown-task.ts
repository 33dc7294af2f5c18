import type { Task, TaskState } from '../model.ts';

/** A task as the views show it. */
export type ShownTask = Pick<Task, 'id' | 'content' | 'dueOn' | 'duePrecision' | 'field' | 'deliverable' | 'doneOn'> & { state: TaskState; leadName: string; coordinatingNames: string[] };
