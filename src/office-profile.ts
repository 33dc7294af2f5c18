import { listUnitsOn } from '#modules/organisation';
import { today } from '#platform/clock';
import type { House } from '#platform/manifest';

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

/** The office's profile as declared; its name is that of the top unit unless declared otherwise. */
export async function readOfficeProfile({ db, settings }: Pick<House, 'db' | 'settings'>): Promise<OfficeProfile> {
	const declared = await settings.find<Partial<OfficeProfile>>(officeProfileSetting);
	const profile = { ...undeclared, ...declared };
	if (profile.name !== '') return profile;
	const top = (await listUnitsOn(db, today())).find((unit) => unit.parentId === null);
	return { ...profile, name: top?.name ?? '' };
}
