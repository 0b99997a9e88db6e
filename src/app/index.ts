export { default as App } from './App.svelte';
export { loadLaterScreens } from './load-later-screens';
export { wipe } from './wipe';
