export { default as LanguageSwitch } from './LanguageSwitch.svelte';
export { neutralPlace } from './neutral-place';
export { default as PageFrame } from './PageFrame.svelte';
export { default as SectionIcon } from './SectionIcon.svelte';
