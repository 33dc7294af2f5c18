export { checkVideo, isVideoAvailable, type Availability } from './availability.ts';
export { CUE_LIMITS, makeCues, type CaptionWord } from './captions/cues.ts';
export { toVtt } from './captions/vtt.ts';
export { VideoError } from './errors.ts';
export { messages } from './messages.ts';
export { renderClip, type RenderOptions } from './render-clip.ts';
export {
	FRAME,
	type ClipPlan,
	type ClipResult,
	type ClipSpeech,
	type ClosingScene,
	type Cue,
	type FiguresScene,
	type Scene,
	type SentenceScene,
	type ShownFigure,
	type TitleScene,
} from './types.ts';
