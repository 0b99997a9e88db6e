import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { pages } from './scripts/pages.mjs';

/** Relative addresses, so that the pages work in any folder of any host; syntax for phones of six years ago. */
export default defineConfig({
  base: './',
  plugins: [svelte(), pages()],
  build: {
    target: ['chrome80', 'safari14', 'firefox78'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: true,
  },
});
