/** An expected failure of this package, with a stable code from `messages.ts`. */
export class SpeechError extends Error {
	readonly code: string;
	readonly details: Record<string, string | number>;

	constructor(code: string, message: string, details: Record<string, string | number> = {}) {
		super(message);
		this.name = 'SpeechError';
		this.code = code;
		this.details = details;
	}
}
