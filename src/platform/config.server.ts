import { resolve } from 'node:path';
import { AppError } from './errors.ts';

/** The office's own identity provider (OpenID Connect), as it was registered there. */
export interface IdentityProvider {
	/** Address that the provider names itself by, for example `https://dang-nhap.tinh.example`. */
	issuer: string;
	clientId: string;
	clientSecret: string;
}

export interface HouseConfig {
	/** Absolute path of the data folder: embedded database, files, lock. */
	dataDir: string;
	/** PostgreSQL connection string; null means the embedded database in the data folder. */
	databaseUrl: string | null;
	port: number;
	/** Where browsers reach the house, for example `https://sen-hong.example`; null means `http://localhost:<port>`. */
	origin: string | null;
	/** Where members of staff may sign in besides; none unless told. */
	identityProvider?: IdentityProvider | null;
	/** Bucket that keeps the files, as `readStorageUrl` reads it; null or unset: the folder `files` of the data folder. */
	storageUrl?: string | null;
	/** Folder of the backups that the office makes by itself; `backups` in the data folder unless told. */
	backupDir?: string;
	/** File with the key that locks those backups; not locked unless told. */
	backupKeyFile?: string | null;
	/** A folder outside the data folder that keeps the signed checkpoints of the audit log as well; none unless told. */
	auditCheckpoints?: string | null;
}

/**
 * Reads NHIPCAU_DATA, DATABASE_URL, PORT, ORIGIN, STORAGE_URL, BACKUP_DIR, BACKUP_KEY_FILE, AUDIT_CHECKPOINTS and OIDC_ISSUER with
 * OIDC_CLIENT_ID and OIDC_CLIENT_SECRET; `flags` (from the command line) win. Throws `platform.port_wrong` or
 * `platform.identity_provider_wrong`. Unset: `data` in the working folder, the embedded database, port 3000.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env, flags: Partial<HouseConfig> = {}): HouseConfig {
	const port = flags.port ?? Number(env.PORT ?? 3000);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new AppError('invalid', 'platform.port_wrong', { port: env.PORT ?? '' });
	return {
		dataDir: resolve(flags.dataDir ?? env.NHIPCAU_DATA ?? 'data'),
		databaseUrl: flags.databaseUrl ?? (env.DATABASE_URL || null),
		port,
		origin: flags.origin ?? (env.ORIGIN || null),
		identityProvider: readIdentityProvider(env),
		storageUrl: env.STORAGE_URL || null,
		...(env.BACKUP_DIR && { backupDir: resolve(env.BACKUP_DIR) }),
		backupKeyFile: env.BACKUP_KEY_FILE || null,
		auditCheckpoints: env.AUDIT_CHECKPOINTS ? resolve(env.AUDIT_CHECKPOINTS) : null,
	};
}

/** Plain http is let through for a provider on this machine only: a secret goes to it. */
function readIdentityProvider({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret }: NodeJS.ProcessEnv): IdentityProvider | null {
	if (!issuer) return null;
	const url = URL.parse(issuer);
	const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname));
	if (!isSafe || !clientId || !clientSecret) throw new AppError('invalid', 'platform.identity_provider_wrong');
	return { issuer, clientId, clientSecret };
}
