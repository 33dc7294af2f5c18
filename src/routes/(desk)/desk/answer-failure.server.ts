import { json } from '@sveltejs/kit';
import { AppError, findErrorCode, toHttpStatus } from '#platform/errors';

/** An expected failure in words. */
export interface Failure {
	code: string;
	/** The sentence, in the reader's language. */
	message: string;
	details: Record<string, string | number>;
	/** Name of the field it is about. */
	field?: string;
}

/** What went wrong, in words; a bug is thrown on. */
export function describeFailure({ say }: Pick<App.Locals, 'say'>, thrown: unknown): Failure {
	const named = findErrorCode(thrown);
	if (!named) throw thrown;
	const field = String(named.details.field ?? '').split('.').at(-1);
	return { ...named, message: say(named.code, named.details), ...(field && { field }) };
}

/** For an endpoint that a script calls: an expected failure as `{ failure }`; a bug goes on. */
export async function orJson(locals: Pick<App.Locals, 'say'>, work: () => Promise<Response>): Promise<Response> {
	try {
		return await work();
	} catch (thrown) {
		return json({ failure: describeFailure(locals, thrown) }, { status: thrown instanceof AppError ? toHttpStatus(thrown) : 400 });
	}
}
