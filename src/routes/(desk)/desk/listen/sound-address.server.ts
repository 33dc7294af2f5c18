import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { AppError } from '#platform/errors';

/** Most bytes that an address unpacks to: more than may be said at once. */
const MOST_BYTES = 200_000;

/** The address of the sound of some words. It carries them, so that an audio element works without script and nothing is kept. */
export function toSoundAddress(spoken: string): string {
	return `/desk/listen/sound?say=${deflateRawSync(spoken).toString('base64url')}`;
}

/** The words of a sound's address. Throws `editions.too_much_to_hear`. */
export function readSoundAddress(address: URL): string {
	try {
		return inflateRawSync(Buffer.from(address.searchParams.get('say') ?? '', 'base64url'), { maxOutputLength: MOST_BYTES }).toString();
	} catch {
		throw new AppError('invalid', 'editions.too_much_to_hear');
	}
}
