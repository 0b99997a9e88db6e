export { billRows } from './bill-rows';
export { default as LetterSheet } from './LetterSheet.svelte';
export { default as OnPaper } from './OnPaper.svelte';
export { printPage } from './print-page';
