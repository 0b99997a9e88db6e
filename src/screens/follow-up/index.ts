export { default as LaterDecision } from './LaterDecision.svelte';
export { loadFollowUp } from './load';
