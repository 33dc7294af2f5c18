import { recordAudit } from '#platform/audit.server';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { createSettings } from '#platform/settings.server';
import { inTransaction } from '#platform/transaction';
import { defaultSections } from '../data/sections.ts';
import { sectionsInput, type Section } from '../model.ts';
import { mayManageSections } from '../policy.ts';
import { listUsedSections } from '../queries.ts';
import type { AnyDb } from './change-article.ts';

const SETTING = 'news.sections';

/** The sections of the portal in their order. */
export async function listSections(db: AnyDb): Promise<Section[]> {
	return (await createSettings(db).find<Section[]>(SETTING)) ?? [...defaultSections];
}

/**
 * Puts other sections in place of those there are. Throws `news.not_yours`, `news.section_in_use` with `section`, or
 * the code of the first wrong field.
 */
export async function defineSections(db: AnyDb, actor: Actor, input: unknown): Promise<Section[]> {
	const sections = parseInput(sectionsInput, input);
	if (!mayManageSections(actor)) throw new AppError('forbidden', 'news.not_yours');
	return inTransaction(db, async (tx) => {
		const lost = (await listUsedSections(tx)).find((key) => !sections.some((section) => section.key === key));
		if (lost !== undefined) throw new AppError('conflict', 'news.section_in_use', { section: lost });
		await createSettings(tx).set(SETTING, sections);
		await recordAudit(tx, actor, { action: 'news.define_sections', subject: 'news:sections', details: { count: sections.length } });
		return sections;
	});
}
