interface Answers {
	/** Whether the article is open in another tab of this browser. */
	onOthers(any: boolean): void;
	/** Another tab saved this revision. */
	onSaved(revision: number): void;
}

type Word = { is: 'hello' | 'here' | 'bye'; from: string } | { is: 'saved'; from: string; revision: number };

/** Tabs of one browser that have the same article open, told of each other. */
export class OtherTabs {
	readonly #name: string;
	readonly #answers: Answers;
	readonly #others = new Set<string>();
	readonly #self = globalThis.crypto.randomUUID?.() ?? String(performance.now());
	#channel: BroadcastChannel | null = null;

	constructor(articleId: string, answers: Answers) {
		this.#name = `nhipcau.article.${articleId}`;
		this.#answers = answers;
	}

	start(): void {
		if (typeof BroadcastChannel === 'undefined') return;
		this.#channel = new BroadcastChannel(this.#name);
		this.#channel.onmessage = ({ data }: MessageEvent<Word>) => this.#hear(data);
		this.#say({ is: 'hello', from: this.#self });
	}

	stop(): void {
		this.#say({ is: 'bye', from: this.#self });
		this.#channel?.close();
		this.#channel = null;
	}

	tellSaved(revision: number): void {
		this.#say({ is: 'saved', from: this.#self, revision });
	}

	#hear(word: Word): void {
		if (word.is === 'saved') return this.#answers.onSaved(word.revision);
		if (word.is === 'bye') this.#others.delete(word.from);
		else this.#others.add(word.from);
		if (word.is === 'hello') this.#say({ is: 'here', from: this.#self });
		this.#answers.onOthers(this.#others.size > 0);
	}

	#say(word: Word): void {
		this.#channel?.postMessage(word);
	}
}
