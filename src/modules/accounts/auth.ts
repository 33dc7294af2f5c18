import { betterAuth, type BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import * as z from 'zod';
import type { House } from '#platform/manifest';
import { getAuthSecret } from './sealing.ts';

const DAY_SECONDS = 24 * 60 * 60;

/** Names of better-auth's columns here: snake case, under the room's prefix. */
const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' };

/**
 * Every way of signing in ends in `openSession`: it ends the session that the browser had and begins one. `isStrong`
 * tells that more than a password opened it. The endpoint answers no request, it is called by `sign-in/` only.
 */
const sessions = {
	id: 'house-sessions',
	endpoints: {
		openSession: createAuthEndpoint.serverOnly(
			{ method: 'POST', body: z.object({ userId: z.string(), isStrong: z.boolean() }) },
			async (context) => {
				const { internalAdapter, authCookies, secret } = context.context;
				const earlier = await context.getSignedCookie(authCookies.sessionToken.name, secret);
				if (earlier) await internalAdapter.deleteSession(earlier);
				const user = await internalAdapter.findUserById(context.body.userId);
				if (!user) throw new Error('A session was asked for a user that is gone');
				const session = await internalAdapter.createSession(user.id, false, { isStrong: context.body.isStrong }, true);
				await setSessionCookie(context, { session, user });
				return { sessionId: session.id };
			},
		),
	},
} satisfies BetterAuthPlugin;

async function createAuth(house: House) {
	return betterAuth({
		secret: await getAuthSecret(house),
		baseURL: house.config.origin ?? `http://localhost:${house.config.port}`,
		basePath: '/api/auth',
		telemetry: { enabled: false },
		logger: { level: 'error' },
		database: { db: house.db, type: 'postgres' },
		plugins: [sessions],
		user: { modelName: 'accounts_user', fields: { emailVerified: 'email_verified', ...stamps } },
		session: {
			modelName: 'accounts_session',
			expiresIn: 7 * DAY_SECONDS,
			updateAge: DAY_SECONDS,
			fields: { userId: 'user_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', ...stamps },
			additionalFields: { isStrong: { type: 'boolean', fieldName: 'is_strong', required: false, defaultValue: false, input: false } },
		},
		account: {
			modelName: 'accounts_credential',
			fields: {
				userId: 'user_id',
				accountId: 'account_id',
				providerId: 'provider_id',
				accessToken: 'access_token',
				refreshToken: 'refresh_token',
				idToken: 'id_token',
				accessTokenExpiresAt: 'access_token_expires_at',
				refreshTokenExpiresAt: 'refresh_token_expires_at',
				...stamps,
			},
		},
		verification: { modelName: 'accounts_verification', fields: { expiresAt: 'expires_at', ...stamps } },
		advanced: { cookiePrefix: 'nhipcau', ipAddress: { disableIpTracking: true } },
		databaseHooks: {
			session: {
				create: {
					// A person's address and browser are not kept; the table refuses them too.
					before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }),
				},
			},
		},
	});
}

export type Auth = Awaited<ReturnType<typeof createAuth>>;

const auths = new WeakMap<House, Promise<Auth>>();

/** The house's better-auth, made at first use. It keeps sessions and cookies; no request reaches its own routes. */
export function getAuth(house: House): Promise<Auth> {
	let auth = auths.get(house);
	if (!auth) auths.set(house, (auth = createAuth(house)));
	return auth;
}
