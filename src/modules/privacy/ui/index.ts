/** Views of requests about personal data. */
export { default as RequestState } from './RequestState.svelte';
