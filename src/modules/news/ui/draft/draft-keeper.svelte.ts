import { createContext } from 'svelte';
import type { ArticleContent, ArticleState } from '../../model.ts';
import { isSameText } from './compare-texts.ts';
import { DraftTransport, type KeptText, type SaveAnswer, type SaveFailure } from './draft-transport.ts';
import { TypedTextStore, type TypedText } from './typed-text.ts';
import { OtherTabs } from './other-tabs.ts';

/** `saved`: the server has it. `stale`: someone else saved meanwhile. The others say why the server has not got it. */
export type DraftStatus = 'saved' | 'changed' | 'saving' | 'stale' | 'refused' | 'signed_out' | 'unreachable';

const SAVE_AFTER_MS = 1_500;
const SAVE_AT_LEAST_EVERY_MS = 8_000;
const KEEP_AFTER_MS = 250;
const TRY_AGAIN_AFTER_MS = 5_000;

interface Opened {
	articleId: string;
	userId: string;
	kept: KeptText;
}

/**
 * The text of one article while a person works on it: kept on the device at once, on the server within seconds, and
 * never over what someone else saved.
 */
export class DraftKeeper {
	readonly articleId: string;
	/** Replaced as a whole by every change. */
	content = $state.raw() as ArticleContent;
	/** Counts the texts that came from outside, so that an editor knows when to take in another. */
	taken = $state(0);
	/** The text that both this and `theirs` began from; null where it is not known. */
	base = $state.raw<ArticleContent | null>(null);
	revision = $state(0);
	state = $state<ArticleState>('draft');
	gaps = $state.raw<string[]>([]);
	status = $state<DraftStatus>('saved');
	savedAt = $state<Date | null>(null);
	failure = $state.raw<SaveFailure | null>(null);
	/** What someone else saved while this text was typed, to be compared. */
	theirs = $state.raw<KeptText | null>(null);
	/** When the text that was found on this device had been typed. */
	recoveredAt = $state<Date | null>(null);
	isOpenElsewhere = $state(false);
	/** Whether the device could keep the text; else only the server has it. */
	isKeptHere = $state(true);
	/** Asks an editor for what it has not told yet. */
	collect: (() => void) | null = null;

	readonly #transport: DraftTransport;
	readonly #typed: TypedTextStore;
	readonly #tabs: OtherTabs;
	#saveTimer: ReturnType<typeof setTimeout> | undefined;
	#keepTimer: ReturnType<typeof setTimeout> | undefined;
	#firstUnsavedAt = 0;
	#saving: Promise<boolean> | null = null;
	/** What is saved next was put together out of two texts, one of them kept under `copy`. */
	#merge: { copy?: string } | null = null;

