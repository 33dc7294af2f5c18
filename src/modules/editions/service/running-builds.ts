import { EventEmitter, once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { BuildHandle } from '@nhipcau/editions';
import type { House } from '#platform/manifest';
import { forms, type EditionBuild, type Form } from '../model.ts';
import { getBuild, isBuilding } from './read-build.ts';

/** Builds whose process this one started, by id. */
const running = new Map<string, BuildHandle>();
const changes = new EventEmitter().setMaxListeners(0);
/** Another process may be doing the work (on PostgreSQL): then only the rows tell, so they are looked at this often. */
const LOOK_AGAIN_MS = 2_000;

export function noteRunning(buildId: string, handle: BuildHandle | null): void {
	if (handle) running.set(buildId, handle);
	else running.delete(buildId);
}

export function cancelRunningForm(buildId: string, form: Form): void {
	running.get(buildId)?.cancel(form);
}

/** Tells whoever watches a build in this process that its rows have changed. */
export function tellChange(buildId: string): void {
	changes.emit(buildId);
}

/**
 * The build as it stands and again at every change, until nothing is pending or `signal` ends it: for server-sent
 * events. Throws `editions.unknown`.
 */
export async function* watchBuild({ db }: Pick<House, 'db'>, buildId: string, signal: AbortSignal): AsyncGenerator<EditionBuild, void, void> {
	let last = '';
	while (!signal.aborted) {
		const over = new AbortController();
		const either = AbortSignal.any([signal, over.signal]);
		// Listening begins before the reading, so that no change falls between them.
		const changed = Promise.race([once(changes, buildId, { signal: either }), wait(LOOK_AGAIN_MS, undefined, { signal: either })]).catch(() => null);
		try {
			const build = await getBuild(db, buildId);
			const state = JSON.stringify(build);
			if (state !== last) yield build;
			last = state;
			if (!isBuilding(build, forms)) return;
			await changed;
		} finally {
			over.abort();
		}
	}
}
