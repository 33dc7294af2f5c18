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
	/** Further wrong fields of the same input. */
	others?: { message: string; field: string }[];
}

/** What went wrong, in words; a bug is thrown on. */
export function describeFailure({ say }: Pick<App.Locals, 'say'>, thrown: unknown): Failure {
	const named = findErrorCode(thrown);
	if (!named) throw thrown;
	const field = readField(named.details);
	const others = (thrown instanceof AppError ? thrown.others : []).map(({ code, details }) => ({ message: say(code, details), field: readField(details) }));
	return { ...named, message: say(named.code, named.details), ...(field && { field }), ...(others.length > 0 && { others }) };
}

/** `content.date` is the field `date` of the form. */
function readField(details: Failure['details']): string {
	return String(details.field ?? '').split('.').at(-1)!;
}

/** For an endpoint that a script calls: an expected failure as `{ failure }`; a bug goes on. */
export async function orJson(locals: Pick<App.Locals, 'say'>, work: () => Promise<Response>): Promise<Response> {
	try {
		return await work();
	} catch (thrown) {
		return json({ failure: describeFailure(locals, thrown) }, { status: toHttpStatus(thrown) });
	}
}
