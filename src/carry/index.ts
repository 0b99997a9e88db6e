export { codeOf, grouped, longestSquare, newestTable } from './code';
export { default as LeftOut } from './LeftOut.svelte';
export { default as OpenCode } from './OpenCode.svelte';
export { default as OpenFile } from './OpenFile.svelte';
export { replayOf } from './replay';
export { default as SaveFile } from './SaveFile.svelte';
export { default as ShowCode } from './ShowCode.svelte';
export { default as SquareCode } from './SquareCode.svelte';
