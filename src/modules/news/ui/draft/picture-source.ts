import type { Say } from '#ui/say.ts';
import type { FigureAttributes, PictureSource } from '../editor/FigureDialog.svelte';

/** The pictures of an article's unit, by the desk's own endpoint. */
export function makePictureSource(articleId: string, say: Say): PictureSource {
	const address = `/desk/articles/${articleId}/pictures`;
	return {
		toAddress: (src) => src,
		async list() {
			try {
				const response = await fetch(address, { headers: { accept: 'application/json' } });
				return ((await response.json()) as { pictures?: FigureAttributes[] }).pictures ?? [];
			} catch {
				return [];
			}
		},
		async store(file, words) {
			const form = new FormData();
			form.set('file', file);
			for (const [name, value] of Object.entries(words)) form.set(name, value);
			const response = await fetch(address, { method: 'POST', body: form, headers: { accept: 'application/json' } }).catch(() => null);
			const answer = (await response?.json().catch(() => null)) as { figure?: FigureAttributes; failure?: { message: string } } | null;
			if (!answer?.figure) throw new Error(answer?.failure?.message ?? say(response?.status === 401 ? 'news.save_signed_out' : 'news.picture_not_stored'));
			return answer.figure;
		},
	};
}
