import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FromChild, ToChild } from './child-messages.ts';
import { EditionError, type BuildEvent, type BuildOutcome, type BuildRequest, type DraftedScript, type Form } from './types.ts';

/** Most JavaScript heap of the process, in MiB. What WebAssembly and pictures take comes on top. */
const HEAP_MEGABYTES = 1_024;
/** Characters of what a dying process last wrote that are kept for the log. */
const KEPT_COMPLAINT = 4_000;
/** How long a cancelled build may take to leave on its own, in milliseconds. */
const LEAVE_MS = 3_000;

/** A build at work in a process of its own. */
export interface BuildHandle {
	/** Hears every event from now on; returns the way to stop hearing. */
	onEvent(listener: (event: BuildEvent) => void): () => void;
	/** Stops one form while the others go on, or, without a form, everything; a process that does not leave is killed. */
	cancel(form?: Form): void;
	/**
	 * What became of the forms. Rejects with `EditionError`: the codes of `buildEditions`, `editions.cancelled` where
	 * everything was cancelled, `editions.builder_died` where the process ended on its own.
	 */
	outcome: Promise<BuildOutcome>;
}

/** `buildEditions` in a process of its own: it may be killed or break without harm, and ends with this process. */
export function startBuild(request: BuildRequest): BuildHandle {
	const listeners = new Set<(event: BuildEvent) => void>();
	const child = startChild();
	let cancelled = false;
	const last = runTask(child, { type: 'build', request }, (event) => listeners.forEach((hear) => hear(event)));
	const outcome = last.then(
		(message) => {
			if (cancelled) throw new EditionError('editions.cancelled');
			return (message as FromChild & { type: 'built' }).outcome;
		},
		(error) => {
			throw cancelled ? new EditionError('editions.cancelled') : error;
		},
	);
	return {
		onEvent(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		cancel(form) {
			if (child.connected) child.send({ type: 'cancel', ...(form && { form }) } satisfies ToChild, () => undefined);
			if (form) return;
			cancelled = true;
			const timer = setTimeout(() => child.kill('SIGKILL'), LEAVE_MS);
			child.once('exit', () => clearTimeout(timer));
		},
		outcome,
	};
}

/**
 * The script, by rule or as edited, read and written anew with what cannot be traced in it; made in a process of its own, because a long text takes its time.
 * Rejects as `prepareBuild` throws.
 */
export async function makeScriptInChild(request: Pick<BuildRequest, 'source' | 'script' | 'reading'>): Promise<DraftedScript> {
	const message = await runTask(startChild(), { type: 'script', request: { ...request, outDir: '' } }, () => undefined);
	const { script, problems } = message as FromChild & { type: 'script' };
	return { script, problems };
}

function startChild(): ChildProcess {
	const { NODE_OPTIONS: _options, ...env } = process.env;
	return fork(fileURLToPath(new URL('./child.ts', import.meta.url)), [], {
		execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`],
		env: { ...env, NODE_NO_WARNINGS: '1' },
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
	});
}

/** Gives the process its task and waits for its last word; the process is gone when this settles. */
function runTask(child: ChildProcess, task: ToChild, onEvent: (event: BuildEvent) => void): Promise<FromChild> {
	return new Promise((resolve, reject) => {
		let last: FromChild | undefined;
		let complaint = '';
		child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(-KEPT_COMPLAINT)));
		child.on('message', (message: FromChild) => {
			if (message.type === 'event') onEvent(message.event);
			else last = message;
		});
		child.once('error', (error) => reject(new EditionError('editions.builder_died', { reason: error.name })));
		// `close` comes after the last message; on a busy machine `exit` may come before it.
		child.once('close', (code, signal) => {
			if (!last) reject(describeDeath(signal ?? `exit ${code}`, complaint));
			else if (last.type === 'failed') reject(new EditionError(last.problem.code, last.problem.details));
			else resolve(last);
		});
		try {
			child.send(task, (error) => {
				if (error) child.kill('SIGKILL');
			});
		} catch (error) {
			// What cannot be copied to another process is a bug of the caller; the process must not wait for it.
			child.kill('SIGKILL');
			reject(error);
		}
	});
}

/** What the process wrote before it died goes into `cause`: for the log, not for people. */
function describeDeath(reason: string, complaint: string): EditionError {
	return Object.assign(new EditionError('editions.builder_died', { reason }), { cause: complaint });
}
