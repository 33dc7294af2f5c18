import {
	changePassword,
	confirmAuthenticator,
	describeOwnAccount,
	removeAuthenticator,
	removePasskey,
	removeProviderBond,
	renamePasskey,
	renewRecoveryCodes,
	revokeOtherSessions,
	revokeSession,
	startAuthenticator,
} from '#modules/accounts';
import { answerForm } from '../../../../answer-form.ts';
import { readOfficeProfile } from '../../../../office-profile.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, setHeaders }) => {
	// The page shows a secret and recovery codes: no browser or proxy may keep it.
	setHeaders({ 'cache-control': 'no-store' });
	const issuer = (await readOfficeProfile(locals.house)).name;
	return { account: await describeOwnAccount(locals.house, locals.session!, issuer), isHeldBack: locals.isHeldBack };
};

type Event = Parameters<Actions[string]>[0];
type Read = (name: string) => string;
interface Done {
	done: string;
	recoveryCodes?: string[];
}

/** Every form of the page: which one it was comes back with a problem, so that it stands beside its own field. */
function act(form: string, run: (locals: App.Locals, read: Read) => Promise<Done>) {
	return async ({ locals, request }: Event) => {
		const typed = await request.formData();
		return answerForm(locals, { form }, () => run(locals, (name) => String(typed.get(name) ?? '')));
	};
}

export const actions: Actions = {
	password: act('password', async ({ house, actor, session }, read) => {
		await changePassword(house, actor, session!, { present: read('present'), password: read('password'), again: read('again') });
		return { done: 'accounts.password_changed' };
	}),
	start: act('authenticator', async ({ house, actor, session }) => {
		await startAuthenticator(house, actor, session!);
		return { done: 'accounts.authenticator_prepared' };
	}),
	confirm: act('authenticator', async ({ house, actor, session }, read) => {
		const recoveryCodes = await confirmAuthenticator(house, actor, session!, read('code'));
		return { done: 'accounts.authenticator_confirmed', recoveryCodes };
	}),
	codes: act('authenticator', async ({ house, actor, session }) => ({ done: 'accounts.recovery_codes_renewed', recoveryCodes: await renewRecoveryCodes(house, actor, session!) })),
	stop: act('authenticator', async ({ house, actor, session }) => {
		await removeAuthenticator(house, actor, session!);
		return { done: 'accounts.authenticator_removed' };
	}),
	rename: act('passkeys', async ({ house, actor }, read) => {
		await renamePasskey(house, actor, read('passkey'), { name: read('name') });
		return { done: 'accounts.passkey_renamed' };
	}),
	remove: act('passkeys', async ({ house, actor, session }, read) => {
		await removePasskey(house, actor, session!, read('passkey'));
		return { done: 'accounts.passkey_removed' };
	}),
	unbind: act('provider', async ({ house, actor, session }) => {
		await removeProviderBond(house, actor, session!);
		return { done: 'accounts.provider_bond_removed' };
	}),
	end: act('sessions', async ({ house, actor }, read) => {
		await revokeSession(house.db, actor, read('session'));
		return { done: 'accounts.session_ended' };
	}),
	endOthers: act('sessions', async ({ house, actor, session }) => {
		await revokeOtherSessions(house.db, actor, session!.id);
		return { done: 'accounts.sessions_ended' };
	}),
};
