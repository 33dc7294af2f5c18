import { VideoError } from './errors.ts';

export interface Availability {
	available: boolean;
	/** What the loader said, where it is not. */
	reason?: string;
}

let known: Promise<Availability> | null = null;

/**
 * Whether this machine can encode video: the pinned encoder has a native part for some platforms
 * only. Loads it once and remembers the answer.
 */
export function checkVideo(): Promise<Availability> {
	known ??= loadNativeParts();
	return known;
}

/** The short answer of `checkVideo`. */
export async function isVideoAvailable(): Promise<boolean> {
	return (await checkVideo()).available;
}

async function loadNativeParts(): Promise<Availability> {
	try {
		await Promise.all([import('@napi-rs/webcodecs'), import('@napi-rs/canvas')]);
		return { available: true };
	} catch (error) {
		return { available: false, reason: error instanceof Error ? error.message : String(error) };
	}
}

/** @throws VideoError `video.unavailable_here` */
export async function requireVideo(): Promise<void> {
	const { available, reason } = await checkVideo();
	if (available) return;
	throw new VideoError('video.unavailable_here', { platform: `${process.platform} ${process.arch}` }, reason);
}
