/** The one place at which the editor takes proofreading in; only the worker runs it. */
export { proofread, type Finding } from '@nhipcau/vietnamese-text';
