export { default as CounterScript } from './CounterScript.svelte';
export { default as DatesPanel } from './DatesPanel.svelte';
export { default as DecisionPanel } from './DecisionPanel.svelte';
export { default as LettersPanel } from './LettersPanel.svelte';
export { default as PapersPanel } from './PapersPanel.svelte';
