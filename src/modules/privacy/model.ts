import * as z from 'zod';

/** What a person may ask of whoever holds their data (Law 91/2025/QH15, article 4). */
export const requestKinds = ['see', 'correct', 'erase', 'object', 'other'] as const;
export type RequestKind = (typeof requestKinds)[number];

export const outcomes = ['granted', 'partly', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];

/** An answer is due within two working days of the request (Decree 356/2025/NĐ-CP). */
export const ANSWER_WORKING_DAYS = 2;

/** What a person asked of the office about their data. Words, name and contact are null once their term is over. */
export interface DataRequest {
	id: string;
	unitId: string;
	kind: RequestKind;
	/** The account it came from; null where a citizen asked. */
	userId: string | null;
	requesterName: string | null;
	/** How the answer reaches a citizen: an address, a telephone number. */
	contact: string | null;
	message: string | null;
	receivedAt: Date;
	answer: string | null;
	outcome: Outcome | null;
	answeredAt: Date | null;
	/** The account that answered. */
	answeredBy: string | null;
}

/** Where a request stands on a day. */
export type RequestState = 'waiting' | 'due_today' | 'overdue' | 'answered';

export interface DatedRequest extends DataRequest {
	/** Last day for the answer. */
	dueOn: string;
	state: RequestState;
}

/** The state of a request whose answer is due on a day, seen on another day. */
export function findState(request: Pick<DataRequest, 'answeredAt'>, dueOn: string, today: string): RequestState {
	if (request.answeredAt) return 'answered';
	if (dueOn < today) return 'overdue';
	return dueOn === today ? 'due_today' : 'waiting';
}

const words = (most: number) => z.string().trim().normalize('NFC').max(most, 'privacy.too_long');

export const ownRequestInput = z.object({
	kind: z.enum(requestKinds, 'privacy.kind_missing'),
	message: words(2000).min(1, 'privacy.message_missing'),
});

export const publicRequestInput = ownRequestInput.extend({
	name: words(120).min(1, 'privacy.name_missing'),
	contact: words(200).min(1, 'privacy.contact_missing'),
});

export const answerInput = z.object({
	outcome: z.enum(outcomes, 'privacy.outcome_missing'),
	answer: words(4000).min(1, 'privacy.answer_missing'),
});

const day = z.iso.date('privacy.day_wrong');
export const calendarInput = z.object({ closed: z.array(day).max(100, 'privacy.too_many_days'), open: z.array(day).max(100, 'privacy.too_many_days') });

/** What a person was asked to agree to, in the house's languages. */
export const consentText = z.object({ vi: z.string().min(1).normalize('NFC'), en: z.string().min(1).normalize('NFC') });
export type ConsentText = z.infer<typeof consentText>;

/** A consent as it stands in the ledger. */
export interface Consent {
	id: string;
	/** Message key of the purpose, one purpose a consent. */
	purpose: string;
	/** Who agreed, `kind:id`, for example `user:7f0c…`. */
	subject: string;
	/** Counts the wordings of a purpose, from 1. */
	version: number;
	/** SHA-256 of the wording that was shown. */
	textHash: string;
	text: ConsentText;
	shownIn: 'vi' | 'en';
	givenAt: Date;
	withdrawnAt: Date | null;
}
