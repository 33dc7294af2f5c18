/** The HTML of a pasted text as the import reads it: footnotes as marks that lead to notes at the end. */
export function toImportable(box: HTMLElement): string {
	const copy = box.cloneNode(true) as HTMLElement;
	const notes = box.ownerDocument.createElement('ol');
	copy.querySelectorAll('[data-footnote]').forEach((footnote, index) => {
		const id = `pasted-note-${index + 1}`;
		const mark = box.ownerDocument.createElement('a');
		mark.setAttribute('href', `#${id}`);
		mark.textContent = `[${index + 1}]`;
		const note = box.ownerDocument.createElement('li');
		note.id = id;
		note.textContent = footnote.getAttribute('data-footnote');
		footnote.replaceWith(mark);
		notes.append(note);
	});
	if (notes.children.length > 0) copy.append(notes);
	return copy.innerHTML;
}
