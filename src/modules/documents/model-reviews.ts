import * as z from 'zod';
import { addDays } from '#platform/clock';

/** A review on the way (sơ kết) or at the end (tổng kết). */
export const reviewKinds = ['interim', 'final'] as const;
export type ReviewKind = (typeof reviewKinds)[number];
/** Years after which directives are usually reviewed. */
export const anniversaries = [3, 5, 10, 15] as const;

export const reviewStates = ['overdue', 'due_soon', 'not_due', 'done_on_time', 'done_late'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** Days before the submission from which a review is due soon. */
export const SOON_DAYS = 30;

/** A review that a document asks for. Days are `YYYY-MM-DD`. */
export interface Review {
	id: string;
	documentId: string;
	/** The lead: exactly one. */
	unitId: string;
	kind: ReviewKind;
	/** Years since the document was issued; null where the review keeps no anniversary. */
	anniversary: number | null;
	/** What the superior asks for, and where it stands. */
	instruction: string;
	outline: string;
	/** By when the draft stands. */
	draftOn: string | null;
	/** By when the report is submitted. */
	dueOn: string;
	/** The body that it is submitted to. */
	submittedTo: string;
	submittedOn: string | null;
	revision: number;
}

/** A unit that reports to the lead. */
export interface Coordinator {
	unitId: string;
	/** By when it reports to the lead. */
	reportOn: string | null;
	reportedOn: string | null;
}

/** What a review brings forth: a report, a conference, a proposal. Done on a day, proved by a file or an address. */
export interface Deliverable {
	id: string;
	title: string;
	doneOn: string | null;
	link: string;
	file: EvidenceFile | null;
}

export interface EvidenceFile {
	id: string;
	hash: string;
	size: number;
	mime: string;
	filename: string;
}

/** How a review stands on a day: by its day of submission where there is one, else by how near its term is. */
export function findReviewState({ dueOn, submittedOn }: Pick<Review, 'dueOn' | 'submittedOn'>, day: string): ReviewState {
	if (submittedOn !== null) return submittedOn <= dueOn ? 'done_on_time' : 'done_late';
	if (day > dueOn) return 'overdue';
	return addDays(day, SOON_DAYS) >= dueOn ? 'due_soon' : 'not_due';
}

/** The same day some years later; 29 February becomes the last of February where there is none (Civil Code 2015, article 148: a term ends on the corresponding day). */
export function addYears(day: string, years: number): string {
	const moved = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
	const isDay = new Date(`${moved}T00:00:00Z`).toISOString().slice(0, 10) === moved;
	return isDay ? moved : `${moved.slice(0, 8)}28`;
}

/** An anniversary of a document that has no review yet. */
export interface ReviewProposal {
	documentId: string;
	years: number;
	dueOn: string;
}

/** Which of a document's anniversaries fall on or after a day and no later than another. */
export function listAnniversaries(issuedOn: string, { from, to }: { from: string; to: string }): { years: number; dueOn: string }[] {
	return anniversaries.map((years) => ({ years, dueOn: addYears(issuedOn, years) })).filter(({ dueOn }) => dueOn >= from && dueOn <= to);
}

export const aLine = (most: number) => z.string('documents.text_wrong').trim().normalize('NFC').max(most, 'documents.too_long');
export const aDay = z.iso.date('documents.day_wrong').refine((day) => day >= '1900-01-01' && day <= '2199-12-31', 'documents.day_wrong');
export const aDayOrNone = z.union([z.literal('').transform(() => null), z.null(), aDay], 'documents.day_wrong').default(null);
/** An address on the web; nothing that a browser would run. */
export const aLink = aLine(500).refine((link) => link === '' || /^https?:\/\/[^\s]+$/i.test(link), 'documents.link_wrong').default('');

export const reviewInput = z
	.object({
		unitId: z.string('documents.lead_missing').min(1, 'documents.lead_missing'),
		kind: z.enum(reviewKinds, 'documents.review_kind_missing'),
		anniversary: z.union([z.literal('').transform(() => null), z.null(), z.coerce.number().int().min(1).max(100)], 'documents.anniversary_wrong').default(null),
		instruction: aLine(4_000).default(''),
		outline: aLine(20_000).default(''),
		draftOn: aDayOrNone,
		dueOn: aDay,
		submittedTo: aLine(200).default(''),
		/** By when the coordinators report to the lead. */
		reportOn: aDayOrNone,
		coordinators: z.array(z.string()).max(1_000, 'documents.too_many_units').default([]).transform((ids) => [...new Set(ids)]),
		/** One a line. */
		deliverables: z.string().max(10_000, 'documents.too_long').default('').transform((text) => text.normalize('NFC').split('\n').map((line) => line.trim()).filter((line) => line !== '')),
	})
	.refine(({ deliverables }) => deliverables.length <= 50 && deliverables.every((title) => title.length <= 300), { message: 'documents.too_long', path: ['deliverables'] })
	.refine(({ unitId, coordinators }) => !coordinators.includes(unitId), { message: 'documents.lead_coordinates', path: ['coordinators'] })
	.refine(({ draftOn, dueOn }) => draftOn === null || draftOn <= dueOn, { message: 'documents.draft_after_due', path: ['draftOn'] })
	.refine(({ reportOn, dueOn }) => reportOn === null || reportOn <= dueOn, { message: 'documents.report_after_due', path: ['reportOn'] });
export type ReviewInput = z.infer<typeof reviewInput>;

export const reviewFilter = z.object({
	state: z.enum(reviewStates).optional().catch(undefined),
	/** `2026-Q4`. */
	quarter: z.string().regex(/^\d{4}-Q[1-4]$/).optional().catch(undefined),
});

/** The quarter that a day lies in, `2026-Q4`. */
export function findQuarter(day: string): string {
	return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
