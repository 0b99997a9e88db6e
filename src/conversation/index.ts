export { Conversation } from './conversation.svelte';
export { isDelicate } from './delicate';
export { startMachine } from './start-machine';
export type { Entries } from './trail';
export type { Asked, StartMachine } from './wizard-state';
export { Wizard } from './wizard.svelte';
