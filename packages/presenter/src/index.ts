export { appearanceNames, chooseAppearance, type AppearanceName } from './appearance.ts';
export { drawPresenter, PRESENTER_ASPECT } from './drawing/figure.ts';
export { poseAt, roundPose, type Pose } from './pose.ts';
export { makeTimeline, type PhonemeTime, type SpokenSentence, type Timeline, type VisemeTime } from './timeline.ts';
export { listVisemes, visemes, type MouthShape, type Viseme } from './visemes.ts';
export { hashSeed, hashToUnit } from './seeded-random.ts';
