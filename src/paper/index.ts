export { billRows } from './bill-rows';
export { default as LetterSheet } from './LetterSheet.svelte';
export { default as OnPaper } from './OnPaper.svelte';
export { printPage } from './print-page';
export { donePrintingSide, printSide } from './print-side';
export { default as Receipt } from './Receipt.svelte';
export { default as SideSheet } from './SideSheet.svelte';
