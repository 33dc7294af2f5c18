import { fail, type ActionFailure } from '@sveltejs/kit';
import { toAppError, toHttpStatus } from '#platform/errors';

/** What a form is told when its act failed as expected. */
export interface FormProblem {
	code: string;
	/** The sentence, in the reader's language. */
	message: string;
	/** Name of the field that is wrong; empty where the form as a whole is meant. */
	field: string;
	/** Every field that is wrong with its sentence, this one first. */
	all: { message: string; field: string }[];
}

/**
 * Runs an act behind a form. An expected failure becomes Kit's `fail` with its HTTP status, sentence and field, and
 * `kept`, what the person had typed; a bug goes on.
 */
export async function answerForm<Result, Kept extends Record<string, unknown>>(
	{ say }: Pick<App.Locals, 'say'>,
	kept: Kept,
	act: () => Promise<Result>,
): Promise<Result | ActionFailure<{ problem: FormProblem; kept: Kept }>> {
	try {
		return await act();
	} catch (error) {
		const expected = toAppError(error);
		if (!expected) throw error;
		const all = [expected, ...expected.others].map(({ code, details }) => ({ message: say(code, details), field: String(details.field ?? '') }));
		const problem = { code: expected.code, ...all[0]!, all };
		return fail(toHttpStatus(expected), { problem, kept });
	}
}
