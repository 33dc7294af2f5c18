import { writeWorkbook } from '@nhipcau/spreadsheet';
import Papa from 'papaparse';
import type { Actor } from '#platform/permissions';
import { registerFields, writtenWords } from '../data/sheet-fields.ts';
import { registerSheet } from '../data/words.ts';
import { registerColumns, type DocumentKind, type RegisterColumn } from '../model.ts';
import { listReplacements } from '../queries.ts';
import { listKinds } from './kinds.ts';
import type { AnyDb } from './open-document.ts';
import { listAllDocuments, type ListedDocument } from './read-documents.ts';

const days: readonly RegisterColumn[] = ['issuedOn', 'effectiveOn', 'expiresOn'];
const widths: Partial<Record<RegisterColumn, number>> = { subject: 60, issuer: 28, symbol: 20, field: 20 };

/** The registers that an actor reads, as a filter narrows them, in the layout that `importRegister` reads back. */
export async function readRegisterSheet(db: AnyDb, actor: Actor, format: 'xlsx' | 'csv', filter: unknown): Promise<Uint8Array> {
	const documents = await listAllDocuments(db, actor, filter);
	const kinds = await listKinds(db);
	const replaced = await listReplacements(db, documents.map(({ id }) => id));
	const heads = registerColumns.map((column) => registerFields.find(({ key }) => key === column)!.names[0]!);
	const rows = documents.map((document) => registerColumns.map((column) => toCell(document, column, kinds, replaced)));
	if (format === 'csv') return new TextEncoder().encode(`\uFEFF${Papa.unparse({ fields: heads, data: rows }, { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`);
	const columns = registerColumns.map((column, index) => ({ label: heads[index]!, width: widths[column] ?? 14, kind: days.includes(column) ? ('day' as const) : ('text' as const) }));
	return writeWorkbook([{ name: registerSheet, columns, rows }]);
}

function toCell(document: ListedDocument, column: RegisterColumn, kinds: readonly DocumentKind[], replaced: ReadonlyMap<string, string>): string {
	if (column === 'kind') return kinds.find(({ key }) => key === document.kind)?.label ?? document.kind;
	if (column === 'classification' || column === 'direction') return writtenWords[document[column]];
	if (column === 'replaces') return replaced.get(document.id) ?? '';
	return document[column] ?? '';
}
