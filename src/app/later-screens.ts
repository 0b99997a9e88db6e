/** The machine with the law, and what comes after the questions, which nobody meets first; one file, fetched while the first question is read. */
export { startMachine } from '../conversation';
export { DayQuestion } from '../fields';
export { default as AfterQuestions } from './AfterQuestions.svelte';
