import type { Say } from '#ui/say.ts';

/** One sound at a time, asked of the server and given up when the next is asked for or nobody waits any more. */
export class SoundRequest {
	/** Address of the sound that is there, or null. */
	src = $state<string | null>(null);
	isBusy = $state(false);
	/** Why there is no sound, in words. */
	problem = $state<string | null>(null);
	#controller: AbortController | null = null;
	readonly #say: Say;

	constructor(say: Say) {
		this.#say = say;
	}

	/** Has words said; `src` is set when the sound is there. */
	async ask(spoken: string): Promise<void> {
		this.clear();
		const controller = (this.#controller = new AbortController());
		this.isBusy = true;
		try {
			const body = new FormData();
			body.set('spoken', spoken);
			const response = await fetch('/desk/listen/sound', { method: 'POST', body, signal: controller.signal });
			if (!response.ok) this.problem = await readProblem(response, this.#say);
			else this.src = URL.createObjectURL(await response.blob());
		} catch {
			if (!controller.signal.aborted) this.problem = this.#say('editions.listen_unreachable');
		} finally {
			if (this.#controller === controller) this.isBusy = false;
		}
	}

	/** Gives up what is being made and forgets what is there. */
	clear(): void {
		this.#controller?.abort();
		this.#controller = null;
		this.isBusy = false;
		this.problem = null;
		if (this.src) URL.revokeObjectURL(this.src);
		this.src = null;
	}
}

async function readProblem(response: Response, say: Say): Promise<string> {
	const answer = (await response.json().catch(() => null)) as { failure?: { message?: string } } | null;
	return answer?.failure?.message ?? say('editions.listen_unreachable');
}
