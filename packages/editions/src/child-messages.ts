import type { BuildEvent, BuildOutcome, BuildRequest, DraftedScript, Form, Problem } from './types.ts';

/** What a build's own process is told, in order: one task, then perhaps cancellations. */
export type ToChild = { type: 'build' | 'script'; request: BuildRequest } | { type: 'cancel'; form?: Form };

/** What it tells back. `built`, `script` and `failed` are the last word. */
export type FromChild =
	| { type: 'event'; event: BuildEvent }
	| { type: 'built'; outcome: BuildOutcome }
	| ({ type: 'script' } & DraftedScript)
	| { type: 'failed'; problem: Problem };
