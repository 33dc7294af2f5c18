import type { Say } from '#ui/say.ts';

/** The name of a kind of finding; a kind that has none yet is named by its key. */
export function nameKind(kind: string, say: Say): string {
	const key = `news.finding_${kind}`;
	const name = say(key);
	return name === key ? kind.replaceAll('_', ' ') : name;
}
