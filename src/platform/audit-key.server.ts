import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID, sign, verify, type KeyObject } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The head of the chain at one moment, signed by the house. */
export interface Checkpoint {
	seq: number;
	hash: string;
	/** UTC to the millisecond. */
	at: string;
	keyId: string;
	/** Ed25519, base64. */
	signature: string;
}

/** The key with which a house signs its checkpoints. */
export interface AuditKey {
	id: string;
	sign(head: Pick<Checkpoint, 'seq' | 'hash' | 'at'>): Checkpoint;
	publicPem: string;
}

/** Public keys whose checkpoints are believed, by id. */
export type TrustedKeys = ReadonlyMap<string, KeyObject>;

const FILE = 'key.pem';

/**
 * Reads the key `key.pem` of the folder, making it (Ed25519, for its owner's eyes only) where there is none. Two
 * processes that begin at once get the same one.
 */
export function loadAuditKey(folder: string): AuditKey {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const path = join(folder, FILE);
	if (!existsSync(path)) makeKey(folder, path);
	const privateKey = createPrivateKey(readFileSync(path));
	const publicKey = createPublicKey(privateKey);
	const id = toKeyId(publicKey);
	return {
		id,
		publicPem: publicKey.export({ type: 'spki', format: 'pem' }) as string,
		sign: ({ seq, hash, at }) => ({ seq, hash, at, keyId: id, signature: sign(null, toSigned({ seq, hash, at, keyId: id }), privateKey).toString('base64') }),
	};
}

/** Linked into place whole: who comes second finds the first one's key. */
function makeKey(folder: string, path: string): void {
	const { privateKey } = generateKeyPairSync('ed25519');
	const unfinished = join(folder, `${randomUUID()}.new`);
	writeFileSync(unfinished, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flush: true });
	try {
		linkSync(unfinished, path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	} finally {
		rmSync(unfinished);
	}
}

/** The house's own key and every `public-*.pem` that lies in the folders. Makes nothing. */
export function readTrustedKeys(folders: readonly string[]): TrustedKeys {
	const keys = folders.flatMap((folder) =>
		(existsSync(folder) ? readdirSync(folder) : [])
			.filter((name) => name === FILE || /^public-[0-9a-f]+\.pem$/.test(name))
			.map((name) => createPublicKey(readFileSync(join(folder, name)))),
	);
	return new Map(keys.map((key) => [toKeyId(key), key]));
}

/** Whether a checkpoint was signed with one of the keys. */
export function isSignedBy(keys: TrustedKeys, checkpoint: Checkpoint): boolean {
	const key = keys.get(checkpoint.keyId);
	return key !== undefined && verify(null, toSigned(checkpoint), key, Buffer.from(checkpoint.signature, 'base64'));
}

function toSigned({ seq, hash, at, keyId }: Omit<Checkpoint, 'signature'>): Buffer {
	return Buffer.from(JSON.stringify(['nhipcau-audit-checkpoint-1', seq, hash, at, keyId]));
}

function toKeyId(publicKey: KeyObject): string {
	return createHash('sha256').update(publicKey.export({ type: 'spki', format: 'der' })).digest('hex').slice(0, 16);
}
