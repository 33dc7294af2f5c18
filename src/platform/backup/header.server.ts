import { createHash } from 'node:crypto';
import * as z from 'zod';
import { AppError } from '../errors.ts';
import { FORMAT_VERSION, type BackupHeader } from './archive-format.ts';

const text = z.string().min(1);

const headerShape = z.object({
	format: z.literal('nhipcau-backup'),
	formatVersion: z.number().int().positive(),
	program: text,
	madeAt: z.iso.datetime(),
	database: z.enum(['embedded', 'postgres']),
	migrations: z.array(text).min(1),
	tables: z.array(z.object({ name: text, columns: z.array(text).min(1) })).min(1),
	digest: text.optional(),
});

/** The header as it stands in a backup, with the hash by which a damaged one is known from one of a newer release. */
export function writeHeader(header: Omit<BackupHeader, 'digest'>): string {
	return JSON.stringify({ ...header, digest: digestOf(header) }, null, '\t');
}

/**
 * What a backup says of itself. `known` are the migrations of this program. Throws `platform.backup_newer` where a later
 * release made it and `platform.backup_damaged` where what stands there was never written by any.
 */
export function parseHeader(written: string, known: readonly string[]): BackupHeader {
	const raw = parseJson(written);
	const { digest, ...header } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
	if (digest !== undefined && digest !== digestOf(header)) throw damaged();
	// What a newer format says otherwise is its own affair.
	if (digest !== undefined && typeof header.formatVersion === 'number' && header.formatVersion > FORMAT_VERSION) throw newer(String(header.program));
	const parsed = headerShape.safeParse(raw);
	if (!parsed.success) throw damaged();
	const { formatVersion, migrations, program } = parsed.data;
	if (formatVersion > FORMAT_VERSION || migrations.some((name) => !known.includes(name))) throw newer(program);
	return parsed.data;
}

/** Any JSON of a backup. Throws `platform.backup_damaged`. */
export function parseJson(written: string): unknown {
	try {
		return JSON.parse(written);
	} catch {
		throw damaged();
	}
}

/** A backup whose bytes are not what was once written. */
export function damaged(): AppError {
	return new AppError('invalid', 'platform.backup_damaged');
}

function newer(version: string): AppError {
	return new AppError('conflict', 'platform.backup_newer', { version });
}

function digestOf(header: object): string {
	return createHash('sha256').update(JSON.stringify(header)).digest('hex');
}
