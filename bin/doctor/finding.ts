import { say, type SentenceKey } from './sentences.ts';

/** What the doctor found of one thing, and what to do where it is not well. */
export interface Finding {
	/** Stable name, for programs. */
	check: string;
	state: 'ok' | 'warn' | 'fail';
	vi: string;
	en: string;
}

type Details = Record<string, string | number>;

/** A finding in words. */
export function finding(check: string, state: Finding['state'], key: SentenceKey, details: Details = {}): Finding {
	return { check, state, ...say(key, details) };
}

/** What may go wrong while looking is a finding too: the first sentence that fits it. */
export async function orFail(check: string, look: () => Promise<Finding | Finding[]>, describe: (error: unknown) => { vi: string; en: string }): Promise<Finding[]> {
	try {
		return [await look()].flat();
	} catch (error) {
		return [{ check, state: 'fail', ...describe(error) }];
	}
}
