export type { default as StatementView } from './StatementView.svelte';
