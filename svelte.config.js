import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/**
 * Runes everywhere in our own components; libraries keep what they were written for.
 * @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig}
 */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
  },
};
