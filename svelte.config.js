/** Whose class each is, so far. */
const owners = /** @type {Map<string, string>} */ (new Map());

/**
 * A class that no other component has; another name for the file would give another one.
 * @param {string} name
 * @param {string} file
 */
function ownClass(name, file) {
  const owner = owners.get(name) ?? file;
  if (owner !== file) throw new Error(`${file} would share the class ${name} with ${owner}`);
  owners.set(name, file);
  return name;
}

/**
 * Runes everywhere in our own components; libraries keep what they were written for. Styles pass through the build once, after
 * Svelte has given them their classes.
 * @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig}
 */
export default {
  compilerOptions: {
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
    // Each component's own class stands in every page, style and script: three signs tell them all apart.
    cssHash: ({ hash, filename }) => ownClass(`s${hash(filename).slice(0, 3)}`, filename),
  },
};
