import type { Finding } from './proofread-text.ts';

export interface Question {
	id: number;
	text: string;
	language: 'vi' | 'en';
	silenced: string[];
	acceptedWords: string[];
}

export interface Answer {
	id: number;
	findings: Finding[];
}

/** Asks a worker what it finds in a text. One question at a time: a newer one makes the older worthless. */
export class ProofreadClient {
	#worker: Worker | null = null;
	#waiting: { id: number; settle: (findings: Finding[] | null) => void } | null = null;
	#asked = 0;

	/** The findings; null where a newer question came, the client was closed or the worker failed. */
	ask(question: Omit<Question, 'id'>): Promise<Finding[] | null> {
		this.#waiting?.settle(null);
		const id = (this.#asked += 1);
		return new Promise((settle) => {
			this.#waiting = { id, settle };
			this.#open().postMessage({ id, ...question } satisfies Question);
		});
	}

	close(): void {
		this.#waiting?.settle(null);
		this.#waiting = null;
		this.#worker?.terminate();
		this.#worker = null;
	}

	#open(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
			if (data.id !== this.#waiting?.id) return;
			this.#waiting.settle(data.findings);
			this.#waiting = null;
		});
		// The text is no worse for it: the next question tries a new worker.
		worker.addEventListener('error', () => this.close());
		return (this.#worker = worker);
	}
}
