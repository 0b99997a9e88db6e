export { default as EarlyResult } from './EarlyResult.svelte';
export { loadFields } from './load-fields';
export { default as QuestionView } from './QuestionView.svelte';
