/** Proofreads beside the page, so that no word of a long text makes typing wait. */
import type { Answer, Question } from './proofread-client.ts';
import { proofread } from './proofread-text.ts';

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
	const { id, text, language, silenced, acceptedWords } = data;
	const findings = proofread(text, { language, silenced, acceptedWords });
	self.postMessage({ id, findings } satisfies Answer);
});
