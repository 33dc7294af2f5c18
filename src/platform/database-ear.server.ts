import { Client } from 'pg';

/** How long a database may take to answer before it counts as not there, in milliseconds. */
export const ANSWER_MS = 10_000;

const RECONNECT_MS = 2_000;

/** A connection of its own that listens on a channel, and is made anew when it breaks. */
export class DatabaseEar {
	readonly #connectionString: string;
	readonly #channel: string;
	readonly #onNotify: () => void;
	#client: Client | null = null;
	#timer: NodeJS.Timeout | undefined;
	#closed = false;

	constructor(connectionString: string, channel: string, onNotify: () => void) {
		this.#connectionString = connectionString;
		this.#channel = channel;
		this.#onNotify = onNotify;
	}

	/** Connects and listens. Throws as `pg` does where the first connection fails. */
	async open(): Promise<void> {
		const client = new Client({ connectionString: this.#connectionString, connectionTimeoutMillis: ANSWER_MS });
		client.on('error', () => {});
		client.on('notification', this.#onNotify);
		await client.connect();
		await client.query(`listen ${client.escapeIdentifier(this.#channel)}`);
		client.once('end', () => this.#openAgain());
		this.#client = client;
		if (this.#closed) await client.end();
	}

	async close(): Promise<void> {
		this.#closed = true;
		clearTimeout(this.#timer);
		await this.#client?.end();
	}

	/** What was told meanwhile is found by looking: one call stands for all that may have been missed. */
	#openAgain(): void {
		if (this.#closed) return;
		this.#timer = setTimeout(() => void this.open().then(this.#onNotify, () => this.#openAgain()), RECONNECT_MS);
	}
}
