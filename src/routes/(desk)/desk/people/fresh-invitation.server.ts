import type { FreshInvitation } from '#modules/accounts';
import { formatMoment } from '#ui/format.ts';
import { readOfficeProfile } from '../../../../office-profile.ts';

/** The link of an invitation and the message to send it in, in the administrator's language. */
export async function describeFreshInvitation({ house, say, locale }: App.Locals, { invitation, token }: FreshInvitation) {
	const link = `${house.config.origin ?? `http://localhost:${house.config.port}`}/invitation/${token}`;
	const text = say('accounts.invitation_message', {
		name: invitation.name,
		office: (await readOfficeProfile(house)).name,
		roles: invitation.roles.map((role) => say(`accounts.role_${role}`).toLocaleLowerCase(locale)).join(', '),
		unit: invitation.unitName ?? '',
		until: formatMoment(invitation.expiresAt, locale),
		link,
	});
	return { name: invitation.name, link, text };
}
