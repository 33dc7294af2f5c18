/** Views of a text's editions: picked, watched while they are made, looked at. */
export { default as EditionCard } from './EditionCard.svelte';
export { default as EditionPreview } from './EditionPreview.svelte';
export { default as FormPicker } from './FormPicker.svelte';
export { BuildWatch } from './build-watch.svelte.ts';
export { toEditionAddress } from './edition-address.ts';
