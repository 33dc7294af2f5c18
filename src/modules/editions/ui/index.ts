/** Views of a text's editions: picked, watched while they are made, looked at. */
export { default as EditionCard } from './EditionCard.svelte';
export { default as EditionPreview } from './EditionPreview.svelte';
export { default as FormPicker } from './FormPicker.svelte';
export { BuildWatch } from './build-watch.svelte.ts';
export { toEditionAddress } from './edition-address.ts';
/** A text tried aloud, and the office's dictionary beside it. */
export { default as ChoiceList } from './listen/ChoiceList.svelte';
export { default as DictionaryFiles } from './listen/DictionaryFiles.svelte';
export { default as DictionaryList } from './listen/DictionaryList.svelte';
export { default as FactTable } from './listen/FactTable.svelte';
export { default as ListenForm } from './listen/ListenForm.svelte';
export { default as ReadingForm, type ReadingDraft } from './listen/ReadingForm.svelte';
export { default as ReadingMap } from './listen/ReadingMap.svelte';
export { readAloud } from '../read-aloud.ts';
