/** The views of documents: fields of an entry, how one stands, what it has to do with others. */
export { default as DocumentCard } from './DocumentCard.svelte';
export { default as DocumentFields } from './DocumentFields.svelte';
export { default as DocumentLines } from './DocumentLines.svelte';
export { default as RelationList } from './RelationList.svelte';
export { default as Standing } from './Standing.svelte';

export { default as DutyBoard } from './DutyBoard.svelte';
export { default as DutyMark } from './DutyMark.svelte';
export { default as DutyStrip } from './DutyStrip.svelte';
export { default as ReviewFields } from './ReviewFields.svelte';
export { default as ReviewMark } from './ReviewMark.svelte';
export { reviewStates } from '../model-reviews.ts';
