import { messages } from './messages.ts';

/** An expected failure, named by a stable code from `messages.ts`. */
export class VideoError extends Error {
	readonly code: string;
	readonly details: Record<string, string | number>;

	constructor(code: string, details: Record<string, string | number> = {}, cause?: unknown) {
		const sentence = messages[code]?.en ?? code;
		super(sentence.replace(/\{(\w+)\}/gu, (_, name: string) => String(details[name] ?? '')), { cause });
		this.name = 'VideoError';
		this.code = code;
		this.details = details;
	}
}
