import { fold } from '@nhipcau/vietnamese-text';

/** A field that a table may bear, and the heads under which offices write it, likeliest first. */
export interface SheetField<Key extends string = string> {
	key: Key;
	names: readonly string[];
	required?: boolean;
}

/** Which column (from 0) holds each field; null where none does. */
export type ColumnMapping<Key extends string = string> = Record<Key, number | null>;

/** A row below the heads. `line` counts as Excel does. */
export interface MappedRow<Key extends string = string> {
	line: number;
	cells: Record<Key, string>;
	/** The words of the last group row above (`Tháng 3`, `Quý II`), empty where there is none. */
	group: string;
}

/** How far down the heads are looked for: titles, a date and a coat of arms of words stand above them. */
const FARTHEST_HEAD = 30;

/** The row (from 0) whose cells are most like heads of the fields; of rows alike the first. Null where none bears two heads, or one of one. */
export function findHeadRow(rows: readonly (readonly string[])[], fields: readonly SheetField[]): number | null {
	const scores = rows.slice(0, FARTHEST_HEAD).map((row) => Object.values(proposeMapping(row, fields)).filter((column) => column !== null).length);
	const best = Math.max(0, ...scores);
	return best >= Math.min(2, fields.length) ? scores.indexOf(best) : null;
}

/**
 * The columns that fields most likely stand in, by their heads without marks or case: the same words first, then heads
 * that hold the words. No column is taken twice.
 */
export function proposeMapping<Key extends string>(heads: readonly string[], fields: readonly SheetField<Key>[]): ColumnMapping<Key> {
	const keys = heads.map(toHeadKey);
	const mapping = Object.fromEntries(fields.map(({ key }) => [key, null])) as ColumnMapping<Key>;
	const taken = new Set<number>();
	const take = (isLike: (head: string, name: string) => boolean) => {
		for (const { key, names } of fields) {
			if (mapping[key] !== null) continue;
			const column = names.map((name) => keys.findIndex((head, index) => !taken.has(index) && head !== '' && isLike(head, toHeadKey(name)))).find((index) => index >= 0);
			if (column === undefined) continue;
			mapping[key] = column;
			taken.add(column);
		}
	};
	take((head, name) => head === name);
	take((head, name) => ` ${head} `.includes(` ${name} `));
	return mapping;
}

/**
 * The rows below the heads by their fields. A row of a single word is a group row: its words stand with the rows below
 * it. Rows that repeat the heads, empty rows and rows of column numbers ((1), (2), …) are left out.
 */
export function mapRows<Key extends string>(rows: readonly (readonly string[])[], headRow: number, mapping: ColumnMapping<Key>): MappedRow<Key>[] {
	const heads = (rows[headRow] ?? []).map(toHeadKey).join('\n');
	const mapped: MappedRow<Key>[] = [];
	let group = '';
	for (let index = headRow + 1; index < rows.length; index++) {
		const row = rows[index]!;
		const filled = row.filter((cell) => cell !== '');
		if (filled.length === 0 || row.map(toHeadKey).join('\n') === heads || filled.every((cell) => /^\(?\d{1,2}\)?$/.test(cell))) continue;
		const words = filled.filter((cell) => !/^(?:[IVXLC]+|[A-Z]|\d{1,3})[.)]?$/.test(cell));
		if (words.length === 1 && filled.length <= 2 && isGroup(row, mapping, words[0]!)) group = words[0]!;
		else mapped.push({ line: index + 1, group, cells: Object.fromEntries(Object.entries<number | null>(mapping).map(([key, column]) => [key, column === null ? '' : (row[column] ?? '')])) as Record<Key, string> });
	}
	return mapped;
}

/** A lone word is a group (`toHeadKey` writes quý as qui) where it names a span of time or a part (II. …), or stands in none of the columns that are read. */
function isGroup(row: readonly string[], mapping: ColumnMapping, words: string): boolean {
	const place = row.indexOf(words);
	return /^(?:thang|qui|6 thang|nam|phan|nhom|linh vuc)\b/.test(toHeadKey(words)) || row.some((cell) => /^[IVXLC]+[.)]?$/.test(cell)) || !Object.values(mapping).includes(place);
}

function toHeadKey(head: string): string {
	return fold(head).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
