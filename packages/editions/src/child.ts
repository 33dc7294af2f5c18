/**
 * The process in which editions are made: started by `start-build.ts`, given one task, gone with its parent. What
 * blocks or breaks here blocks and breaks nothing else.
 */
import { constants, setPriority } from 'node:os';
import type { FromChild, ToChild } from './child-messages.ts';
import type { BuildEvent, BuildRequest, Form } from './types.ts';

const everything = new AbortController();
const single = new Map<Form, AbortController>();

// Somebody may be waiting for a page meanwhile: the editions take what the web leaves of the processor.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
process.on('disconnect', () => process.exit(0));
process.on('message', (message: ToChild) => {
	if (message.type === 'cancel') (message.form ? controllerOf(message.form) : everything).abort();
	else void work(message.type, message.request);
});

function controllerOf(form: Form): AbortController {
	const known = single.get(form) ?? new AbortController();
	single.set(form, known);
	return known;
}

async function work(task: 'build' | 'script', request: BuildRequest): Promise<void> {
	let last: FromChild;
	try {
		last = task === 'build' ? await build(request) : await draftScript(request);
	} catch (error) {
		const { describeProblem } = await import('./build-form.ts');
		last = { type: 'failed', problem: describeProblem(error) };
	}
	process.send!(last, () => process.disconnect());
}

async function build(request: BuildRequest): Promise<FromChild> {
	const { buildEditions } = await import('./build.ts');
	const { forms } = await import('./types.ts');
	const formSignals = Object.fromEntries(forms.map((form) => [form, controllerOf(form).signal]));
	const onEvent = (event: BuildEvent) => process.send!({ type: 'event', event } satisfies FromChild);
	return { type: 'built', outcome: await buildEditions(request, { signal: everything.signal, formSignals, onEvent }) };
}

async function draftScript(request: BuildRequest): Promise<FromChild> {
	const { prepareBuild } = await import('./prepare.ts');
	const { findUntraceable } = await import('./provenance.ts');
	const { scriptFile, script, figures } = prepareBuild(request);
	return { type: 'script', script: scriptFile, problems: findUntraceable(script, figures) };
}
