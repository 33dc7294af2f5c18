/**
 * What the house never holds of a person: political opinion and membership, religion, ethnic origin, health (sensitive
 * data in the sense of Law 91/2025/QH15 and Decree 356/2025/NĐ-CP). A word list, because such a field would come in
 * under an honest name.
 */

/** In names of tables, columns, form fields and code, split at `_` and capitals: `isPartyMember` is `is party member`. */
const inNames =
	/(?<!\p{L})(religions?|religious|faith|creed|ethnic(?:ity|al|ally)?|ethnos|political|politics|party (?:member(?:ship)?|card|cell)|health|illness|disease|diagnosis|disab(?:ility|led)|blood type|medical|vaccin\w*|hiv|pregnan\w*|sexual|ton giao|dan toc|dang vien|dang phai|chinh kien|tin nguong|suc khoe|benh|khuyet tat|nhom mau)(?!\p{L})/iu;

/** In what people read: labels, headings, help. */
const inWords =
	/(?<!\p{L})(tôn giáo|tín ngưỡng|dân tộc|đảng viên|đảng phái|ngày vào đảng|chính kiến|quan điểm chính trị|lý luận chính trị|sức khỏe|sức khoẻ|bệnh|khuyết tật|nhóm máu|tiêm chủng|religion|religious|ethnic\w*|political|party member\w*|health|illness|diseases?|disabilit\w*|blood type|medical|vaccinat\w*)(?!\p{L})/iu;

/** The forbidden word in a name of code or database; null where there is none. */
export function findInName(name: string): string | null {
	return inNames.exec(name.replaceAll('_', ' ').replaceAll('-', ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))?.[0] ?? null;
}

/** The forbidden word in a sentence; null where there is none. */
export function findInWords(sentence: string): string | null {
	return inWords.exec(sentence.normalize('NFC'))?.[0] ?? null;
}

/** A table or column of `schema.sql` as `table` or `table.column`. */
export function listSchemaNames(schema: string): string[] {
	return [...schema.matchAll(/^create table (\w+) \(\n([\s\S]*?)^\);/gm)].flatMap(([, table, body]) => [
		table!,
		...[...body!.matchAll(/^\t(?!constraint )"?(\w+)"? /gm)].map(([, column]) => `${table}.${column}`),
	]);
}

/** Names, ids and literal labels of the fields of a form as a Svelte file spells them. */
export function listFormWords(svelte: string): string[] {
	return [...svelte.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/\b(?:name|id|label|legend|placeholder|help|aria-label)="([^"{}]+)"/g)].map(([, word]) => word!);
}

/** Keys of the schemas that check what a form sends: `phone: z.string()`. */
export function listInputKeys(code: string): string[] {
	return [...code.matchAll(/^\t*(\w+): (?:z\.|words\(|line\()/gm)].map(([, key]) => key!);
}
