import * as z from 'zod';

const text = z.string().trim().max(200, 'audit.filter_too_long').transform((value) => value || undefined).optional();
const day = z.union([z.literal('').transform(() => undefined), z.iso.date('audit.day_wrong')], 'audit.day_wrong').optional();

/** What a reader of the log asks for; every part may be left out. Days are of the office, both included. */
export const filterInput = z
	.object({ action: text, unit: text, subject: text, from: day, to: day, page: z.coerce.number().int().min(1).catch(1).optional().default(1) })
	.refine(({ from, to }) => !from || !to || from <= to, { message: 'audit.ends_before_it_begins', path: ['to'] });
export type LogFilter = z.output<typeof filterInput>;

/** A row of the log with the names that go with it. */
export interface LogEntry {
	id: number;
	seq: number | null;
	hash: string | null;
	at: Date;
	/** Who acted: a person, somebody who was forgotten since, the house itself, or nobody in particular. */
	actor: { kind: 'person' | 'forgotten' | 'house' | 'anonymous'; name: string };
	/** Names of the people whose lent roles the act needed. */
	onBehalfOf: string[];
	action: string;
	/** `kind` names the sort of thing, `id` the thing, `name` its name where it is a person or a unit. */
	subject: { kind: string; id: string; name: string };
	/** The unit's name on the day of the act; empty where the act belongs to none. */
	unitName: string;
	details: Record<string, string | number | boolean | null>;
}

/** Key of the sentence for an action: `news.publish_article` has `news.act_publish_article`. */
export function toActionMessage(action: string): string {
	const [room, ...act] = action.split('.');
	return `${room}.act_${act.join('.')}`;
}
