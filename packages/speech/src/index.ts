export type * from './types.ts';
export type { SpeakSettings, SpeechEngine, SpokenSentence, Voice } from './engine.ts';
export type { SpeechCache } from './cache.ts';
export { SpeechError } from './errors.ts';
export { messages } from './messages.ts';
export { espeakEngine } from './espeak/engine.ts';
export { listVoices } from './voices.ts';
export { synthesise, type SynthesisOptions } from './synthesise.ts';
