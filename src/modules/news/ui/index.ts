/** The desk's views of articles: lists, editor, comparing, script, review. */
export { default as ArticleLines } from './ArticleLines.svelte';
export { default as ArticleState } from './ArticleState.svelte';
