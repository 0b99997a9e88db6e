export { loadFields } from './load-fields';
export { default as QuestionView } from './QuestionView.svelte';
