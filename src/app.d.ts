import type { OwnSession } from '#modules/accounts';
import type { House } from '#platform/manifest';
import type { Locale } from '#platform/i18n';
import type { Actor } from '#platform/permissions';
import type { Metrics } from './metrics.server.ts';

declare global {
	namespace App {
		interface Locals {
			house: House;
			actor: Actor;
			/** The session that the actor is signed in by. */
			session: OwnSession | null;
			/** Whether the actor must set up a second factor before holding any role. */
			isHeldBack: boolean;
			metrics: Metrics;
			locale: Locale;
			/** Sentence of a message key in the reader's language. */
			say(key: string, details?: Record<string, string | number>): string;
			/** Why the house shows its page of refusal in place of what was asked for; null on every other request. */
			refusal: 'sign_in' | 'forbidden' | null;
			/** Values of `set-cookie` to send with the answer. */
			setCookies: string[];
		}
		interface Error {
			message: string;
			/** Stable code of an expected failure. */
			code?: string;
			/** Why, in the office's own words, where it gave them. */
			reason?: string;
		}
	}
}

export {};
