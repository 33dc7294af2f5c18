import { genesis, hashRow, type SealedRow } from './audit-chain.ts';
import type { Checkpoint } from './audit-key.server.ts';
import type { AuditFinding } from './audit-verify.server.ts';

/** Broken rows up to which every possible exchange among them is tried. */
const MOST_EXCHANGED = 300;

interface Link {
	before: SealedRow;
	after: SealedRow;
}

/**
 * Goes through sealed rows in the order of their places, and tells at the end what does not fit. A row is whole where
 * its hash is that of its content, place and predecessor; two neighbours are linked where the later one was sealed on
 * the hash of the earlier one; a signed checkpoint fixes the hash at its place.
 */
export class ChainWalk {
	readonly #signed: ReadonlyMap<number, readonly Checkpoint[]>;
	/** The highest place that the house has signed. */
	readonly #top: number;
	#last: SealedRow | null = null;
	readonly #broken = new Map<number, SealedRow>();
	readonly #unlinked: Link[] = [];
	readonly #gaps: { from: number; to: number }[] = [];
	readonly #foreign: SealedRow[] = [];
	/** Spans that end at a checkpoint which the row there contradicts. */
	readonly #contradicted: { from: number; to: number }[] = [];
	#lastGood = 0;

	constructor(signed: readonly Checkpoint[]) {
		this.#signed = Map.groupBy(signed, ({ seq }) => seq);
		this.#top = signed.reduce((top, { seq }) => Math.max(top, seq), 0);
	}

