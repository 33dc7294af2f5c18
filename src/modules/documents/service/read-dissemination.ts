import { getTreeOn, getUnitNear, listSuccessions, listUnitsOn, type OrgTreeNode } from '#modules/organisation';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { HangingRecord } from '#platform/manifest';
import type { Actor } from '#platform/permissions';
import { countDuties, listDuties, type Briefing, type BriefingForm, type Duty, type DutyState } from '../model-dissemination.ts';
import type { EvidenceFile } from '../model-reviews.ts';
import { listReachedUnits, mayWrite } from '../policy.ts';
import { findDissemination, listAsked, listBriefings, listDisseminationRows, type DisseminationLine } from '../queries-dissemination.ts';
import { listBriefingForms } from './disseminate.ts';
import type { AnyDb } from './open-document.ts';

/** A duty with the name of whoever answers for it. */
export type NamedDuty = Duty & { name: string };

/** A dissemination with how it goes. */
export type ListedDissemination = DisseminationLine & { formLabel: string; counts: Record<DutyState, number>; isAskedByUs: boolean; ownDuties: NamedDuty[] };

/** Disseminations that units in reach asked for or are asked for, the latest term first. */
export async function listDisseminations(db: AnyDb, actor: Actor, documentId?: string): Promise<ListedDissemination[]> {
	const rows = await listDisseminationRows(db, listReachedUnits(actor), documentId);
	const [forms, asked, reports, successions, units] = [
		await listBriefingForms(db), await listAsked(db, rows.map(({ id }) => id)), await listBriefings(db, rows.map(({ id }) => id)), await listSuccessions(db), await listUnitsOn(db, today()),
	];
	const names = new Map(units.map(({ id, name }) => [id, name]));
	const byDissemination = Map.groupBy(reports, ({ disseminationId }) => disseminationId);
	return rows.map((row) => {
		const duties = listDuties(row.dueOn, asked.get(row.id) ?? [], byDissemination.get(row.id) ?? [], successions, today());
		const isAskedByUs = actor.may('documents.read', row.unitId);
		const own = duties.filter(({ unitId }) => mayWrite(actor, unitId)).map((duty) => ({ ...duty, name: names.get(duty.unitId) ?? duty.unitId }));
		return { ...row, formLabel: findLabel(forms, row.form), counts: countDuties(isAskedByUs ? duties : own), isAskedByUs, ownDuties: isAskedByUs ? own.filter(({ unitId }) => unitId === row.unitId) : own };
	});
}


function findLabel(forms: readonly BriefingForm[], key: string): string {
	return forms.find((form) => form.key === key)?.label ?? key;
}

/** The board of a dissemination: one tile for each unit that answers today. */
export interface Board {
	dissemination: DisseminationLine & { formLabel: string; unitName: string };
	duties: NamedDuty[];
	counts: Record<DutyState, number>;
	sums: { sessions: number; attendances: number };
	mayWrite: boolean;
}

/** For staff of the asking unit. Throws `documents.dissemination_unknown` or `documents.not_yours`. */
export async function getBoard(db: AnyDb, actor: Actor, id: string): Promise<Board> {
	const found = await findDissemination(db, id);
	if (!found) throw new AppError('not_found', 'documents.dissemination_unknown');
	if (!actor.may('documents.read', found.unitId)) throw new AppError('forbidden', 'documents.not_yours');
	const duties = await readDuties(db, found);
	const collator = new Intl.Collator('vi', { numeric: true });
	const sum = (pick: (duty: Duty) => number) => duties.reduce((total, duty) => total + pick(duty), 0);
	return {
		dissemination: { ...found, formLabel: findLabel(await listBriefingForms(db), found.form), unitName: (await getUnitNear(db, found.unitId, today())).name },
		duties: duties.toSorted((a, b) => collator.compare(a.name, b.name)),
		counts: countDuties(duties),
		sums: { sessions: sum(({ sessions }) => sessions), attendances: sum(({ attendances }) => attendances) },
		mayWrite: mayWrite(actor, found.unitId),
	};
}

async function readDuties(db: AnyDb, { id, dueOn }: DisseminationLine): Promise<NamedDuty[]> {
	const asked = (await listAsked(db, [id])).get(id) ?? [];
	const duties = listDuties(dueOn, asked, await listBriefings(db, [id]), await listSuccessions(db), today());
	const names = new Map((await listUnitsOn(db, today())).map(({ id: unitId, name }) => [unitId, name]));
	const named = [];
	for (const duty of duties) named.push({ ...duty, name: names.get(duty.unitId) ?? (await getUnitNear(db, duty.unitId, today())).name });
	return named;
}

