import * as z from 'zod';
import { addDays } from '#platform/clock';

export const precisions = ['day', 'month', 'quarter'] as const;
export type Precision = (typeof precisions)[number];
export const origins = ['programme', 'ad_hoc', 'conclusion_notice', 'carried_over', 'document'] as const;
export type Origin = (typeof origins)[number];
/** Origins that a person may give a task by hand; the others come about by themselves. */
export const givenOrigins = ['programme', 'ad_hoc'] as const;

/** How a task stands on a day. */
export const taskStates = ['not_due', 'due_soon', 'overdue', 'done_on_time', 'done_late', 'cancelled'] as const;
export type TaskState = (typeof taskStates)[number];

/** Days before a deadline from which a task is due soon. */
export const SOON_DAYS = 7;

/** A task (nhiệm vụ) with its one lead. Days are `YYYY-MM-DD`. */
export interface Task {
	id: string;
	/** Whose programme it stands in. */
	unitId: string;
	/** The one unit that answers for it. */
	leadUnitId: string;
	content: string;
	field: string;
	deliverable: string;
	/** The position that directs it, never a name. */
	directing: string;
	submittedTo: string;
	/** The last day on which it is on time. */
	dueOn: string;
	duePrecision: Precision;
	origin: Origin;
	documentId: string | null;
	clauseId: string | null;
	carriedFrom: string | null;
	doneOn: string | null;
	cancelledOn: string | null;
	cancelReason: string;
	revision: number;
}

/** How a task stands on a day: what is done or cancelled stays so, else its deadline tells. */
export function findState({ dueOn, doneOn, cancelledOn }: Pick<Task, 'dueOn' | 'doneOn' | 'cancelledOn'>, day: string): TaskState {
	if (cancelledOn !== null) return 'cancelled';
	if (doneOn !== null) return doneOn <= dueOn ? 'done_on_time' : 'done_late';
	if (day > dueOn) return 'overdue';
	return addDays(day, SOON_DAYS) >= dueOn ? 'due_soon' : 'not_due';
}

/** The last day of the month or quarter that a day lies in; of a day itself. */
export function toLastDay(day: string, precision: Precision): string {
	if (precision === 'day') return day;
	const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
	const last = precision === 'month' ? month : Math.ceil(month / 3) * 3;
	return new Date(Date.UTC(year, last, 0)).toISOString().slice(0, 10);
}

/** The quarter of a day, 1 to 4. */
export function findQuarter(day: string): number {
	return Math.ceil(Number(day.slice(5, 7)) / 3);
}

/** First and last day of a year, or of a quarter or month of it. */
export function toSpan(year: number, { quarter, month }: { quarter?: number | undefined; month?: number | undefined }): { from: string; to: string } {
	const two = (value: number) => String(value).padStart(2, '0');
	const first = month ?? (quarter ? quarter * 3 - 2 : 1);
	const last = month ?? (quarter ? quarter * 3 : 12);
	return { from: `${year}-${two(first)}-01`, to: toLastDay(`${year}-${two(last)}-01`, 'month') };
}

const line = (most: number) => z.string('programme.text_wrong').trim().normalize('NFC').max(most, 'programme.too_long');
const aDay = z.iso.date('programme.day_wrong').refine((day) => day >= '1990-01-01' && day <= '2199-12-31', 'programme.day_wrong');
const aUnit = z.string('programme.lead_missing').min(1, 'programme.lead_missing');

export const taskInput = z.object({
	leadUnitId: aUnit,
	coordinatingUnitIds: z.array(z.string().min(1)).max(200).default([]),
	content: line(2_000).min(1, 'programme.content_missing'),
	field: line(100).default(''),
	deliverable: line(500).default(''),
	directing: line(200).default(''),
	submittedTo: line(200).default(''),
	dueOn: aDay,
	duePrecision: z.enum(precisions, 'programme.precision_missing').default('day'),
});
export type TaskInput = z.infer<typeof taskInput>;

export const noteInput = z.object({ words: line(2_000).min(1, 'programme.note_missing'), evidence: line(500).default(''), day: aDay });
export const doneInput = z.object({ day: aDay, words: line(2_000).min(1, 'programme.evidence_missing'), evidence: line(500).default('') });
export const cancelInput = z.object({ reason: line(500).min(1, 'programme.reason_missing') });
export const extensionInput = z.object({ toOn: aDay, reason: line(500).min(1, 'programme.reason_missing') });

export const listInput = z.object({
	unit: z.string().optional(),
	year: z.coerce.number().int().min(1990).max(2199).optional().catch(undefined),
	quarter: z.coerce.number().int().min(1).max(4).optional().catch(undefined),
	month: z.coerce.number().int().min(1).max(12).optional().catch(undefined),
	state: z.enum(taskStates).optional().catch(undefined),
	lead: z.string().optional(),
	field: z.string().optional(),
	search: z.string().trim().max(200).optional(),
});
export type TaskFilter = z.infer<typeof listInput>;

/** A line of a task's story. */
export interface TaskNote {
	id: string;
	day: string;
	words: string;
	evidence: string;
}

export interface Extension {
	id: string;
	fromOn: string;
	toOn: string;
	reason: string;
	/** Null while it waits. */
	agreed: boolean | null;
}

/** A notice of conclusions (thông báo kết luận). */
export interface ConclusionNotice {
	id: string;
	unitId: string;
	symbol: string;
	title: string;
	issuedOn: string;
	body: string;
	documentId: string | null;
}

export const noticeInput = z.object({
	symbol: line(60).default(''),
	title: line(500).min(1, 'programme.title_missing'),
	issuedOn: aDay,
	body: z.string('programme.body_missing').trim().min(1, 'programme.body_missing').max(500_000, 'programme.too_long'),
});

/** What a clause says of its task, as read by rule, for a person to confirm. */
export interface ClauseProposal {
	leadUnitId: string | null;
	/** The words that named the lead. */
	leadWords: string;
	coordinatingUnitIds: string[];
	dueOn: string | null;
	duePrecision: Precision;
	deliverable: string;
}

/** A clause of a notice, and what became of it. */
export interface Clause {
	id: string;
	place: number;
	label: string;
	words: string;
	proposal: ClauseProposal;
	isDismissed: boolean;
	taskId: string | null;
}

/** The columns of a programme as a table, in the order in which we write them. */
export const programmeColumns = ['content', 'lead', 'coordinating', 'directing', 'deliverable', 'due', 'submittedTo', 'field', 'origin', 'state', 'note'] as const;
export type ProgrammeColumn = (typeof programmeColumns)[number];
