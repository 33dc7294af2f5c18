import { error, fail, json, type ActionFailure } from '@sveltejs/kit';
import { findErrorCode, toHttpStatus } from '#platform/errors';

/** An expected failure as a page of the desk shows it. */
export interface Failure {
	code: string;
	/** The sentence, in the reader's language. */
	message: string;
	details: Record<string, string | number>;
	/** Name of the field it is about. */
	field?: string;
}

/** What went wrong, in words; a bug is thrown on. */
export function describeFailure({ say }: Pick<App.Locals, 'say'>, failure: unknown): Failure & { status: number } {
	const named = findErrorCode(failure);
	if (!named) throw failure;
	const { code, details } = named;
	const field = String(details.field ?? '').split('.').at(-1);
	return { code, details, message: say(code, details), status: toHttpStatus(failure), ...(field && { field }) };
}

/** For a `load`: the page of errors with the right status. */
export async function orRefuse<Result>(locals: App.Locals, work: Promise<Result>): Promise<Result> {
	try {
		return await work;
	} catch (failure) {
		const { status, message, code } = describeFailure(locals, failure);
		error(status, { message, code });
	}
}

/** For a form action: the same page again, with the sentence. */
export async function orFail<Result>(locals: App.Locals, work: () => Promise<Result>): Promise<Result | ActionFailure<{ failure: Failure }>> {
	try {
		return await work();
	} catch (thrown) {
		const { status, ...failure } = describeFailure(locals, thrown);
		return fail(status, { failure });
	}
}

/** For an endpoint that a script calls. */
export async function orJson(locals: App.Locals, work: () => Promise<Response>): Promise<Response> {
	try {
		return await work();
	} catch (thrown) {
		const { status, ...failure } = describeFailure(locals, thrown);
		return json({ failure }, { status });
	}
}
