export { default as Rulebook } from './Rulebook.svelte';
