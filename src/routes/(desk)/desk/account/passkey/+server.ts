import { addPasskey, getPasskeyOffer } from '#modules/accounts';
import { readOfficeProfile } from '../../../../../office-profile.ts';
import { answerPasskey } from '../../../../../passkey-answer.ts';
import { readVisitor } from '../../../../../visitor.ts';
import type { RequestHandler } from './$types';

/** A signed-in person makes another passkey. */
export const POST: RequestHandler = (event) => {
	const { house, actor, session } = event.locals;
	return answerPasskey(event.locals, event.request, async ({ step, read, response }) => {
		if (step === 'offer') return getPasskeyOffer(house, actor, session!, (await readOfficeProfile(house)).name);
		await addPasskey(house, readVisitor(event), actor, session!, { name: read('passkeyName'), response });
		return { setCookies: [] };
	});
};
