import type * as z from 'zod';
import { AppError } from './errors.ts';

/**
 * Checks what came from outside against a room's schema, whose messages are codes. Throws an `invalid` AppError
 * with the code of the first wrong field; its name is in `details.field`.
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
	const parsed = schema.safeParse(input);
	if (parsed.success) return parsed.data;
	const { message, path } = parsed.error.issues[0]!;
	// A message that is no code comes from a schema that forgot to give one: the shape itself was wrong.
	const code = /^[a-z_]+(\.[a-z_]+)+$/.test(message) ? message : 'platform.input_wrong';
	throw new AppError('invalid', code, { field: path.join('.') });
}
