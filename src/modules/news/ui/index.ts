/** The desk's views of articles: lists, editor, comparing, script, review. */
export { default as AboutFields } from './AboutFields.svelte';
export { default as ArticleLines } from './ArticleLines.svelte';
export { default as ArticleState } from './ArticleState.svelte';
export { default as CompareTexts } from './CompareTexts.svelte';
export { default as OpeningFields } from './OpeningFields.svelte';
export { default as SaveState } from './SaveState.svelte';
export { default as TextCopies } from './TextCopies.svelte';
export { default as TextEditor } from './editor/TextEditor.svelte';
export { DraftKeeper, getDraftKeeper, setDraftKeeper } from './draft/draft-keeper.svelte.ts';
export { makePictureSource } from './draft/picture-source.ts';
export type { KeptText, SaveFailure } from './draft/draft-transport.ts';
export { default as FileDrop } from './intake/FileDrop.svelte';
export { default as PasteBox } from './intake/PasteBox.svelte';
export { sendWithProgress, type Sending } from './intake/send-with-progress.ts';