	take(row: SealedRow): void {
		const isWhole = hashRow(row, row.seq, row.previous) === row.hash;
		if (!isWhole) this.#broken.set(row.seq, row);
		if (row.seq < 1 || row.seq > this.#top || row.seq === this.#last?.seq) {
			// Nothing that the house sealed stands here.
			const foreign = isWhole ? this.#chooseForeign(row) : row;
			if (!this.#isBroken(foreign)) this.#foreign.push(foreign);
			return;
		}
		const expected = (this.#last?.seq ?? 0) + 1;
		if (row.seq > expected) this.#gaps.push({ from: expected, to: row.seq - 1 });
		else if (this.#last && row.previous !== this.#last.hash) this.#unlinked.push({ before: this.#last, after: row });
		else if (!this.#last && row.previous !== genesis) this.#broken.set(row.seq, row);
		this.#checkSignatures(row);
		this.#last = row;
	}

	/** Of two whole rows at one place the house sealed the one that its checkpoints and neighbours know. */
	#chooseForeign(row: SealedRow): SealedRow {
		const last = this.#last;
		if (!last || row.seq !== last.seq) return row;
		const isSigned = this.#signed.get(row.seq)?.some(({ hash }) => hash === row.hash) ?? false;
		const isLinked = this.#unlinked.at(-1)?.after === last && this.#unlinked.at(-1)!.before.hash === row.previous;
		if (!isSigned && !isLinked) return row;
		if (isLinked) this.#unlinked.pop();
		this.#last = row;
		return last;
	}

	#checkSignatures(row: SealedRow): void {
		const signed = this.#signed.get(row.seq);
		if (!signed) return;
		if (signed.every(({ hash }) => hash === row.hash)) this.#lastGood = row.seq;
		else this.#contradicted.push({ from: this.#lastGood + 1, to: row.seq });
	}

	finish(): AuditFinding[] {
		const moved = this.#findMoved();
		const origins = new Set(moved.values());
		const findings = [...this.#broken.values()].flatMap((row) => this.#nameBroken(row, moved.get(row), origins));
		for (const row of this.#foreign) findings.push({ kind: 'inserted', seq: row.seq, id: row.id });
		findings.push(...this.#nameUnlinked(origins));
		for (const { from, to } of this.#gaps) findings.push(...nameSpan('removed', from, to, origins));
		const end = Math.max(0, this.#last?.seq ?? 0);
		if (this.#top > end) findings.push(...nameSpan('cut', end + 1, this.#top, origins));
		findings.push(...this.#nameContradicted(findings));
		return findings;
	}

	#nameBroken(row: SealedRow, from: number | undefined, origins: ReadonlySet<number>): AuditFinding[] {
		const { seq, id } = row;
		const isForeign = !isWithin(seq, 1, this.#top);
		const isClaimed = origins.has(seq);
		if (from === undefined) return [{ kind: isForeign || isClaimed ? 'inserted' : 'changed', seq, id }];
		// Who was moved here stands in the place of a row that is nowhere else.
		const removed: AuditFinding[] = isForeign || isClaimed ? [] : [{ kind: 'removed', seq }];
		return [{ kind: 'reordered', seq, id, from }, ...removed];
	}

	/** Broken rows that are whole at another place, with that place. */
	#findMoved(): Map<SealedRow, number> {
		const moved = new Map<SealedRow, number>();
		const open = [...this.#broken.keys(), ...this.#gaps.flatMap(listPlaces), ...listPlaces({ from: (this.#last?.seq ?? 0) + 1, to: this.#top })];
		const everywhere = open.length <= MOST_EXCHANGED ? open : [];
		let shift = 0;
		for (const row of this.#broken.values()) {
			const places = [row.seq + shift, row.seq - 1, row.seq + 1, ...everywhere];
			const place = places.find((seq) => seq !== row.seq && this.#fits(row, seq));
			if (place === undefined) continue;
			moved.set(row, place);
			shift = place - row.seq;
		}
		return moved;
	}

	/** Whether the row was sealed at a place: by the hash it carries, or by the one that was left there. */
	#fits(row: SealedRow, seq: number): boolean {
		if (hashRow(row, seq, row.previous) === row.hash) return true;
		const there = this.#broken.get(seq);
		return there !== undefined && hashRow(row, seq, there.previous) === there.hash;
	}

	/** Both rows are whole but one of them is not the neighbour that the other was sealed beside. */
	#nameUnlinked(origins: ReadonlySet<number>): AuditFinding[] {
		const earlier = new Set(this.#unlinked.map(({ before }) => before));
		const named = new Map<SealedRow, AuditFinding>();
		for (const { before, after } of this.#unlinked) {
			const inserted = [before, after].find((row) => origins.has(row.seq) && !this.#isBroken(row));
			if (inserted) named.set(inserted, { kind: 'inserted', seq: inserted.seq, id: inserted.id });
			else if (!this.#isBroken(before) && !this.#isBroken(after) && !named.has(before)) {
				const row = earlier.has(after) || this.#isContradicted(after) ? after : before;
				named.set(row, { kind: 'changed', seq: row.seq, id: row.id });
			}
		}
		return [...named.values()];
	}

	#isBroken(row: SealedRow): boolean {
		return this.#broken.get(row.seq) === row;
	}

	#isContradicted(row: SealedRow): boolean {
		return this.#contradicted.some(({ to }) => to === row.seq);
	}

	/** A span whose rows fit each other and not the checkpoint was written anew from some row of it on. */
	#nameContradicted(found: readonly AuditFinding[]): AuditFinding[] {
		const unexplained = this.#contradicted.filter(({ from, to }) => !found.some(({ seq, from: origin }) => isWithin(seq, from, to) || isWithin(origin, from, to)));
		const first = unexplained[0];
		const last = unexplained.at(-1);
		return first && last ? [{ kind: 'changed', seq: first.from, toSeq: last.to }] : [];
	}
}

function isWithin(seq: number | undefined, from: number, to: number): boolean {
	return seq !== undefined && seq >= from && seq <= to;
}

/** Places of a span, the first few of a long one. */
function listPlaces({ from, to }: { from: number; to: number }): number[] {
	return Array.from({ length: Math.min(MOST_EXCHANGED, to - from + 1) }, (_, index) => from + index);
}

/** The parts of a span that no row was moved away from. */
function nameSpan(kind: 'removed' | 'cut', from: number, to: number, origins: ReadonlySet<number>): AuditFinding[] {
	const moved = [...origins].filter((seq) => isWithin(seq, from, to)).toSorted((a, b) => a - b);
	const bounds = [from - 1, ...moved, to + 1];
	return bounds.slice(1).flatMap((next, index): AuditFinding[] => {
		const [first, last] = [bounds[index]! + 1, next - 1];
		if (last < first) return [];
		return [first === last ? { kind, seq: first } : { kind, seq: first, toSeq: last }];
	});
}
