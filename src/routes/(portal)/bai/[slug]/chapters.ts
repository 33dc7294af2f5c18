import * as z from 'zod';
import type { EditionFile } from '#modules/editions/model';
import type { FileStore } from '#platform/files.server';

const chaptersFile = z.object({ chapters: z.array(z.object({ title: z.string(), start: z.number(), end: z.number() })) });

export type BulletinChapter = z.infer<typeof chaptersFile>['chapters'][number];

/** The chapters that the bulletin was approved with; none where it has none. */
export async function readChapters(files: FileStore, file: EditionFile | null): Promise<BulletinChapter[]> {
	if (!file) return [];
	return chaptersFile.parse(JSON.parse(new TextDecoder().decode(await files.readBytes(file.hash)))).chapters;
}
