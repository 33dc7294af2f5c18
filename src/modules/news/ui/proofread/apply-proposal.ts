import { closeHistory } from '@tiptap/pm/history';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Place } from './flat-places.ts';
import type { PlacedFinding } from './finding-marks.ts';

/** Whether a proposal can take the place of the words without losing what stands among them, a footnote for one. */
export function mayApply(state: EditorState, { place, finding }: PlacedFinding): boolean {
	if (finding.proposals.length === 0) return false;
	if (place.in !== 'text') return true;
	let isPlain = true;
	state.doc.nodesBetween(place.from, place.to, (node) => {
		if (node.isInline && !node.isText && node.type.name !== 'hardBreak') isPlain = false;
		return isPlain;
	});
	return isPlain;
}

/** The words of the proposal in place of those found, as one step that one undo takes back. */
export function applyProposal(state: EditorState, { place, finding }: PlacedFinding, proposal: string): Transaction | null {
	const tr = closeHistory(state.tr);
	if (place.in === 'text') return replaceDiffering(state, tr, place, finding.surface, proposal);
	if (place.in !== 'attribute') return null;
	const words = String(state.doc.nodeAt(place.at)?.attrs[place.name] ?? '').normalize('NFC');
	return tr.setNodeAttribute(place.at, place.name, words.slice(0, place.start) + proposal + words.slice(place.end));
}

/** Only what differs is replaced, so that bold and links of the rest stay as they are. */
function replaceDiffering(state: EditorState, tr: Transaction, { from, to }: Place & { in: 'text' }, surface: string, proposal: string): Transaction {
	// Letters typed in parts do not count like the surface's: then the whole is replaced.
	const isLetterForLetter = to - from === surface.length;
	const most = isLetterForLetter ? Math.min(surface.length, proposal.length) : 0;
	let before = 0;
	while (before < most && surface[before] === proposal[before]) before++;
	let after = 0;
	while (after < most - before && surface.at(-1 - after) === proposal.at(-1 - after)) after++;
	const words = proposal.slice(before, proposal.length - after);
	const [start, end] = [from + before, to - after];
	const marks = state.doc.resolve(start).marksAcross(state.doc.resolve(Math.max(start, end))) ?? state.doc.resolve(start).marks();
	return words === '' ? tr.delete(start, end) : tr.replaceWith(start, end, state.schema.text(words, marks));
}
