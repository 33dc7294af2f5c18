import type { ArticleContent, ArticleState } from '../../model.ts';

/** What the server says of a text it keeps. */
export interface KeptText {
	content: ArticleContent;
	revision: number;
	state: ArticleState;
	updatedAt: string;
	updatedByName: string;
	/** Message keys of what keeps it from being submitted. */
	gaps: string[];
}

/** Why a save did not happen. */
export interface SaveFailure {
	code: string;
	message: string;
	details: Record<string, string | number>;
	field?: string;
}

export type SaveAnswer =
	| { is: 'saved'; kept: KeptText }
	| { is: 'stale'; failure: SaveFailure }
	| { is: 'refused'; failure: SaveFailure }
	| { is: 'signed_out' }
	| { is: 'unreachable' };

/** Where the text of one article is kept, seen from the browser. */
export class DraftTransport {
	readonly #address: string;

	constructor(articleId: string) {
		this.#address = `/desk/articles/${articleId}/text`;
	}

	/** `merge`: the text was put together out of one's own, kept under that copy, and the saved one. */
	save(revision: number, content: ArticleContent, merge?: { copy?: string }): Promise<SaveAnswer> {
		return this.#send('PUT', { revision, content, ...(merge && { merge }) });
	}

	/** Keeps what cannot be saved yet as a copy of one's own. */
	keepCopy(revision: number, content: ArticleContent): Promise<SaveAnswer> {
		return this.#send('POST', { revision, content });
	}

	/** The text as the server has it now. */
	read(): Promise<SaveAnswer> {
		return this.#send('GET');
	}

	async #send(method: string, body?: object): Promise<SaveAnswer> {
		try {
			const response = await fetch(this.#address, {
				method,
				headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
				...(body && { body: JSON.stringify(body) }),
			});
			// Reading without a session is led to the page for signing in.
			if (response.status === 401 || response.redirected) return { is: 'signed_out' };
			const answer = (await response.json()) as { kept?: KeptText; failure?: SaveFailure };
			if (answer.kept) return { is: 'saved', kept: answer.kept };
			if (!answer.failure) return { is: 'unreachable' };
			return { is: answer.failure.code === 'news.changed_meanwhile' ? 'stale' : 'refused', failure: answer.failure };
		} catch {
			return { is: 'unreachable' };
		}
	}
}
