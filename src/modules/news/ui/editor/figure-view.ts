import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import type { EditorView, NodeView } from '@tiptap/pm/view';

interface FigureViewOptions {
	/** Where the browser finds a picture of the document. */
	toAddress(src: string): string;
	/** Opens the picture's description. */
	onEdit(): void;
	words: { edit: string; altMissing: string; footnote: string };
}

/** Pictures and footnotes as a person edits them: a picture with its words and a button, a footnote with its number. */
export function showFigures(options: FigureViewOptions): Extension {
	return Extension.create({
		name: 'figureView',
		addProseMirrorPlugins: () => [
			new Plugin({
				props: {
					nodeViews: {
						figure: (node, view, getPos) => makeFigure(node, view, getPos, options),
						footnote: (node) => makeFootnote(node, options.words.footnote),
					},
					handleDoubleClickOn: (_view, _pos, node) => {
						if (node.type.name !== 'figure' && node.type.name !== 'footnote') return false;
						options.onEdit();
						return true;
					},
				},
			}),
		],
	});
}

function makeFigure(node: Node, view: EditorView, getPos: () => number | undefined, { toAddress, onEdit, words }: FigureViewOptions): NodeView {
	const dom = document.createElement('figure');
	const picture = document.createElement('img');
	const caption = document.createElement('figcaption');
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = words.edit;
	button.addEventListener('click', () => {
		const place = getPos();
		if (place === undefined) return;
		view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, place)));
		onEdit();
	});
	const show = ({ attrs }: Node): void => {
		picture.src = toAddress(String(attrs.src));
		picture.alt = String(attrs.alt);
		caption.textContent = [attrs.caption, attrs.credit].filter(Boolean).join(' · ');
		dom.dataset.missing = attrs.alt === '' ? words.altMissing : '';
	};
	dom.append(picture, caption, button);
	show(node);
	return {
		dom,
		update: (changed) => {
			if (changed.type !== node.type) return false;
			show(changed);
			return true;
		},
		stopEvent: (event) => event.target === button,
		ignoreMutation: () => true,
	};
}

/** The number is counted by the style sheet, so it is right at every moment. */
function makeFootnote(node: Node, word: string): NodeView {
	const dom = document.createElement('sup');
	dom.className = 'footnote';
	const show = ({ attrs }: Node): void => {
		dom.title = String(attrs.text);
		dom.setAttribute('aria-label', `${word}: ${String(attrs.text)}`);
	};
	dom.setAttribute('role', 'note');
	show(node);
	return {
		dom,
		update: (changed) => {
			if (changed.type !== node.type) return false;
			show(changed);
			return true;
		},
	};
}
