export { Conversation } from './conversation.svelte';
export { isDelicate } from './delicate';
export type { Entries } from './trail';
