lendTo(String.prototype, Array.prototype, Element.prototype);

/**
 * Lends what the runtime and the rules call, and browsers of the declared floor lack: `replaceAll` and `replaceChildren`
 * (before the autumn of 2020), `at` (before 2022). What is there stays as it is.
 */
export function lendTo(text: object, list: object, element: object): void {
  lend(text, 'replaceAll', function (this: string, found: string | RegExp, replacement: string) {
    return typeof found === 'string' ? this.split(found).join(replacement) : this.replace(found, replacement);
  });
  lend(list, 'at', function (this: readonly unknown[], index: number) {
    return this[index < 0 ? this.length + index : index];
  });
  lend(element, 'replaceChildren', function (this: Element, ...nodes: (Node | string)[]) {
    this.textContent = '';
    this.append(...nodes);
  });
}

function lend(prototype: object, name: string, value: unknown): void {
  if (!(name in prototype))
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}
