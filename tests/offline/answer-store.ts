/** The address that a request is for. */
export function hrefOf(url: RequestInfo | URL): string {
  return url instanceof Request ? url.url : url.toString();
}

/** The browser's store of answers, as far as the worker uses it. */
export class Store implements CacheStorage {
  readonly #caches = new Map<string, Map<string, Response>>();

  open(name: string): Promise<Cache> {
    const held = this.#caches.get(name) ?? new Map<string, Response>();
    this.#caches.set(name, held);
    const cache: Pick<Cache, 'put' | 'match'> = {
      put: (url, response) => {
        held.set(hrefOf(url), response);
        return Promise.resolve();
      },
      match: (url) => Promise.resolve(held.get(hrefOf(url))?.clone()),
    };
    // The worker puts and finds; it never does anything else with a cache.
    return Promise.resolve(cache as Cache);
  }
  match(url: RequestInfo | URL): Promise<Response | undefined> {
    const held = [...this.#caches.values()].map((cache) => cache.get(hrefOf(url)));
    return Promise.resolve(held.find((response) => response !== undefined)?.clone());
  }
  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.delete(name));
  }
  has(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.has(name));
  }
  keys(): Promise<string[]> {
    return Promise.resolve([...this.#caches.keys()]);
  }
  keptIn(name: string): readonly string[] {
    return [...(this.#caches.get(name)?.keys() ?? [])].sort();
  }
}
