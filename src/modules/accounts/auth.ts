import { randomBytes } from 'node:crypto';
import { betterAuth } from 'better-auth';
import type { House } from '#platform/manifest';

const DAY_SECONDS = 24 * 60 * 60;

/** Names of better-auth's columns here: snake case, under the room's prefix. */
const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' };

async function createAuth(house: House) {
	const secret = await house.settings.findOrCreate('accounts.auth_secret', () => randomBytes(32).toString('base64url'));
	return betterAuth({
		secret,
		baseURL: house.config.origin ?? `http://localhost:${house.config.port}`,
		basePath: '/api/auth',
		telemetry: { enabled: false },
		// Its warnings tell of wrong passwords, which is no fault of the house.
		logger: { level: 'error' },
		database: { db: house.db, type: 'postgres' },
		emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
		user: { modelName: 'accounts_user', fields: { emailVerified: 'email_verified', ...stamps } },
		session: {
			modelName: 'accounts_session',
			expiresIn: 7 * DAY_SECONDS,
			updateAge: DAY_SECONDS,
			fields: { userId: 'user_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', ...stamps },
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

/** The house's better-auth, made at first use. Its handler may be mounted at `/api/auth`. */
export function getAuth(house: House): Promise<Auth> {
	let auth = auths.get(house);
	if (!auth) auths.set(house, (auth = createAuth(house)));
	return auth;
}
