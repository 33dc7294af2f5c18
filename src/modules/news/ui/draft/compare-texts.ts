import type { DocumentNode } from '@nhipcau/document';
import type { ArticleContent } from '../../model.ts';

/** Blocks that both texts have, or what each has at a place where they differ. */
export type BlockGroup = { same: DocumentNode[] } | { mine: DocumentNode[]; theirs: DocumentNode[] };

export type Field = Exclude<keyof ArticleContent, 'document'>;

const fields: readonly Field[] = ['title', 'lead', 'section', 'byline', 'source', 'date', 'aiUse', 'language', 'forms', 'script'];

/** Whether two texts say the same; blanks at the ends of a field, which saving cuts off, do not count. */
export function isSameText(a: ArticleContent, b: ArticleContent): boolean {
	return listDifferingFields(a, b).length === 0 && toKey(a.document) === toKey(b.document);
}

/** The fields in which two texts differ, in the order in which a person sees them. */
export function listDifferingFields(a: ArticleContent, b: ArticleContent): Field[] {
	const read = (content: ArticleContent, field: Field) => (typeof content[field] === 'string' ? content[field].trim() : JSON.stringify(content[field]));
	return fields.filter((field) => read(a, field) !== read(b, field));
}

/** Sets two documents side by side, block by block: the longest common row of blocks stays, the rest differs. */
export function compareBlocks(mine: readonly DocumentNode[], theirs: readonly DocumentNode[]): BlockGroup[] {
	const a = mine.map(toKey);
	const b = theirs.map(toKey);
	let head = 0;
	while (head < a.length && head < b.length && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
	const pairs = findCommon(a.slice(head, a.length - tail), b.slice(head, b.length - tail)).map(([i, j]) => [i + head, j + head] as const);
	const all = [...range(head).map((index) => [index, index] as const), ...pairs, ...range(tail).map((index) => [a.length - tail + index, b.length - tail + index] as const)];
	return group(mine, theirs, all);
}

export type Side = 'mine' | 'theirs' | 'both';

/** Which of two values to take for a field: the one that was changed since `base`; null where both were, or nobody knows. */
export function suggestField(field: Field, mine: ArticleContent, theirs: ArticleContent, base: ArticleContent | null): Side | null {
	if (base === null) return null;
	if (!listDifferingFields(mine, base).includes(field)) return 'theirs';
	return listDifferingFields(theirs, base).includes(field) ? null : 'mine';
}

/** Which blocks to take at a place: those that were changed since `base`; null where both were, or nobody knows. */
export function suggestBlocks({ mine, theirs }: Extract<BlockGroup, { mine: DocumentNode[] }>, base: ArticleContent | null): Side | null {
	if (base === null) return null;
	const known = new Set((base.document.content ?? []).map(toKey));
	const isOld = (blocks: readonly DocumentNode[]) => blocks.every((block) => known.has(toKey(block)));
	// Old blocks against none: someone took them out.
	if (mine.length === 0 && isOld(theirs)) return 'mine';
	if (theirs.length === 0 && isOld(mine)) return 'theirs';
	if (isOld(mine) === isOld(theirs)) return null;
	return isOld(mine) ? 'theirs' : 'mine';
}

const range = (length: number) => Array.from({ length }, (_, index) => index);

function group(mine: readonly DocumentNode[], theirs: readonly DocumentNode[], pairs: readonly (readonly [number, number])[]): BlockGroup[] {
	const groups: BlockGroup[] = [];
	let [i, j] = [0, 0];
	for (const [nextI, nextJ] of [...pairs, [mine.length, theirs.length] as const]) {
		if (i < nextI || j < nextJ) groups.push({ mine: mine.slice(i, nextI), theirs: theirs.slice(j, nextJ) });
		const last = groups.at(-1);
		const shared = mine[nextI];
		if (nextI < mine.length && shared) {
			if (last && 'same' in last) last.same.push(shared);
			else groups.push({ same: [shared] });
		}
		[i, j] = [nextI + 1, nextJ + 1];
	}
	return groups;
}

/** Places of the longest common subsequence (Hunt and McIlroy's table, whole: texts differ in few blocks). */
function findCommon(a: readonly string[], b: readonly string[]): [number, number][] {
	const width = b.length + 1;
	const length = new Uint32Array((a.length + 1) * width);
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			length[i * width + j] = a[i] === b[j] ? length[(i + 1) * width + j + 1]! + 1 : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
		}
	}
	const pairs: [number, number][] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length; ) {
		if (a[i] === b[j]) pairs.push([i++, j++]);
		else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) i++;
		else j++;
	}
	return pairs;
}

function toKey(node: DocumentNode): string {
	return JSON.stringify(node, (_key, value: unknown) =>
		typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).toSorted(([x], [y]) => (x < y ? -1 : 1))) : value,
	);
}
