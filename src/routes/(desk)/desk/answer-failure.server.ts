import { json } from '@sveltejs/kit';
import { findErrorCode, toHttpStatus } from '#platform/errors';

/** For an endpoint that a script calls: an expected failure as `{ failure }` with its sentence; a bug goes on. */
export async function orJson({ say }: Pick<App.Locals, 'say'>, work: () => Promise<Response>): Promise<Response> {
	try {
		return await work();
	} catch (thrown) {
		const named = findErrorCode(thrown);
		if (!named) throw thrown;
		const field = String(named.details.field ?? '').split('.').at(-1);
		return json({ failure: { ...named, message: say(named.code, named.details), ...(field && { field }) } }, { status: toHttpStatus(thrown) });
	}
}
