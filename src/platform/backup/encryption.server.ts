import { readFileSync } from 'node:fs';
import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import { AppError } from '../errors.ts';

/** How every file of the age format begins. */
const AGE_BEGINNING = 'age-encryption.org/v1\n';

/**
 * A key of backups: an age secret key (opens and locks), an age public key (locks only, so that who holds the server
 * cannot open what it made), or a passphrase.
 */
export type BackupKey = string;

/** Whether backups locked with the key can be opened with it too. */
export function canOpen(key: BackupKey): boolean {
	return !key.startsWith('age1');
}

/**
 * The key in a file, as `age-keygen` or `nhipcau backup new-key` wrote it; comments (#) are passed over. Throws
 * `platform.backup_key_unreadable`.
 */
export function readKeyFile(path: string): BackupKey {
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch (error) {
		throw new AppError('invalid', 'platform.backup_key_unreadable', { file: path, reason: (error as NodeJS.ErrnoException).code ?? '' });
	}
	const line = text.split('\n').map((one) => one.trim()).find((one) => one !== '' && !one.startsWith('#'));
	if (!line) throw new AppError('invalid', 'platform.backup_key_unreadable', { file: path, reason: 'empty' });
	return line;
}

/** Locks bytes in the age format (ChaCha20-Poly1305 in chunks of 64 KiB). Throws `platform.backup_key_malformed`. */
export async function encrypt(plain: ReadableStream<Uint8Array>, key: BackupKey): Promise<ReadableStream<Uint8Array>> {
	const encrypter = new Encrypter();
	try {
		if (key.startsWith('age1')) encrypter.addRecipient(key);
		else if (key.startsWith('AGE-SECRET-KEY-')) encrypter.addRecipient(await identityToRecipient(key));
		else encrypter.setPassphrase(key);
	} catch {
		throw new AppError('invalid', 'platform.backup_key_malformed');
	}
	return encrypter.encrypt(plain);
}

/**
 * Opens what `encrypt` locked, and passes on what is not locked. Throws `platform.backup_key_missing` or
 * `platform.backup_key_wrong`; the stream itself throws `platform.backup_damaged` where the bytes were changed or end early.
 */
export async function decrypt(bytes: ReadableStream<Uint8Array>, key: BackupKey | null): Promise<{ plain: ReadableStream<Uint8Array>; wasLocked: boolean }> {
	const { beginning, whole } = await peek(bytes, AGE_BEGINNING.length);
	if (Buffer.from(beginning).toString('latin1') !== AGE_BEGINNING) return { plain: whole, wasLocked: false };
	if (key === null || !canOpen(key)) throw new AppError('invalid', 'platform.backup_key_missing');
	const decrypter = new Decrypter();
	try {
		if (key.startsWith('AGE-SECRET-KEY-')) decrypter.addIdentity(key);
		else decrypter.addPassphrase(key);
	} catch {
		throw new AppError('invalid', 'platform.backup_key_malformed');
	}
	try {
		return { plain: await decrypter.decrypt(whole), wasLocked: true };
	} catch (error) {
		const isOther = error instanceof Error && /no identity matched/.test(error.message);
		throw new AppError('invalid', isOther ? 'platform.backup_key_wrong' : 'platform.backup_damaged');
	}
}

/** The first bytes of a stream, and the stream with them still in it. */
async function peek(bytes: ReadableStream<Uint8Array>, count: number): Promise<{ beginning: Uint8Array; whole: ReadableStream<Uint8Array> }> {
	const reader = bytes.getReader();
	let beginning = new Uint8Array();
	while (beginning.length < count) {
		const { value, done } = await reader.read();
		if (done) break;
		beginning = new Uint8Array(Buffer.concat([beginning, value]));
	}
	const whole = new ReadableStream<Uint8Array>({
		start: (controller) => void (beginning.length > 0 && controller.enqueue(beginning)),
		async pull(controller) {
			const { value, done } = await reader.read();
			if (done) controller.close();
			else controller.enqueue(value);
		},
		cancel: (reason) => reader.cancel(reason),
	});
	return { beginning: beginning.subarray(0, count), whole };
}
