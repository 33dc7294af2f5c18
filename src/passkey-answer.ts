import { json } from '@sveltejs/kit';
import { AppError, toHttpStatus } from '#platform/errors';

/** What `static/islands/passkey.js` sends: first that it wants an offer, then what the browser made of it. */
export interface PasskeyRequest {
	step: 'offer' | 'answer';
	/** What the person typed beside. */
	read(name: string): string;
	/** As the browser gave it; the service checks every bit of it. */
	response: any;
}

/** Runs one step of a passkey and answers JSON; an expected failure becomes its status with its sentence. */
export async function answerPasskey(locals: Pick<App.Locals, 'say' | 'setCookies'>, request: Request, act: (asked: PasskeyRequest) => Promise<{ options?: object; setCookies: string[] }>): Promise<Response> {
	const body: unknown = await request.json().catch(() => null);
	const sent = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
	try {
		const { options, setCookies } = await act({
			step: sent.step === 'answer' ? 'answer' : 'offer',
			read: (name) => (typeof sent[name] === 'string' ? (sent[name] as string) : ''),
			response: sent.response,
		});
		locals.setCookies.push(...setCookies);
		return json({ options: options ?? null }, { headers: { 'cache-control': 'no-store' } });
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
		return json({ code: error.code, message: locals.say(error.code, error.details) }, { status: toHttpStatus(error) });
	}
}
