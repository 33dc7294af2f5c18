import { parseDocument } from '@nhipcau/document';
import type * as z from 'zod';
import { AppError, findErrorCode } from '#platform/errors';
import { parseInput } from '#platform/input';
import { contentInput, type ArticleContent } from '../model.ts';
import { refuseMarked } from './refuse-marked.ts';

/** Most characters of an article as JSON; a text of 300 pages has about 1.5 million. */
const MOST_CHARACTERS = 12_000_000;

/**
 * Checks an input that carries content, its document included. Throws the code of the first wrong field, or
 * `document.classified` where the words bear a secrecy mark.
 */
export function parseWithContent<Schema extends z.ZodType<{ content: ArticleContent }>>(schema: Schema, input: unknown): z.output<Schema> {
	const parsed = parseInput(schema, cleanText(input));
	return { ...parsed, content: withDocument(parsed.content) };
}

/** Checks content that the house itself put together. Throws the code of the first wrong field. */
export function parseContent(input: unknown): ArticleContent {
	return withDocument(parseInput(contentInput, cleanText(input)));
}

function withDocument(content: ArticleContent): ArticleContent {
	refuseMarked(content);
	return { ...content, document: asAppError(() => parseDocument(content.document)), forms: [...new Set(content.forms)] };
}

/**
 * The same data with every text as the database can hold it: no NUL, no half of a surrogate pair. Throws
 * `news.too_long`.
 */
export function cleanText<Data>(data: Data): Data {
	let left = MOST_CHARACTERS;
	const clean = (value: unknown): unknown => {
		if (typeof value === 'string') {
			left -= value.length;
			if (left < 0) throw new AppError('too_large', 'news.too_long');
			return value.toWellFormed().replaceAll('\0', '');
		}
		if (Array.isArray(value)) return value.map(clean);
		if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
		return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, clean(part)]));
	};
	return clean(data) as Data;
}

/** Runs work of a package whose expected failures are not yet the house's own. */
export function asAppError<Result>(work: () => Result): Result {
	try {
		return work();
	} catch (error) {
		throw toAppError(error);
	}
}

/** The same failure as an `AppError`; a bug as it is. */
export function toAppError(error: unknown): unknown {
	const named = error instanceof AppError ? null : findErrorCode(error);
	return named ? new AppError('invalid', named.code, named.details) : error;
}
