import { offerPasskeySignIn, signInWithPasskey } from '#modules/accounts';
import { answerPasskey } from '../../../passkey-answer.ts';
import { readVisitor } from '../../../visitor.ts';
import type { RequestHandler } from './$types';

/** Signing in with a passkey: an offer, then the browser's answer to it. */
export const POST: RequestHandler = (event) =>
	answerPasskey(event.locals, event.request, ({ step, response }) =>
		step === 'offer' ? offerPasskeySignIn(event.locals.house) : signInWithPasskey(event.locals.house, readVisitor(event), response),
	);
