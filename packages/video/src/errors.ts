/** An expected failure, named by a stable code. */
export class VideoError extends Error {
	override name = 'VideoError';
	code: string;
	details: Record<string, string | number>;

	constructor(code: string, message: string, details: Record<string, string | number> = {}, cause?: unknown) {
		super(message, { cause });
		this.code = code;
		this.details = details;
	}
}
