/** The law and the review, which nobody meets first; one file, fetched while the first question is read. */
export { assess } from '../rules/assess';
export { default as ReviewView } from '../screens/review/ReviewView.svelte';
