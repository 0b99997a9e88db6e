/** What the first question does not need; one file, fetched while it is read. */
export { fieldOf } from '../../fields';
export { default as CardPicture } from './CardPicture.svelte';
export { default as ListQuestion } from './lists/ListQuestion.svelte';
