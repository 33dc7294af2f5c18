import { readSpeech } from '#modules/editions';
import { sendBytes } from '../../../../../send-file.ts';
import { orJson } from '../../answer-failure.server.ts';
import { readSoundAddress } from '../sound-address.server.ts';
import type { RequestHandler } from './$types';

/** The words of the address as MP3: for an audio element of a page without script. */
export const GET: RequestHandler = ({ locals, request, url }) => answer(locals, request, () => readSoundAddress(url));

/** The same for a script, which takes the sound whole and can stop the making by leaving. */
export const POST: RequestHandler = async ({ locals, request }) => {
	const form = await request.formData();
	return answer(locals, request, () => String(form.get('spoken') ?? ''));
};

function answer(locals: App.Locals, request: Request, readWords: () => string): Promise<Response> {
	return orJson(locals, async () => {
		const mp3 = await readSpeech(locals.house, locals.actor, readWords(), request.signal);
		return sendBytes(request, { bytes: mp3, mime: 'audio/mpeg', fileName: 'nghe-thu.mp3' });
	});
}
