export { buildEditions } from './build.ts';
export { describeProblem } from './build-form.ts';
export { messages } from './messages.ts';
export { prepareBuild, type Prepared } from './prepare.ts';
export { formatScript, parseScript, ScriptError, type LineKind, type Script, type ScriptLine } from './script.ts';
export type { Sentence } from './sentences.ts';
export * from './types.ts';
export { labels } from './forms/labels.ts';
export { makeScriptInChild, startBuild, type BuildHandle } from './start-build.ts';
