/** `String.prototype.replaceAll`, which Svelte's runtime calls and browsers before the autumn of 2020 lack. */
if (!('replaceAll' in String.prototype)) {
  Object.defineProperty(String.prototype, 'replaceAll', {
    value(this: string, found: string | RegExp, replacement: string) {
      return typeof found === 'string'
        ? this.split(found).join(replacement)
        : this.replace(found, replacement);
    },
    configurable: true,
    writable: true,
  });
}
