export { drawCover } from './cover.ts';
export type { CoverInput } from './cover.ts';
export { EbookError } from './errors.ts';
export { messages } from './messages.ts';
export type { NarratedSentence } from './overlay.ts';
export { drawWeave } from './weave.ts';
export type { Weave, WeaveTones } from './weave.ts';
export { writeEpub } from './write-epub.ts';
export type { EpubInput } from './write-epub.ts';