/** What one unit was asked and reported, with its earlier reports. */
export interface UnitDuty {
	dissemination: DisseminationLine & { formLabel: string };
	unit: { id: string; name: string };
	/** Who answers for the unit today, where that is another one. */
	answeredBy: string | null;
	state: DutyState;
	standing: Briefing | null;
	withdrawn: Briefing[];
	mayReport: boolean;
	mayReadBoard: boolean;
}

/** For staff of the unit that was asked and of the one that asks. Throws `documents.not_asked` or `documents.not_yours`. */
export async function getUnitDuty(db: AnyDb, actor: Actor, id: string, unitId: string): Promise<UnitDuty> {
	const found = await findDissemination(db, id);
	if (!found) throw new AppError('not_found', 'documents.dissemination_unknown');
	const duty = (await readDuties(db, found)).find(({ askedIds }) => askedIds.includes(unitId));
	if (!duty) throw new AppError('not_found', 'documents.not_asked');
	const mayReadBoard = actor.may('documents.read', found.unitId);
	if (!mayReadBoard && !actor.may('documents.read', unitId)) throw new AppError('forbidden', 'documents.not_yours');
	const reports = (await listBriefings(db, [id], { withWithdrawn: true })).filter((report) => report.unitId === unitId);
	return {
		dissemination: { ...found, formLabel: findLabel(await listBriefingForms(db), found.form) },
		unit: { id: unitId, name: (await getUnitNear(db, unitId, today())).name },
		answeredBy: duty.unitId === unitId ? null : duty.name,
		state: duty.state,
		standing: reports.find(({ withdrawnAt }) => withdrawnAt === null) ?? null,
		withdrawn: reports.filter(({ withdrawnAt }) => withdrawnAt !== null),
		mayReport: mayWrite(actor, unitId),
		mayReadBoard,
	};
}

/** The file behind a report. Throws what `getUnitDuty` throws and `platform.file_unknown`. */
export async function getBriefingFile(db: AnyDb, actor: Actor, id: string, unitId: string, fileId: string): Promise<EvidenceFile> {
	const { standing, withdrawn } = await getUnitDuty(db, actor, id, unitId);
	const file = [standing, ...withdrawn].find((report) => report?.file?.id === fileId)?.file;
	if (!file) throw new AppError('not_found', 'platform.file_unknown');
	return file;
}

/** The units that an actor may ask, as they hang today. */
export async function listAskableTree(db: AnyDb, actor: Actor): Promise<OrgTreeNode[]> {
	const prune = (nodes: readonly OrgTreeNode[]): OrgTreeNode[] => nodes.flatMap((node) => (mayWrite(actor, node.id) ? [{ ...node, children: prune(node.children) }] : prune(node.children)));
	return prune(await getTreeOn(db, today()));
}

/** The disseminations that hang on a document, for its page. */
export async function listDisseminationsOfDocument({ db }: { db: AnyDb }, actor: Actor, documentId: string): Promise<HangingRecord[]> {
	return (await listDisseminations(db, actor, documentId)).map(({ id, formLabel, dueOn, counts, isAskedByUs, ownDuties }) => {
		const state = counts.silent > 0 ? 'silent' : counts.waiting > 0 ? 'waiting' : 'done';
		const own = ownDuties[0]?.askedIds[0];
		return { title: formLabel, href: isAskedByUs || !own ? `/desk/dissemination/${id}` : `/desk/dissemination/${id}/${own}`, state: `documents.spread_${state}`, day: dueOn, late: counts.silent > 0 };
	});
}

/** The briefings that the actor's own units have still to report, for the first page of the desk. */
export async function listWaitingDuties({ db }: { db: AnyDb }, actor: Actor): Promise<HangingRecord[]> {
	return (await listDisseminations(db, actor)).flatMap(({ id, symbol, subject, dueOn, ownDuties }) =>
		ownDuties
			.filter(({ state }) => state === 'silent' || state === 'waiting')
			.map(({ state, askedIds }) => ({ title: [symbol, subject].filter(Boolean).join(' – '), href: `/desk/dissemination/${id}/${askedIds[0]}`, state: `documents.spread_${state}`, day: dueOn, late: state === 'silent' })),
	);
}

/** Briefings that the actor's own units have still to report. */
export async function countDutiesWaiting({ db }: { db: AnyDb }, actor: Actor): Promise<{ waiting: number; overdue: number }> {
	const open = (await listDisseminations(db, actor)).flatMap(({ ownDuties }) => ownDuties).filter(({ state }) => state === 'silent' || state === 'waiting');
	return { waiting: open.length, overdue: open.filter(({ state }) => state === 'silent').length };
}
