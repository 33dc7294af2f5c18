import type { Spoken, Span } from '@nhipcau/vietnamese-text';

/** Spoken words that were read from the same written characters. */
export interface ReadingGroup {
	/** In the written text. */
	written: Span;
	/** In the spoken text. */
	spoken: Span;
	/** Whether it is said otherwise than it is written. */
	differs: boolean;
}

/** The words of a reading by the written characters they come from, in order. */
export function groupWords(text: string, { spoken, words }: Pick<Spoken, 'spoken' | 'words'>): ReadingGroup[] {
	const groups: ReadingGroup[] = [];
	for (const { start, end, written } of words) {
		const last = groups.at(-1);
		if (last && written.start === last.written.start && written.end === last.written.end) last.spoken.end = end;
		// What lies before the end of the last one has been shown with it already.
		else if (!last || written.start >= last.written.end) groups.push({ written: { ...written }, spoken: { start, end }, differs: false });
		else last.spoken.end = end;
	}
	for (const group of groups) group.differs = text.slice(group.written.start, group.written.end) !== spoken.slice(group.spoken.start, group.spoken.end);
	return groups;
}

/** A run of characters; `group` is the index of the group they belong to, or null. */
export interface Stretch {
	text: string;
	group: number | null;
}

/** A text cut into its groups and what stands between them: joined, the stretches are the text. */
export function cutStretches(text: string, groups: readonly ReadingGroup[], side: 'written' | 'spoken'): Stretch[] {
	const stretches: Stretch[] = [];
	let at = 0;
	const push = (end: number, group: number | null) => {
		if (end > at) stretches.push({ text: text.slice(at, end), group });
		at = Math.max(at, end);
	};
	groups.forEach((group, index) => {
		push(group[side].start, null);
		push(group[side].end, index);
	});
	push(text.length, null);
	return stretches;
}

/** Written words that are said otherwise, each whole ("05/3/2026", not its parts), with what is said. */
export function listDifferences(text: string, spoken: string, groups: readonly ReadingGroup[]): { written: string; spoken: string; at: number }[] {
	const runs: ReadingGroup[] = [];
	for (const group of groups) {
		const last = runs.at(-1);
		const touches = last && !/\s/.test(text.slice(last.written.end, group.written.start)) && group.written.start - last.written.end <= 1;
		if (!touches) runs.push({ written: { ...group.written }, spoken: { ...group.spoken }, differs: group.differs });
		else Object.assign(last, { written: { start: last.written.start, end: group.written.end }, spoken: { start: last.spoken.start, end: group.spoken.end }, differs: last.differs || group.differs });
	}
	return runs
		.filter(({ differs }) => differs)
		.map((run) => ({ written: text.slice(run.written.start, run.written.end), spoken: spoken.slice(run.spoken.start, run.spoken.end), at: run.written.start }));
}
