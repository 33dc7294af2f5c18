import { Extension, type Editor } from '@tiptap/core';
import { NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { applyProposal, mayApply } from './apply-proposal.ts';
import { listMarked, makeFindingMarks, positionOf, tellCurrent, tellFound, tellWithout, type PlacedFinding } from './finding-marks.ts';
import { mapFlatText, type FlatPlaces } from './flat-places.ts';
import { ProofreadClient } from './proofread-client.ts';
import type { Finding } from './proofread-text.ts';

/** What the page gives. Read anew each time, so that it may change. */
export interface ProofreadSetup {
	language: 'vi' | 'en';
	/** Words above the text, read together with it. */
	title: () => string;
	lead: () => string;
	/** Keys of what the office has accepted for good, and words that it knows. */
	silenced: readonly string[];
	knownWords: readonly string[];
	/** Accepts a finding for good; answers every key that is accepted then, or throws with the sentence for the reader. */
	silence: (finding: Pick<Finding, 'silenceKey' | 'kind' | 'surface'>) => Promise<string[]>;
}

/** Reading begins this long after the last key, in milliseconds, and then when the browser has nothing else to do. */
const PAUSE_MS = 700;
const IDLE_MS = 1_500;
/** Characters before and after a finding that are shown with it. */
const AROUND = 40;

/** Reads an article while it is written and holds what was found. It changes a word only where a person says so. */
export class Proofreader {
	/** What is found, in the order of the text: title and lead first. */
	findings = $state.raw<PlacedFinding[]>([]);
	/** The finding whose popover is open. */
	current = $state<number | null>(null);
	/** Whether the text was read since the page was opened. */
	hasRead = $state(false);
	#editor: Editor | null = null;
	readonly #setup: ProofreadSetup;
	readonly #client = new ProofreadClient();
	#silenced: string[];
	/** Findings that a person has passed over this time, by words and surroundings. */
	readonly #passed = new Set<string>();
	#inFields: PlacedFinding[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;
	#count = 0;

	constructor(setup: ProofreadSetup) {
		this.#setup = setup;
		this.#silenced = [...setup.silenced];
	}

	/** Belongs to the editor's extensions. */
	makeExtension(): Extension {
		return Extension.create({ name: 'proofreading', addProseMirrorPlugins: () => [makeFindingMarks((id) => this.open(id))] });
	}

	/** Begins to read along; answers the way to stop. */
	follow(editor: Editor): () => void {
		this.#editor = editor;
		const hear = ({ transaction }: { transaction: { docChanged: boolean } }) => {
			if (transaction.docChanged) this.readSoon();
			this.#refresh();
		};
		const leave = () => this.#leave();
		editor.on('transaction', hear);
		editor.on('selectionUpdate', leave);
		this.readSoon(0);
		return () => {
			editor.off('transaction', hear);
			editor.off('selectionUpdate', leave);
			clearTimeout(this.#timer);
			this.#client.close();
			this.#editor = null;
		};
	}

	/** The cursor went somewhere else: what was explained is out of mind. */
	#leave(): void {
		const place = this.find(this.current)?.place;
		const cursor = this.#editor?.state.selection;
		if (!place || !cursor) return;
		const isThere = place.in === 'text' ? place.from <= cursor.from && cursor.to <= place.to : place.in === 'attribute' && cursor.from === place.at;
		if (!isThere) this.close();
	}

	readSoon(after = PAUSE_MS): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => whenIdle(() => void this.#read()), after);
	}

	async #read(): Promise<void> {
		const editor = this.#editor;
		if (!editor || editor.isDestroyed || !editor.isEditable) return;
		const { doc } = editor.state;
		const fields = { title: this.#setup.title(), lead: this.#setup.lead() };
		const places = mapFlatText(doc, fields);
		const { language, knownWords } = this.#setup;
		const found = await this.#client.ask({ text: places.text, language, silenced: this.#silenced, acceptedWords: [...knownWords] });
		// What was typed meanwhile has its own reading coming.
		if (!found || editor.isDestroyed || !editor.state.doc.eq(doc) || fields.title !== this.#setup.title() || fields.lead !== this.#setup.lead()) return;
		const placed = found.flatMap((finding) => this.#place(finding, places)).filter((one) => !this.#passed.has(fingerprint(one)));
		// The finding that is open stays open, under its new number.
		const open = this.find(this.current);
		const same = open && placed.find((one) => one.finding.silenceKey === open.finding.silenceKey && positionOf(one) === positionOf(open));
		this.#inFields = placed.filter(isInField);
		this.current = same?.id ?? null;
		this.hasRead = true;
		editor.view.dispatch(tellFound(editor.state.tr, placed));
		if (same) this.open(same.id);
	}

	#place(finding: Finding, { text, find }: FlatPlaces): PlacedFinding[] {
		const place = find(finding.start, finding.end);
		if (!place) return [];
		const before = cutWhole(text.slice(0, finding.start).split('\n').at(-1)!.slice(-AROUND - 1), /^\S*\s/u);
		const after = cutWhole(text.slice(finding.end, finding.end + AROUND + 1).split('\n')[0]!, /\s\S*$/u);
		return [{ id: (this.#count += 1), finding, place, before, after }];
	}

	/** Takes up where the marks stand after a change of the text. */
	#refresh(): void {
		if (!this.#editor || this.#editor.isDestroyed) return;
		const fields = { title: this.#setup.title(), lead: this.#setup.lead() };
		this.#inFields = this.#inFields.filter(({ place, finding }) => isInField({ place }) && readField(fields, place) === finding.surface);
		this.findings = [...this.#inFields, ...listMarked(this.#editor.state)];
		if (this.current !== null && !this.findings.some(({ id }) => id === this.current)) this.current = null;
	}

	find(id: number | null): PlacedFinding | null {
		return this.findings.find((placed) => placed.id === id) ?? null;
	}

	/** Shows a finding: marked in the text, its popover open. */
	open(id: number): void {
		this.current = id;
		this.#tell(tellCurrent, id);
	}

	close(): void {
		this.current = null;
		this.#tell(tellCurrent, null);
	}

	#tell<Value>(tell: (tr: Transaction, value: Value) => Transaction, value: Value): void {
		const editor = this.#editor;
		if (editor && !editor.isDestroyed) editor.view.dispatch(tell(editor.state.tr, value));
	}

	/** Puts the cursor behind a finding of the text, or into its field, and opens it. */
	goTo(id: number): void {
		const placed = this.find(id);
		const editor = this.#editor;
		if (!placed || !editor) return;
		const { place } = placed;
		if (isInField(placed)) selectInField(placed);
		else {
			const { doc } = editor.state;
			const selection = place.in === 'text' ? TextSelection.create(doc, place.to) : NodeSelection.create(doc, (place as { at: number }).at);
			editor.view.dispatch(editor.state.tr.setSelection(selection).scrollIntoView());
			editor.view.focus();
		}
		this.open(id);
	}

	/** Goes to the next finding after the cursor, or the one before it; at the end it begins anew. */
	goOn(step: 1 | -1): PlacedFinding | null {
		const at = this.findings.findIndex(({ id }) => id === this.current);
		const next = this.findings[at >= 0 ? (at + step + this.findings.length) % this.findings.length : this.#findBeside(step)];
		if (next) this.goTo(next.id);
		return next ?? null;
	}

	/** Index of the finding nearest to the cursor in a direction. */
	#findBeside(step: 1 | -1): number {
		const cursor = this.#editor?.isFocused ? this.#editor.state.selection.from : -1;
		const position = ({ place }: PlacedFinding) => (place.in === 'text' ? place.to : place.in === 'attribute' ? place.at : -1);
		const beyond = this.findings.findIndex((placed) => position(placed) > cursor);
		if (step === 1) return Math.max(0, beyond);
		const { length } = this.findings;
		return ((beyond < 0 ? length : beyond) - 1 + length) % Math.max(1, length);
	}

	/** The open finding, or the one at the cursor. */
	findHere(): PlacedFinding | null {
		const cursor = this.#editor?.state.selection.from ?? -1;
		return this.find(this.current) ?? this.findings.find(({ place }) => place.in === 'text' && place.from <= cursor && cursor <= place.to) ?? null;
	}

	mayFix(placed: PlacedFinding): boolean {
		return this.#editor !== null && mayApply(this.#editor.state, placed);
	}

	/** Puts a proposal in place of the words; one undo takes it back. Answers whether it could be done. */
	fix(id: number, proposal: string): boolean {
		const placed = this.find(id);
		const editor = this.#editor;
		if (!placed || !editor || !this.mayFix(placed)) return false;
		if (isInField(placed)) return replaceInField(placed, proposal);
		const tr = applyProposal(editor.state, placed, proposal);
		if (!tr) return false;
		editor.view.dispatch(tellWithout(tr, [id]).setMeta('addToHistory', true).scrollIntoView());
		return true;
	}

	/** Passes over a finding until the page is opened anew. */
	pass(id: number): void {
		const placed = this.find(id);
		if (!placed) return;
		this.#passed.add(fingerprint(placed));
		this.#drop([id]);
	}

	/** Accepts a finding for good, for the whole office. Throws with the sentence for the reader. */
	async silence(id: number): Promise<void> {
		const placed = this.find(id);
		if (!placed) return;
		const { silenceKey, kind, surface } = placed.finding;
		this.#silenced = await this.#setup.silence({ silenceKey, kind, surface });
		this.#drop(this.findings.filter(({ finding }) => finding.silenceKey === silenceKey).map((one) => one.id));
	}

	#drop(ids: number[]): void {
		this.#inFields = this.#inFields.filter((placed) => !ids.includes(placed.id));
		this.#tell(tellWithout, ids);
	}
}

/** No more than so many characters, whole words, with a mark where something is left out. */
function cutWhole(words: string, part: RegExp): string {
	return words.length > AROUND ? words.replace(part, part.source.startsWith('^') ? '… ' : ' …') : words;
}

function whenIdle(work: () => void): void {
	if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: IDLE_MS });
	else work();
}

function fingerprint({ finding, before, after }: PlacedFinding): string {
	return [finding.silenceKey, finding.surface, before.slice(-12), after.slice(0, 12)].join('\u0000');
}

export function isInField({ place }: Pick<PlacedFinding, 'place'>): boolean {
	return place.in === 'title' || place.in === 'lead';
}

function readField(fields: { title: string; lead: string }, place: PlacedFinding['place']): string {
	return place.in === 'title' || place.in === 'lead' ? fields[place.in].normalize('NFC').trim().slice(place.start, place.end) : '';
}

function findField({ place }: PlacedFinding): HTMLTextAreaElement | null {
	return document.querySelector<HTMLTextAreaElement>(`textarea[name="${place.in}"]`);
}

function selectInField(placed: PlacedFinding): HTMLTextAreaElement | null {
	const field = findField(placed);
	const { start, end } = placed.place as { start: number; end: number };
	const blank = field ? field.value.length - field.value.trimStart().length : 0;
	field?.focus();
	field?.setSelectionRange(blank + start, blank + end);
	return field;
}

/** As if it had been typed, so that the field's own undo takes it back. */
function replaceInField(placed: PlacedFinding, proposal: string): boolean {
	if (!selectInField(placed)) return false;
	return proposal === '' ? document.execCommand('delete') : document.execCommand('insertText', false, proposal);
}
