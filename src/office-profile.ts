import * as z from 'zod';
import { listUnitsOn, type OrgUnit } from '#modules/organisation';
import { recordAudit } from '#platform/audit.server';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { House } from '#platform/manifest';
import type { Actor } from '#platform/permissions';
import { createSettings } from '#platform/settings.server';
import { inTransaction } from '#platform/transaction';

/** What the foot of every public page must say of the office (Decrees 147/2024 and 174/2026); empty: not declared yet. */
export interface OfficeProfile {
	name: string;
	/** The body that the office belongs to. */
	parentBody: string;
	/** Name and office of who answers for the content. */
	responsiblePerson: string;
	/** Licence of the website: number, day, issuer. */
	licence: string;
	address: string;
	phone: string;
	email: string;
}

/** Key of the house's settings under which the profile is kept. */
export const officeProfileSetting = 'office.profile';

const undeclared: OfficeProfile = { name: '', parentBody: '', responsiblePerson: '', licence: '', address: '', phone: '', email: '' };

const line = z.string().trim().normalize('NFC').max(300, 'organisation.office_field_too_long');

const officeProfileInput = z.object({
	name: line,
	parentBody: line,
	responsiblePerson: line,
	licence: line,
	address: line,
	phone: line.regex(/^(?:[+\d(][\d ().+-]{2,60})?$/, 'organisation.office_phone_wrong'),
	email: line.refine((value) => value === '' || z.email().safeParse(value).success, 'organisation.office_email_wrong'),
});

/** The office's profile as declared; its name is that of the top unit unless declared otherwise. */
export async function readOfficeProfile({ db, settings }: Pick<House, 'db' | 'settings'>): Promise<OfficeProfile> {
	const declared = await settings.find<Partial<OfficeProfile>>(officeProfileSetting);
	const profile = { ...undeclared, ...declared };
	return profile.name !== '' ? profile : { ...profile, name: (await findTopUnit(db))?.name ?? '' };
}

/** The profile as a form shows it: the name stays empty where it is that of the top unit, and who may change it. */
export async function readDeclaredProfile({ db, settings }: Pick<House, 'db' | 'settings'>, actor: Actor) {
	const top = await findTopUnit(db);
	const declared = await settings.find<Partial<OfficeProfile>>(officeProfileSetting);
	return { profile: { ...undeclared, ...declared }, topUnitName: top?.name ?? '', mayDeclare: top !== undefined && mayDeclare(actor, top) };
}

/**
 * Declares the office's profile; empty fields count as not declared. The setting and its audit row are kept together.
 * Throws `organisation.office_not_yours` or the code of the first wrong field.
 */
export async function saveOfficeProfile(db: House['db'], actor: Actor, input: unknown): Promise<OfficeProfile> {
	const profile = parseInput(officeProfileInput, input);
	return inTransaction(db, async (tx) => {
		const top = await findTopUnit(tx);
		if (!top || !mayDeclare(actor, top)) throw new AppError('forbidden', 'organisation.office_not_yours');
		await createSettings(tx).set(officeProfileSetting, profile);
		const declared = Object.values(profile).filter((value) => value !== '').length;
		await recordAudit(tx, actor, { action: 'organisation.save_office_profile', subject: `setting:${officeProfileSetting}`, unitId: top.id, details: { declared } });
		return profile;
	});
}

/** The profile speaks for the whole house, so only who manages its top unit may change it. */
function mayDeclare(actor: Actor, top: OrgUnit): boolean {
	return actor.may('organisation.manage', top.id);
}

async function findTopUnit(db: House['db']): Promise<OrgUnit | undefined> {
	return (await listUnitsOn(db, today())).find((unit) => unit.parentId === null);
}
