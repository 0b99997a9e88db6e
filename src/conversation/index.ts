export { Conversation } from './conversation.svelte';
export { isDelicate } from './delicate';
export { startMachine } from './start-machine';
export type { Entries } from './trail';
export type { Asked } from './wizard-state';
