export { default as App } from './App.svelte';
export { loadLaterScreens } from './load-screens';
export { wipe } from './wipe';
