export { default as EarningsDrawing } from './what-if/EarningsDrawing.svelte';
export { default as OutcomeMark } from './verdict/OutcomeMark.svelte';
export type { default as ReportView } from './ReportView.svelte';
