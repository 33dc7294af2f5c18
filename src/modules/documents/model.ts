import { fold, parseSymbol } from '@nhipcau/vietnamese-text';
import * as z from 'zod';
import { numberWord, strayLetters } from './data/words.ts';

export const directions = ['incoming', 'outgoing'] as const;
export type Direction = (typeof directions)[number];
/** There is no third: documents marked secret are refused. */
export const classifications = ['public', 'internal'] as const;
export type Classification = (typeof classifications)[number];
export const relationKinds = ['replaces', 'amends', 'implements'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** A kind of document (loại văn bản): data of the house. */
export interface DocumentKind {
	key: string;
	label: string;
	/** As it stands in symbols; empty where it stands in none. */
	abbreviation: string;
}

/** A document of the register. Days are `YYYY-MM-DD`. */
export interface RegisteredDocument {
	id: string;
	/** The unit whose register it stands in. */
	unitId: string;
	direction: Direction;
	kind: string;
	/** As it is written: `20-CT/TW`, `42/2022/NĐ-CP`; empty where there is none. */
	symbol: string;
	issuer: string;
	issuedOn: string;
	/** Null where it holds from the day of issue. */
	effectiveOn: string | null;
	/** The last day on which it holds. */
	expiresOn: string | null;
	subject: string;
	field: string;
	classification: Classification;
	/** Its text, where a file or a person gave it. */
	body: string;
	revision: number;
	updatedAt: Date;
	updatedBy: string;
}

/** What a document does to an earlier one, from a day on. */
export interface Relation {
	documentId: string;
	earlierId: string;
	kind: RelationKind;
	since: string;
	note: string;
}

/** A file of a document, kept under the hash of its bytes. */
export interface DocumentFile {
	id: string;
	hash: string;
	size: number;
	mime: string;
	filename: string;
}

const line = (most: number) => z.string('documents.text_wrong').trim().normalize('NFC').max(most, 'documents.too_long');
const aDay = z.iso.date('documents.day_wrong').refine((day) => day >= '1900-01-01' && day <= '2199-12-31', 'documents.day_wrong');
const aDayOrNone = z.union([z.literal('').transform(() => null), z.null(), aDay], 'documents.day_wrong');

export const documentInput = z
	.object({
		direction: z.enum(directions, 'documents.direction_missing'),
		kind: z.string('documents.kind_missing').trim().min(1, 'documents.kind_missing'),
		symbol: line(60).default(''),
		issuer: line(200).default(''),
		issuedOn: aDay,
		effectiveOn: aDayOrNone.default(null),
		expiresOn: aDayOrNone.default(null),
		subject: line(1_000).min(1, 'documents.subject_missing'),
		field: line(100).default(''),
		classification: z.enum(classifications, 'documents.classification_missing'),
		body: z.string().max(5_000_000, 'documents.too_long').default(''),
	})
	.refine(({ issuedOn, expiresOn }) => expiresOn === null || expiresOn >= issuedOn, { message: 'documents.expires_early', path: ['expiresOn'] });
export type DocumentInput = z.infer<typeof documentInput>;

export const relationInput = z.object({
	earlierId: z.string('documents.earlier_missing').min(1, 'documents.earlier_missing'),
	kind: z.enum(relationKinds, 'documents.relation_missing'),
	since: aDayOrNone.default(null),
	note: line(500).default(''),
});

export const kindInput = z.object({
	key: z.string('documents.kind_key_wrong').trim().regex(/^[a-z][a-z_]{0,39}$/, 'documents.kind_key_wrong'),
	label: line(100).min(1, 'documents.kind_label_missing'),
	abbreviation: line(12).default(''),
});

export const listInput = z.object({
	search: z.string().trim().max(200).optional(),
	kind: z.string().optional(),
	field: z.string().optional(),
	direction: z.enum(directions).optional().catch(undefined),
	classification: z.enum(classifications).optional().catch(undefined),
	year: z.coerce.number().int().min(1900).max(2199).optional().catch(undefined),
	/** Only those in force on a day. */
	inForceOn: aDay.optional().catch(undefined),
	page: z.coerce.number().int().min(1).catch(1).default(1),
});
export type ListFilter = Omit<z.infer<typeof listInput>, 'page'>;

/** How a document stands on a day. */
export const standings = ['not_yet', 'in_force', 'expired', 'replaced'] as const;
export type ForceStanding = (typeof standings)[number];

/**
 * Whether a document is in force on a day: from the day it takes effect (else that of issue) to its last day, unless
 * another one replaces it by then. `replacedSince` are the days from which others replace it.
 */
export function findForce({ issuedOn, effectiveOn, expiresOn }: Pick<RegisteredDocument, 'issuedOn' | 'effectiveOn' | 'expiresOn'>, replacedSince: readonly string[], day: string): ForceStanding {
	if (day < (effectiveOn ?? issuedOn)) return 'not_yet';
	if (replacedSince.some((since) => since <= day)) return 'replaced';
	return expiresOn !== null && day > expiresOn ? 'expired' : 'in_force';
}

/**
 * What two writings of one symbol have in common: capitals, no spaces, one kind of dash, no zero before the number
 *. Empty for an empty symbol.
 */
export function toSymbolKey(symbol: string): string {
	const bare = symbol.normalize('NFC').replace(numberWord, '').replace(/\s+/gu, '').replace(/[‐-―−]/gu, '-');
	return strayLetters.reduce((text, [stray, letter]) => text.replace(stray, letter), bare).toLocaleUpperCase('vi').replace(/^0+(?=\d)/u, '');
}

/** What a symbol tells of its document; null where it is written as no symbol is, which a register may hold all the same. */
export function readSymbol(symbol: string, kinds: readonly DocumentKind[]): { kind: string | null; issuer: string; form: 'party' | 'state' | 'law' } | null {
	const parsed = parseSymbol(symbol);
	if (!parsed) return null;
	const kind = kinds.find(({ abbreviation }) => abbreviation !== '' && abbreviation.toLocaleUpperCase('vi') === parsed.type?.toLocaleUpperCase('vi'));
	return { kind: parsed.form === 'law' ? 'law' : (kind?.key ?? null), issuer: parsed.issuer, form: parsed.form };
}

/** The columns of a register as a table, in the order in which we write them. */
export const registerColumns = ['symbol', 'kind', 'issuedOn', 'issuer', 'subject', 'effectiveOn', 'expiresOn', 'field', 'classification', 'direction', 'replaces'] as const;
export type RegisterColumn = (typeof registerColumns)[number];

/** What the search looks in, without marks and case. */
export function toSearchText({ symbol, subject, issuer }: Pick<RegisteredDocument, 'symbol' | 'subject' | 'issuer'>): string {
	return fold([symbol, subject, issuer].join(' '));
}
