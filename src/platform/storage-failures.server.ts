import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from './errors.ts';

/** Waits between the attempts of one request, in milliseconds: a store that is restarted is back within seconds. */
const PAUSES_MS = [200, 800, 3_200];
/** How long a store may take to begin its answer. */
const ANSWER_MS = 60_000;

/**
 * A fetch that asks again where the store cannot be reached, is overloaded or fails by itself. What is sent must be able to
 * be sent twice. Throws `platform.storage_unreachable` after the last attempt.
 */
export function createPatientFetch(address: string, ask: typeof fetch = fetch): typeof fetch {
	return async (input, init) => {
		for (let attempt = 0; ; attempt++) {
			const pause = PAUSES_MS[attempt];
			try {
				const response = await fetchWithin(ask, input, init);
				if (pause === undefined || (response.status < 500 && response.status !== 429)) return response;
				await response.body?.cancel();
			} catch (error) {
				if (pause === undefined) throw unreachable(address, error);
			}
			await wait(pause);
		}
	};
}

/** The limit counts until the answer begins; reading a large file may take as long as it takes. */
async function fetchWithin(ask: typeof fetch, input: Parameters<typeof fetch>[0], init: RequestInit = {}): Promise<Response> {
	const controller = new AbortController();
	const timer = setTimeout(() => controller.abort(new Error('timeout')), ANSWER_MS);
	try {
		return await ask(input, { ...init, signal: controller.signal });
	} finally {
		clearTimeout(timer);
	}
}

/**
 * What a store said no to, as one of the house's sentences: `platform.file_unknown`, `platform.storage_refused` (keys,
 * bucket, rights) or `platform.storage_unreachable`. An `AppError` stays as it is.
 */
export function nameStorageFailure(error: unknown, address: string): unknown {
	for (let inner: unknown = error; inner instanceof Error; inner = inner.cause) {
		if (inner instanceof AppError) return inner;
		const { status, serviceCode } = inner as { status?: unknown; serviceCode?: unknown };
		if (typeof status !== 'number') continue;
		if (status === 404 && serviceCode !== 'NoSuchBucket') return new AppError('not_found', 'platform.file_unknown');
		if (status < 500 && status !== 429) return new AppError('unavailable', 'platform.storage_refused', { address, reason: toReason(serviceCode, status) });
		return new AppError('unavailable', 'platform.storage_unreachable', { address, reason: toReason(serviceCode, status) });
	}
	return unreachable(address, error);
}

function toReason(serviceCode: unknown, status: number): string {
	return typeof serviceCode === 'string' && serviceCode !== 'Unknown' ? serviceCode : String(status);
}

function unreachable(address: string, error: unknown): AppError {
	const cause = error instanceof Error ? (error.cause ?? error) : error;
	const reason = (cause as NodeJS.ErrnoException).code ?? (cause instanceof Error ? cause.name : 'unknown');
	return new AppError('unavailable', 'platform.storage_unreachable', { address, reason });
}