	constructor({ articleId, userId, kept }: Opened) {
		this.articleId = articleId;
		this.#transport = new DraftTransport(articleId);
		this.#typed = new TypedTextStore(userId, articleId);
		this.#tabs = new OtherTabs(articleId, {
			onOthers: (any) => (this.isOpenElsewhere = any),
			onSaved: (revision) => void (revision > this.revision && this.status === 'saved' && this.refresh()),
		});
		this.#take(kept);
	}

	get isSafe(): boolean {
		return this.status === 'saved';
	}

	/** In the browser only: takes up what an earlier visit left on this device, and begins to listen to other tabs. */
	start(): void {
		this.#tabs.start();
		const typed = this.#typed.find();
		if (!typed) return;
		if (isSameText(typed.content, this.content)) this.#typed.forget();
		else void this.#recover(typed);
	}

	async #recover(typed: TypedText): Promise<void> {
		const saved = { content: this.content, revision: this.revision };
		this.recoveredAt = new Date(typed.at);
		this.content = typed.content;
		this.taken++;
		this.status = 'changed';
		if (typed.revision === saved.revision) return this.#schedule();
		// Someone saved after this was typed: the two are shown side by side.
		this.base = null;
		this.revision = typed.revision;
		this.status = 'stale';
		await this.#readTheirs();
	}

	/** The pages of the article are left: what is not saved yet is saved behind them. */
	stop(): void {
		this.flush();
		void this.save().finally(() => {
			clearTimeout(this.#saveTimer);
			this.#tabs.stop();
		});
	}

	/** A person changed something. */
	change(part: Partial<ArticleContent>): void {
		this.content = { ...this.content, ...part };
		if (this.status !== 'stale') this.status = 'changed';
		this.#keepTimer ??= setTimeout(() => this.#keepHere(), KEEP_AFTER_MS);
		this.#schedule();
	}

	/** Keeps everything typed on this device at once: before the page goes away. */
	flush(): void {
		this.collect?.();
		if (!this.isSafe) this.#keepHere();
	}

	/** Saves now. Answers whether the server has everything. */
	async save(): Promise<boolean> {
		this.collect?.();
		clearTimeout(this.#saveTimer);
		// Of several that wait here, one goes on at a time.
		while (this.#saving) await this.#saving;
		if (this.status === 'saved') return true;
		if (this.status === 'stale') return false;
		this.#saving = this.#saveNow();
		try {
			return await this.#saving;
		} finally {
			this.#saving = null;
		}
	}

	async #saveNow(): Promise<boolean> {
		const sent = this.content;
		const merge = this.#merge;
		this.status = 'saving';
		const answer = await this.#transport.save(this.revision, sent, merge ?? undefined);
		if (answer.is === 'saved') return this.#noteSaved(answer.kept, sent);
		this.status = answer.is;
		this.failure = 'failure' in answer ? answer.failure : null;
		this.#keepHere();
		if (answer.is === 'refused' && !this.#isClassified()) await this.#transport.keepCopy(this.revision, sent);
		if (answer.is === 'stale') await this.#readTheirs();
		if (answer.is === 'unreachable' || answer.is === 'signed_out') this.#schedule(TRY_AGAIN_AFTER_MS);
		return false;
	}

	#noteSaved(kept: KeptText, sent: ArticleContent): boolean {
		this.base = sent;
		this.#merge = null;
		this.revision = kept.revision;
		this.state = kept.state;
		this.gaps = kept.gaps;
		this.savedAt = new Date(kept.updatedAt);
		this.failure = null;
		this.recoveredAt = null;
		this.#tabs.tellSaved(kept.revision);
		const isAll = this.content === sent;
		this.status = isAll ? 'saved' : 'changed';
		if (isAll) this.#forgetHere();
		else this.#schedule();
		return isAll;
	}

	async #readTheirs(): Promise<void> {
		const answer = await this.#transport.read();
		if (answer.is !== 'saved') return;
		this.theirs = answer.kept;
		// A save whose answer was lost on the way comes back as someone else's.
		if (isSameText(answer.kept.content, this.content)) this.takeTheirs();
	}

	/** The text as it is on the server now, where nothing of one's own would be lost. */
	async refresh(): Promise<void> {
		this.collect?.();
		if (!this.isSafe) return;
		const answer: SaveAnswer = await this.#transport.read();
		this.collect?.();
		// Meanwhile more may have been typed, and even saved: an answer that is older than that is of no use.
		if (answer.is === 'saved' && this.isSafe && answer.kept.revision > this.revision) this.#take(answer.kept);
	}

	/** A page that was loaded anew brought the text as it is on the server. */
	meet(kept: KeptText): void {
		this.collect?.();
		if (this.isSafe && kept.revision > this.revision) this.#take(kept);
		else if (kept.revision === this.revision) this.state = kept.state;
	}

	/** Goes on from a text put together out of both; what is left out was seen by the person who chose. */
	async resolve(content: ArticleContent): Promise<boolean> {
		if (!this.theirs) return false;
		const copy = this.failure?.details.copy;
		this.#merge = copy === undefined ? {} : { copy: String(copy) };
		this.base = this.theirs.content;
		this.revision = this.theirs.revision;
		this.state = this.theirs.state;
		this.content = content;
		this.taken++;
		this.theirs = null;
		this.status = 'changed';
		return this.save();
	}

	/** Leaves one's own text and takes the one on the server. */
	takeTheirs(): void {
		if (!this.theirs) return;
		this.#take(this.theirs);
		this.#forgetHere();
	}

	#take(kept: KeptText): void {
		this.content = kept.content;
		this.base = kept.content;
		this.#merge = null;
		this.revision = kept.revision;
		this.state = kept.state;
		this.gaps = kept.gaps;
		this.savedAt = new Date(kept.updatedAt);
		this.taken++;
		this.theirs = null;
		this.failure = null;
		this.recoveredAt = null;
		this.status = 'saved';
	}

	#schedule(after = SAVE_AFTER_MS): void {
		if (this.status === 'stale') return;
		const now = Date.now();
		if (this.#firstUnsavedAt === 0) this.#firstUnsavedAt = now;
		const left = Math.max(0, this.#firstUnsavedAt + SAVE_AT_LEAST_EVERY_MS - now);
		clearTimeout(this.#saveTimer);
		this.#saveTimer = setTimeout(() => {
			this.#firstUnsavedAt = 0;
			void this.save();
		}, after > SAVE_AFTER_MS ? after : Math.min(after, left));
	}

	/** What bears a mark of secrecy may lie nowhere: not on the server, not on this device. */
	#isClassified(): boolean {
		return this.failure?.code === 'document.classified';
	}

	#keepHere(): void {
		clearTimeout(this.#keepTimer);
		this.#keepTimer = undefined;
		if (this.status === 'saved') return;
		if (this.#isClassified()) {
			this.isKeptHere = false;
			return this.#typed.forget();
		}
		this.isKeptHere = this.#typed.keep({ revision: this.revision, content: this.content, at: new Date().toISOString() });
	}

	#forgetHere(): void {
		clearTimeout(this.#keepTimer);
		this.#keepTimer = undefined;
		this.#typed.forget();
	}
}

/** The keeper of the article whose pages are open. */
export const [getDraftKeeper, setDraftKeeper] = createContext<() => DraftKeeper>();
