import { acceptInvitationWithPasskey, getInvitedPasskeyOffer, openSession } from '#modules/accounts';
import { readOfficeProfile } from '../../../../office-profile.ts';
import { answerPasskey } from '../../../../passkey-answer.ts';
import { readVisitor } from '../../../../visitor.ts';
import type { RequestHandler } from './$types';

/** An invited person begins with a passkey in place of a password. */
export const POST: RequestHandler = (event) => {
	const { house, say } = event.locals;
	return answerPasskey(event.locals, event.request, async ({ step, read, response }) => {
		const { token } = event.params;
		if (step === 'offer') return getInvitedPasskeyOffer(house, token, read('name'), (await readOfficeProfile(house)).name);
		const user = await acceptInvitationWithPasskey(house, readVisitor(event), token, { name: read('name'), passkeyName: say('accounts.first_passkey'), response });
		return openSession(house, readVisitor(event), user.id, { isStrong: true });
	});
};
