import { fold } from '@nhipcau/vietnamese-text';
import { clauseLabel, coordinatingWords, deliverableWords, dueWords, leadWords, noticeEnd, unitSeparator } from './data/words.ts';
import { readDue } from './due-words.ts';
import type { ClauseProposal } from './model.ts';

export interface WrittenClause {
	label: string;
	words: string;
}

/** A unit by the name that a notice may call it. */
export interface NamedUnit {
	id: string;
	name: string;
}

/**
 * The numbered clauses of a notice: lines that begin with a number, a letter or a dash, with the lines that follow each.
 * A numbered clause whose lettered ones follow is their head and stands before each of them.
 */
export function splitClauses(body: string): WrittenClause[] {
	const found: (WrittenClause & { depth: number })[] = [];
	for (const raw of body.normalize('NFC').split(/\n+/)) {
		const text = raw.trim();
		if (text === '') continue;
		if (noticeEnd.test(text)) break;
		const match = clauseLabel.exec(text);
		if (match) found.push({ label: match[0].trim(), words: text.slice(match[0].length).trim(), depth: depthOf(match) });
		else if (found.length > 0) found.at(-1)!.words += `\n${text}`;
	}
	const hasParts = (index: number) => (found[index + 1]?.depth ?? 0) > found[index]!.depth && found[index]!.words.length < 200 && /[:：]$/.test(found[index]!.words);
	return found.filter((_, index) => !hasParts(index)).map(({ label, words }) => ({ label, words }));
}

function depthOf([, number, letter]: RegExpExecArray): number {
	return letter !== undefined ? 2 : number === undefined ? 3 : number.split('.').length - 1;
}

/** What a clause says of who and by when, as far as rule can read it. Units are known by their whole name, marks or none. */
export function proposeTask(words: string, units: readonly NamedUnit[], issuedOn: string): ClauseProposal {
	const lead = leadWords.exec(words)?.[1]?.trim() ?? '';
	const partners = coordinatingWords.exec(words)?.[1] ?? '';
	const after = words.slice(words.search(dueWords) < 0 ? words.length : words.search(dueWords));
	const due = readDue(after.slice(0, 120), Number(issuedOn.slice(0, 4)));
	const leadUnitId = findUnits(lead, units)[0] ?? null;
	return {
		leadUnitId,
		leadWords: lead,
		coordinatingUnitIds: findUnits(partners, units).filter((id) => id !== leadUnitId),
		dueOn: due?.dueOn ?? null,
		duePrecision: due?.duePrecision ?? 'day',
		deliverable: (deliverableWords.exec(words)?.[1] ?? '').trim(),
	};
}

/** Units whose whole name stands in words, in the order in which they stand there; a longer name goes before a shorter one within it. */
export function findUnits(words: string, units: readonly NamedUnit[]): string[] {
	let text = ` ${fold(words).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
	const hits: { id: string; at: number }[] = [];
	for (const { id, name } of units.toSorted((a, b) => b.name.length - a.name.length)) {
		const key = ` ${fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
		const at = text.indexOf(key);
		if (at < 0 || key.trim() === '') continue;
		hits.push({ id, at });
		text = text.slice(0, at + 1) + '#'.repeat(key.length - 2) + text.slice(at + key.length - 1);
	}
	return hits.toSorted((a, b) => a.at - b.at).map(({ id }) => id);
}

/** Names of units in one cell of a table. */
export function splitUnits(cell: string): string[] {
	return cell.split(unitSeparator).filter((part) => part !== '');
}
