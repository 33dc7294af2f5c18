import type * as z from 'zod';
import { AppError } from './errors.ts';

/**
 * Checks what came from outside against a room's schema, whose messages are codes. Throws an `invalid` AppError
 * with the code of the first wrong field; its name is in `details.field`. Every further wrong field stands in `others`.
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
	const parsed = schema.safeParse(input);
	if (parsed.success) return parsed.data;
	const seen = new Set<string>();
	const wrong = parsed.error.issues.flatMap(({ message, path }) => {
		const field = path.join('.');
		if (seen.has(field)) return [];
		seen.add(field);
		// A message that is no code comes from a schema that forgot to give one: the shape itself was wrong.
		return [{ code: /^[a-z_]+(\.[a-z_]+)+$/.test(message) ? message : 'platform.input_wrong', details: { field } }];
	});
	const [{ code, details }, ...others] = wrong as [(typeof wrong)[0], ...typeof wrong];
	throw new AppError('invalid', code, details, others);
}
