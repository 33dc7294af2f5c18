import type { Voice } from './engine.ts';
import { espeakEngine } from './espeak/engine.ts';

/** The voices of the embedded engine, the default first. */
export function listVoices(): readonly Voice[] {
	return espeakEngine.voices;
}
