import { createContext } from 'svelte';

/** Whether the result stands on a screen that strangers share, from which no link may lead away. */
export const [isPublicScreen, setPublicScreen] = createContext<() => boolean>();
