export { default as LeftOut } from './LeftOut.svelte';
export { default as OpenFile } from './OpenFile.svelte';
export { replayOf } from './replay';
export { default as SaveFile } from './SaveFile.svelte';
