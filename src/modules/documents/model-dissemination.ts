import * as z from 'zod';
import { aDay, aLine, aLink, type EvidenceFile } from './model-reviews.ts';

/** A form of briefing (hình thức quán triệt): data of the house. There is none that counts shares, comments or posts. */
export interface BriefingForm {
	key: string;
	label: string;
}

/** Units that hold a form of briefing on a document by a day. */
export interface Dissemination {
	id: string;
	documentId: string;
	/** The unit that asks. */
	unitId: string;
	form: string;
	dueOn: string;
	/** What to brief on and what to report. */
	instruction: string;
}

/** What a unit reports. Attendances (lượt người) are no persons: who came twice counts twice, and nobody is named. */
export interface Briefing {
	id: string;
	disseminationId: string;
	unitId: string;
	heldOn: string;
	sessions: number;
	attendances: number;
	/** Distinct units, cells or hamlets that were there. */
	unitsReached: number;
	note: string;
	link: string;
	file: EvidenceFile | null;
	reportedOn: string;
	withdrawnAt: Date | null;
	withdrawnReason: string;
}

export const dutyStates = ['silent', 'waiting', 'done_late', 'done'] as const;
/** Silent: the term is over without a report. Waiting: it is not over yet. */
export type DutyState = (typeof dutyStates)[number];

/** A unit that went on as another from a day: one step of the way that a duty takes. */
export interface Step {
	unitId: string;
	/** From this day; null for the unit that was asked. */
	since: string | null;
}

/** The way of a duty from the unit that was asked through its main successors, as it is on a day. */
export function traceDuty(unitId: string, successions: readonly { unitId: string; successorId: string; since: string; isMain: boolean }[], day: string): Step[] {
	const way: Step[] = [{ unitId, since: null }];
	for (;;) {
		const next = successions.find((one) => one.isMain && one.unitId === way.at(-1)!.unitId && one.since <= day);
		if (!next || way.some((step) => step.unitId === next.successorId)) return way;
		way.push({ unitId: next.successorId, since: next.since });
	}
}

/** What a unit of today answers for in a dissemination: its own duty and those of units that went on in it. */
export interface Duty {
	/** The unit that answers today. */
	unitId: string;
	/** The units that were asked. */
	askedIds: string[];
	state: DutyState;
	/** Standing reports of all of them, each once. */
	sessions: number;
	attendances: number;
	unitsReached: number;
	/** The last day of report; null without one. */
	reportedOn: string | null;
	reportIds: string[];
}

type Report = Pick<Briefing, 'id' | 'unitId' | 'sessions' | 'attendances' | 'unitsReached' | 'reportedOn'>;

/**
 * The duties of a dissemination on a day, one for each unit that answers then. A duty goes to the main successor of a unit
 * that ended; a report counts once, for whoever answers for its unit. A duty is done when every unit that was asked has
 * reported, itself or, from the day on which it went on as another, through that one.
 */
export function listDuties(dueOn: string, askedIds: readonly string[], reports: readonly Report[], successions: Parameters<typeof traceDuty>[1], day: string): Duty[] {
	const ways = askedIds.map((id) => traceDuty(id, successions, day));
	return [...Map.groupBy(ways, (way) => way.at(-1)!.unitId)].map(([unitId, theirs]) => {
		const concerned = new Set(theirs.flat().map((step) => step.unitId));
		const own = reports.filter((report) => concerned.has(report.unitId) && traceDuty(report.unitId, successions, day).at(-1)!.unitId === unitId);
		const sum = (pick: (report: Report) => number) => own.reduce((total, report) => total + pick(report), 0);
		return {
			unitId,
			askedIds: theirs.map((way) => way[0]!.unitId),
			state: findDutyState(theirs.map((way) => findDoneOn(way, own)), dueOn, day),
			sessions: sum(({ sessions }) => sessions),
			attendances: sum(({ attendances }) => attendances),
			unitsReached: sum(({ unitsReached }) => unitsReached),
			reportedOn: own.map(({ reportedOn }) => reportedOn).toSorted().at(-1) ?? null,
			reportIds: own.map(({ id }) => id),
		};
	});
}

/** The first day on which a report covers a duty on its way; null where none does. */
function findDoneOn(way: readonly Step[], reports: readonly Report[]): string | null {
	const covering = reports.filter(({ unitId, reportedOn }) => way.some((step) => step.unitId === unitId && (step.since === null || reportedOn >= step.since)));
	return covering.map(({ reportedOn }) => reportedOn).toSorted()[0] ?? null;
}

function findDutyState(doneOn: readonly (string | null)[], dueOn: string, day: string): DutyState {
	if (doneOn.includes(null)) return day > dueOn ? 'silent' : 'waiting';
	return doneOn.every((done) => done! <= dueOn) ? 'done' : 'done_late';
}

/** How many duties stand in each state; every state is there. */
export function countDuties(duties: readonly Pick<Duty, 'state'>[]): Record<DutyState, number> {
	const counts = { silent: 0, waiting: 0, done_late: 0, done: 0 };
	for (const { state } of duties) counts[state] += 1;
	return counts;
}

/** A whole number as a form sends it; dots and spaces between thousands are taken as people write them. */
const aCount = (least: number, most: number) =>
	z
		.union([z.string(), z.number()], 'documents.count_wrong')
		.transform((given) => (/^\d{1,3}([. ]?\d{3})*$/.test(String(given).trim()) ? Number(String(given).replace(/[. ]/g, '')) : Number(String(given).trim() || 'none')))
		.refine((count) => Number.isInteger(count) && count >= least && count <= most, 'documents.count_wrong');

export const disseminationInput = z.object({
	unitId: z.string('documents.unit_missing').min(1, 'documents.unit_missing'),
	form: z.string('documents.form_missing').min(1, 'documents.form_missing'),
	dueOn: aDay,
	instruction: aLine(4_000).default(''),
	unitIds: z.array(z.string()).min(1, 'documents.units_missing').max(2_000, 'documents.too_many_units').transform((ids) => [...new Set(ids)]),
});
export type DisseminationInput = z.infer<typeof disseminationInput>;

export const briefingInput = z.object({
	heldOn: aDay,
	sessions: aCount(1, 10_000),
	attendances: aCount(0, 10_000_000),
	unitsReached: aCount(1, 100_000),
	note: aLine(1_000).default(''),
	link: aLink,
});
export type BriefingInput = z.infer<typeof briefingInput>;

export const reasonInput = z.object({ reason: aLine(500).min(3, 'documents.reason_missing') });

/** A unit with those below it, as forms choose from them. */
export interface ChoosableUnit {
	id: string;
	tier: string;
	children: readonly ChoosableUnit[];
}

/**
 * The units that a form chose, each once: single ones by id, and groups by `tier:commune` (all of a tier) or `under:ID` (those
 * directly below one). Unknown groups and units choose nothing.
 */
export function listChosenUnits(tree: readonly ChoosableUnit[], groups: readonly string[], unitIds: readonly string[]): string[] {
	const all = flatten(tree);
	const inGroup = all.flatMap((unit) => [...(groups.includes(`tier:${unit.tier}`) ? [unit.id] : []), ...(groups.includes(`under:${unit.id}`) ? unit.children.map(({ id }) => id) : [])]);
	return [...new Set([...inGroup, ...all.filter(({ id }) => unitIds.includes(id)).map(({ id }) => id)])];
}

function flatten(units: readonly ChoosableUnit[]): ChoosableUnit[] {
	return units.flatMap((unit) => [unit, ...flatten(unit.children)]);
}
