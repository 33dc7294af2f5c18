import { isPending, type EditionBuild } from '../model.ts';

const POLL_EVERY_MS = 3_000;
/** Silent events this often in a row mean that a proxy holds the stream back or the session has ended. */
const MOST_BREAKS = 3;

/**
 * A build as it comes on: told by server-sent events, which the browser takes up again by itself; asked for every few
 * seconds where events do not get through.
 */
export class BuildWatch {
	build = $state.raw<EditionBuild | null>(null);
	/** Whether news still gets through. */
	isLive = $state(true);
	readonly #base: string;
	#events: EventSource | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#breaks = 0;

	/** `base` answers events under `/events` and the build itself under `/build`. */
	constructor(base: string, build: EditionBuild | null) {
		this.#base = base;
		this.build = build;
	}

	/** Takes in a build from elsewhere and watches it while anything is still to come. In the browser only. */
	follow(build: EditionBuild | null): void {
		this.build = build;
		this.stop();
		if (build && build.editions.some((edition) => isPending(edition.state))) this.#listen();
	}

	stop(): void {
		this.#events?.close();
		this.#events = null;
		clearTimeout(this.#timer);
	}

	#listen(): void {
		if (typeof EventSource === 'undefined') return this.#poll();
		const events = new EventSource(`${this.#base}/events`);
		this.#events = events;
		events.addEventListener('build', ({ data }: MessageEvent<string>) => {
			this.#breaks = 0;
			this.isLive = true;
			this.build = JSON.parse(data) as EditionBuild;
		});
		events.addEventListener('end', () => this.stop());
		events.onerror = () => {
			this.#breaks++;
			this.isLive = false;
			if (events.readyState !== EventSource.CLOSED && this.#breaks < MOST_BREAKS) return;
			this.stop();
			this.#poll();
		};
	}

	#poll(): void {
		this.#timer = setTimeout(async () => {
			const answer = await fetch(`${this.#base}/build`, { headers: { accept: 'application/json' } }).catch(() => null);
			const found = (await answer?.json().catch(() => null)) as { build: EditionBuild | null } | null | undefined;
			this.isLive = Boolean(found);
			if (found) this.build = found.build;
			if (!found || found.build?.editions.some((edition) => isPending(edition.state))) this.#poll();
		}, POLL_EVERY_MS);
	}
}
