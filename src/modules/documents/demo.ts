import { getActor, listUsers } from '#modules/accounts';
import { listUnitsOn } from '#modules/organisation';
import { today } from '#platform/clock';
import type { House } from '#platform/manifest';
import { createSystemActor, type Actor } from '#platform/permissions';
import { demoCommuneDocuments, demoDocuments, type DemoDocument } from './demo-documents.ts';
import { seedFollow } from './demo-follow.ts';
import type { DocumentInput } from './model.ts';
import { listDocumentRows } from './queries.ts';
import { registerDocument } from './service/register-document.ts';
import { relateDocuments } from './service/relate-documents.ts';

/** A document for tests, `changes` on top. */
export function aDocumentInput(changes: Partial<Record<keyof DocumentInput, unknown>> = {}): Record<string, unknown> {
	return {
		direction: 'incoming', kind: 'directive', symbol: '08-CT/TU', issuer: 'Tỉnh ủy Sông Tiên', issuedOn: '2021-12-10',
		subject: 'Về tăng cường công tác thông tin cơ sở', field: 'Tuyên truyền', classification: 'public', ...changes,
	};
}

/** The demo office's register, and that of one commune. */
export async function seedDemo(house: House): Promise<void> {
	if ((await listDocumentRows(house.db, { unitIds: null, limit: 1, offset: 0 })).total > 0) return;
	const people = await Promise.all((await listUsers(house.db)).map((user) => getActor(house, user.id)));
	const units = await listUnitsOn(house.db, today());
	const top = units.find(({ parentId }) => parentId === null)!.id;
	const officer = people.find((actor) => actor.may('documents.write', top) && !actor.may('accounts.manage', top)) ?? createSystemActor('seed');
	await fill(house, officer, top, demoDocuments);
	const commune = units.find(({ name }) => name.includes('Sen Hồng'))?.id;
	if (commune) await fill(house, officer, commune, demoCommuneDocuments);
	await seedFollow(house, top);
}

async function fill({ db }: House, actor: Actor, unitId: string, documents: readonly DemoDocument[]): Promise<void> {
	const ids = new Map<string, string>();
	for (const { relates: _, direction = 'incoming', classification = 'internal', ...document } of documents) {
		const { id } = await registerDocument(db, actor, unitId, { ...document, direction, classification });
		if (document.symbol !== '') ids.set(document.symbol, id);
	}
	for (const { symbol, relates = [] } of documents) {
		for (const [kind, earlier] of relates) await relateDocuments(db, actor, ids.get(symbol)!, { kind, earlierId: ids.get(earlier) });
	}
}
