export type { default as ReportView } from './ReportView.svelte';
