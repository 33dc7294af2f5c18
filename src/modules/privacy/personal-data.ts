import type { House, PersonalField, PersonalRecord } from '#platform/manifest';
import { parseTerm } from './terms.ts';

/** What one room holds about a person, and why rooms like it hold anything. */
export interface HeldByRoom {
	room: string;
	records: PersonalRecord[];
	grounds: Ground[];
}

/** Why a room holds something about people, and until when: one for all fields with the same purpose, basis and term. */
export interface Ground extends Pick<PersonalField, 'purpose' | 'legalBasis' | 'term'> {
	/** `table.column` of every field it covers. */
	fields: string[];
	/** The term taken apart: ISO 8601 duration, and the message key of the event that it begins with. */
	duration: string;
	event: string;
}

/** Everything the house holds about a person, room by room, through the rooms' manifests. The caller has checked who asks. */
export async function collectPersonalData({ db, manifests }: Pick<House, 'db' | 'manifests'>, userId: string): Promise<HeldByRoom[]> {
	const held: HeldByRoom[] = [];
	for (const { name, personalData = [], personalRecords } of manifests) {
		if (personalData.length === 0) continue;
		held.push({ room: name, records: (await personalRecords?.collect(db, userId)) ?? [], grounds: groupGrounds(name, personalData) });
	}
	return held;
}

function groupGrounds(room: string, fields: readonly PersonalField[]): Ground[] {
	const groups = Map.groupBy(fields, ({ purpose, legalBasis, term }) => [purpose, legalBasis, term].join('\n'));
	return [...groups.values()].map((group) => {
		const { purpose, legalBasis, term } = group[0]!;
		const { duration, event } = parseTerm(term);
		const ownEvent = event === 'account_closed' ? 'accounts' : room;
		return { purpose, legalBasis, term, fields: group.map(({ table, column }) => `${table}.${column}`), duration: duration.toString(), event: `${ownEvent}.event_${event}` };
	});
}
