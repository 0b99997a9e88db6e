/** What the first two questions do not need; one file, fetched while they are read. */
export { fieldOf } from '../../fields';
export { default as CardPicture } from './CardPicture.svelte';
export { default as EarlyResult } from './EarlyResult.svelte';
export { default as ListQuestion } from './lists/ListQuestion.svelte';
