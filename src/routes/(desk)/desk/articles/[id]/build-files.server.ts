import { readEditionFile, type EditionBuild, type EditionFile } from '#modules/editions';
import type { House } from '#platform/manifest';

/** Every finished file of a build. */
export function listBuildFiles(build: EditionBuild): EditionFile[] {
	return [...build.editions.flatMap(({ files }) => files), ...build.sharedFiles];
}

/** A small text file of a build, or null where it was not made. */
export async function readBuildText(house: House, build: EditionBuild | null, name: string): Promise<string | null> {
	if (!build || !listBuildFiles(build).some((file) => file.name === name)) return null;
	const { stream } = await readEditionFile(house, build.id, name);
	const parts: Buffer[] = [];
	for await (const part of stream) parts.push(part as Buffer);
	return Buffer.concat(parts).toString('utf8');
}

/** Chapters of the audio bulletin, for its player. */
export async function readChapters(house: House, build: EditionBuild | null): Promise<{ title: string; start: number }[]> {
	const text = await readBuildText(house, build, 'chapters.json');
	return text === null ? [] : (JSON.parse(text) as { chapters: { title: string; start: number }[] }).chapters;
}
