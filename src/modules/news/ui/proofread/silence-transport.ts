import type { Say } from '#ui/say.ts';
import type { Finding } from './proofread-text.ts';

/** Accepts findings for good in an article's unit. Throws with the sentence for the reader. */
export function silenceOnServer(articleId: string, say: Say) {
	return async (finding: Pick<Finding, 'silenceKey' | 'kind' | 'surface'>): Promise<string[]> => {
		const body = JSON.stringify(finding);
		const response = await fetch(`/desk/articles/${articleId}/proofreading`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => null);
		const answer = (await response?.json().catch(() => null)) as { silenced?: string[]; failure?: { message: string } } | null;
		if (answer?.silenced) return answer.silenced;
		throw new Error(answer?.failure?.message ?? say('news.finding_unreachable'));
	};
}
