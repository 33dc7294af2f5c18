import type { ArticleContent } from '../../model.ts';

/** What was typed on this device and is not on the server yet. */
export interface TypedText {
	revision: number;
	content: ArticleContent;
	/** ISO 8601. */
	at: string;
}

const prefix = 'nhipcau.typed.';

/**
 * Keeps typed text on the device until the server has it: through a reload, a lost session, a dead server. The storage
 * answers at once, so that even closing the page loses nothing; where it is full, texts of other articles, oldest
 * first, give way.
 */
export class TypedTextStore {
	readonly #key: string;
	readonly #storage: Storage | null;

	constructor(userId: string, articleId: string, storage: Storage | null = findStorage()) {
		this.#key = `${prefix}${userId}.${articleId}`;
		this.#storage = storage;
	}

	find(): TypedText | null {
		try {
			const kept = this.#storage?.getItem(this.#key);
			return kept ? (JSON.parse(kept) as TypedText) : null;
		} catch {
			return null;
		}
	}

	/** Answers whether it could be kept. */
	keep(text: TypedText): boolean {
		const value = JSON.stringify(text);
		for (let tries = 0; tries < 20; tries++) {
			try {
				this.#storage?.setItem(this.#key, value);
				return this.#storage !== null;
			} catch {
				if (!this.#makeRoom()) return false;
			}
		}
		return false;
	}

	forget(): void {
		this.#storage?.removeItem(this.#key);
	}

	#makeRoom(): boolean {
		const storage = this.#storage!;
		const others = Array.from({ length: storage.length }, (_, index) => storage.key(index)!).filter((key) => key.startsWith(prefix) && key !== this.#key);
		const [oldest] = others.toSorted((a, b) => readTime(storage, a).localeCompare(readTime(storage, b)));
		if (oldest !== undefined) storage.removeItem(oldest);
		return oldest !== undefined;
	}
}

function readTime(storage: Storage, key: string): string {
	return /"at":"([^"]*)"\}$/.exec(storage.getItem(key) ?? '')?.[1] ?? '';
}

/** A browser may forbid the storage; asking for it throws then. */
function findStorage(): Storage | null {
	try {
		return globalThis.localStorage ?? null;
	} catch {
		return null;
	}
}
