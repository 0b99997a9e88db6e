/** What the first question does not need; one file, fetched while it is read. */
export { fieldOf } from '../../fields';
export { default as CardPicture } from './CardPicture.svelte';
export { default as IncomesQuestion } from './lists/IncomesQuestion.svelte';
export { default as PropertiesQuestion } from './lists/PropertiesQuestion.svelte';
export { default as RelativesQuestion } from './lists/RelativesQuestion.svelte';
export { default as TransfersQuestion } from './lists/TransfersQuestion.svelte';
