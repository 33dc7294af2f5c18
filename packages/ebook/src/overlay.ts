/** A sentence and the seconds of the narration in which it is said. */
export interface NarratedSentence {
	id: string;
	start: number;
	end: number;
}

export interface Overlay {
	smil: string;
	/** Sum of the clips, in whole milliseconds. */
	milliseconds: number;
}

/**
 * The media overlay of one chapter (EPUB 3.3, section 9): a clip for each narrated sentence that stands in
 * `html`, in the order in which they stand there. Null where none does.
 */
export function makeOverlay(chapterFile: string, html: string, narrated: Map<string, NarratedSentence>, audioFile: string, duration: number): Overlay | null {
	const found = [...html.matchAll(/<(?:span|tr) id="([^"]+)"/g)];
	const notesFrom = html.indexOf('epub:type="footnotes"');
	let milliseconds = 0;
	const pars = found.flatMap(({ 1: id = '', index }) => {
		const sentence = narrated.get(id);
		const begin = Math.max(0, Math.round((sentence?.start ?? 0) * 1000));
		const end = Math.min(Math.round((sentence?.end ?? 0) * 1000), Math.floor(duration * 1000));
		if (!sentence || end <= begin) return [];
		milliseconds += end - begin;
		// Readers may leave out notes while they read aloud.
		const note = notesFrom !== -1 && index > notesFrom ? ' epub:type="footnote"' : '';
		return [`<par id="par-${id}"${note}><text src="${chapterFile}#${id}"/><audio src="${audioFile}" clipBegin="${formatClock(begin)}" clipEnd="${formatClock(end)}"/></par>`];
	});
	if (pars.length === 0) return null;
	const smil = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">',
		'<body>',
		...pars,
		'</body>',
		'</smil>\n',
	].join('\n');
	return { smil, milliseconds };
}

/** Seconds with three places, as SMIL and the package write them: "83.250s". */
export function formatClock(milliseconds: number): string {
	return `${Math.floor(milliseconds / 1000)}.${String(milliseconds % 1000).padStart(3, '0')}s`;
}
