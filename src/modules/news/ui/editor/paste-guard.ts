import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { readAllText, type DocumentNode } from '@nhipcau/document';
import { cleanPasted, findMissingWords, parsePasted, type PasteLoss } from './clean-pasted-html.ts';

interface Answers {
	/** Told after each paste of HTML, also with nothing to tell. */
	onLoss(losses: PasteLoss[]): void;
	/** Picture files that were pasted or dropped. */
	onPictures(files: File[]): void;
}

/** Cleans what is pasted, and compares the words before and after: what does not arrive is named. */
export function guardPaste({ onLoss, onPictures }: Answers): Extension {
	let found: { losses: PasteLoss[]; words: string } | null = null;
	const takePictures = (files: FileList | undefined): boolean => {
		const pictures = [...(files ?? [])].filter((file) => file.type.startsWith('image/'));
		if (pictures.length > 0) onPictures(pictures);
		return pictures.length > 0;
	};
	return Extension.create({
		name: 'pasteGuard',
		addProseMirrorPlugins: () => [
			new Plugin({
				props: {
					transformPastedHTML: (html) => {
						const body = parsePasted(html);
						found = { losses: cleanPasted(body), words: readShownText(body) };
						return body.innerHTML;
					},
					transformPasted: (slice) => {
						if (!found) return slice;
						const taken = readAllText({ type: 'doc', content: slice.content.toJSON() as DocumentNode[] });
						const missing = findMissingWords(found.words, taken);
						const words: PasteLoss[] = missing.length > 0 ? [{ kind: 'words', count: missing.length, sample: missing.slice(0, 12).join(' ') }] : [];
						onLoss([...found.losses, ...words]);
						found = null;
						return slice;
					},
					// Word puts a picture of the copied text beside the text itself: the text is meant.
					handlePaste: (_view, event) => !event.clipboardData?.getData('text/html') && takePictures(event.clipboardData?.files),
					handleDrop: (_view, event, _slice, moved) => !moved && takePictures(event.dataTransfer?.files),
				},
			}),
		],
	});
}

/** All words a reader would see, those of footnotes and captions included. */
function readShownText(body: HTMLElement): string {
	const footnotes = [...body.querySelectorAll<HTMLElement>('[data-footnote]')].map((note) => note.dataset.footnote ?? '');
	const alternatives = [...body.querySelectorAll('img')].map((picture) => picture.getAttribute('alt') ?? '');
	// Neighbouring blocks have no blank between their words in `textContent`.
	for (const block of body.querySelectorAll('p, li, td, th, h1, h2, h3, h4, h5, h6, div, br, tr')) block.after(' ');
	return [body.textContent ?? '', ...footnotes, ...alternatives].join(' ');
}
