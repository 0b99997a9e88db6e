/** The law, and the screens that nobody meets first; one file, fetched while the first questions are read. */
export { assess } from '../rules/assess';
export { default as IncomesQuestion } from './fields/IncomesQuestion.svelte';
export { default as MoneyField } from './fields/MoneyField.svelte';
export { default as NumberField } from './fields/NumberField.svelte';
export { default as PlaceField } from './fields/PlaceField.svelte';
export { default as PropertiesQuestion } from './fields/PropertiesQuestion.svelte';
export { default as RelativesQuestion } from './fields/RelativesQuestion.svelte';
export { default as SeveralField } from './fields/SeveralField.svelte';
export { default as TransfersQuestion } from './fields/TransfersQuestion.svelte';
export { default as CardPicture } from './parts/CardPicture.svelte';
export { default as ReviewView } from './ReviewView.svelte';
