import { rename, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { parseInput } from '#platform/input';
import type { Command } from '#platform/manifest';
import { createSystemActor } from '#platform/permissions';
import { getArchivePackage } from './service/archive-article.ts';

const input = z.object({ article: z.string().trim().min(1), out: z.string().min(1) });

/** `nhipcau archive article`: writes the package to an absolute path, whole or not at all. */
export const archiveCommand: Command = {
	name: 'news.archive_article',
	async run(args, house) {
		const { article, out } = parseInput(input, args);
		const { bytes, standard, files } = await getArchivePackage(house, createSystemActor('archive'), article);
		await writeFile(`${out}.part`, bytes, { flush: true });
		await rename(`${out}.part`, out);
		return { out, bytes: bytes.length, standard, files };
	},
};
