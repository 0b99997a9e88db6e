export { default as App } from './App.svelte';
export { loadLaterScreens, loadWhatFollows } from './load-screens';
export { wipe } from './wipe';
