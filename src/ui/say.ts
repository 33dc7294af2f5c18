import { getContext, setContext } from 'svelte';

/** The sentence of a message key in the reader's language. */
export type Say = (key: string, details?: Record<string, string | number>) => string;

const key = Symbol('say');

/** Called once, by the outermost layout. */
export function setSay(say: Say): void {
	setContext(key, say);
}

/** For any component while it is set up: `const say = getSay();`. */
export function getSay(): Say {
	return getContext<Say>(key);
}
