import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { buildInfo } from './scripts/build/build-info.mjs';
import { messages } from './scripts/build/messages.mjs';
import { pages } from './scripts/build/pages.mjs';
import { oneFile } from './scripts/build/single-file.mjs';

/**
 * Relative addresses, so that the pages work in any folder of any host; syntax for phones of six years ago. The mode
 * `single` puts everything into one file.
 */
export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single';
  return {
    base: './',
    plugins: [messages(), svelte(), isSingle ? oneFile() : pages()],
    define: { 'import.meta.env.BUILD_INFO': JSON.stringify(buildInfo()) },
    publicDir: isSingle ? false : 'public',
    build: {
      outDir: isSingle ? 'dist-single' : 'dist',
      target: ['chrome80', 'safari14', 'firefox78'],
      modulePreload: { polyfill: false },
      assetsInlineLimit: isSingle ? Number.MAX_SAFE_INTEGER : 0,
      cssCodeSplit: !isSingle,
      manifest: !isSingle,
      chunkSizeWarningLimit: isSingle ? 1000 : 500,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        // Fields are set like any property where a browser knows no fields: shorter, and all that is asked of them.
        transform: { assumptions: { setPublicClassFields: true } },
        output: isSingle ? { codeSplitting: false } : {},
      },
    },
  };
});
