/**
 * Runes everywhere in our own components; libraries keep what they were written for. Styles pass through the build once, after
 * Svelte has given them their classes.
 * @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig}
 */
export default {
  compilerOptions: {
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
    // Each component's own class stands in every page, style and script: four signs tell them all apart.
    cssHash: ({ hash, filename }) => `s${hash(filename).slice(0, 4)}`,
  },
};
