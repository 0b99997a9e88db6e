export { default as ReviewView } from './ReviewView.svelte';
