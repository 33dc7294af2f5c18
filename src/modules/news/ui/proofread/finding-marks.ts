import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Place } from './flat-places.ts';
import type { Finding } from './proofread-text.ts';

/** A finding and where it stands now. */
export interface PlacedFinding {
	id: number;
	finding: Finding;
	place: Place;
	/** A few words before and after it. */
	before: string;
	after: string;
}

interface Marks {
	marks: DecorationSet;
	current: number | null;
}

type Told = { found: PlacedFinding[] } | { current: number | null } | { without: number[] };

const key = new PluginKey<Marks>('proofreading');
const specOf = (mark: Decoration) => (mark.spec as { placed: PlacedFinding }).placed;

/** Marks findings in the text and keeps them in place while it is edited; one whose words were changed is gone. */
export function makeFindingMarks(onPick: (id: number) => void): Plugin {
	return new Plugin<Marks>({
		key,
		state: {
			init: () => ({ marks: DecorationSet.empty, current: null }),
			apply: (tr, before) => hear(tr, before),
		},
		props: {
			decorations: (state) => key.getState(state)?.marks,
			handleClick(view, position) {
				const [mark] = key.getState(view.state)?.marks.find(position, position) ?? [];
				if (mark) onPick(specOf(mark).id);
				return false;
			},
		},
	});
}

function hear(tr: Transaction, { marks, current }: Marks): Marks {
	const told = tr.getMeta(key) as Told | undefined;
	if (told && 'found' in told) return { marks: drawMarks(tr.doc, told.found, null), current: null };
	let kept = tr.docChanged ? dropChanged(tr.doc, marks.map(tr.mapping, tr.doc)) : marks;
	if (told && 'without' in told) kept = kept.remove(kept.find().filter((mark) => told.without.includes(specOf(mark).id)));
	if (!told || !('current' in told) || told.current === current) return { marks: kept, current };
	return { marks: drawMarks(tr.doc, listPlaced(kept), told.current), current: told.current };
}

function drawMarks(doc: Node, found: readonly PlacedFinding[], current: number | null): DecorationSet {
	const marks = found.flatMap((placed) => {
		const attributes = { class: placed.id === current ? 'finding current' : 'finding' };
		if (placed.place.in === 'text') return [Decoration.inline(placed.place.from, placed.place.to, attributes, { placed })];
		if (placed.place.in !== 'attribute') return [];
		const { at } = placed.place;
		return [Decoration.node(at, at + (doc.nodeAt(at)?.nodeSize ?? 1), attributes, { placed })];
	});
	return DecorationSet.create(doc, marks);
}

/** Marks whose words stand as they were found. */
function dropChanged(doc: Node, marks: DecorationSet): DecorationSet {
	const changed = marks.find().filter((mark) => {
		const { finding, place } = specOf(mark);
		return flow(readPlace(doc, placeOf(mark, place))) !== flow(finding.surface);
	});
	return marks.remove(changed);
}

/** Where the finding of a mark stands now. */
function placeOf(mark: Decoration, place: Place): Place {
	if (place.in === 'text') return { ...place, from: mark.from, to: mark.to };
	return place.in === 'attribute' ? { ...place, at: mark.from } : place;
}

function readPlace(doc: Node, place: Place): string {
	if (place.in === 'text') return doc.textBetween(place.from, place.to, ' ', (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : ''));
	if (place.in !== 'attribute') return '';
	const words = doc.nodeAt(place.at)?.attrs[place.name] as unknown;
	return String(words ?? '').normalize('NFC').slice(place.start, place.end);
}

/** A line's end in a cell is a blank in the flat text. */
function flow(words: string): string {
	return words.normalize('NFC').replace(/\s+/g, ' ');
}

function listPlaced(marks: DecorationSet): PlacedFinding[] {
	return marks.find().map((mark) => ({ ...specOf(mark), place: placeOf(mark, specOf(mark).place) }));
}

/** The findings in the text as it stands, in its order. */
export function listMarked(state: EditorState): PlacedFinding[] {
	const marks = key.getState(state)?.marks;
	return marks ? listPlaced(marks).toSorted((a, b) => positionOf(a) - positionOf(b)) : [];
}

export function positionOf({ place }: PlacedFinding): number {
	return place.in === 'text' ? place.from : place.in === 'attribute' ? place.at : -1;
}

/** Puts other findings in place of those that are marked, without touching the text or its history. */
export function tellFound(tr: Transaction, found: PlacedFinding[]): Transaction {
	return tr.setMeta(key, { found } satisfies Told).setMeta('addToHistory', false);
}

export function tellCurrent(tr: Transaction, current: number | null): Transaction {
	return tr.setMeta(key, { current } satisfies Told).setMeta('addToHistory', false);
}

export function tellWithout(tr: Transaction, without: number[]): Transaction {
	return tr.setMeta(key, { without } satisfies Told).setMeta('addToHistory', false);
}
