import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { buildInfo } from './build-info.ts';
import { plain } from './guide-pages.ts';
import { siteAddress } from './site-address.ts';

/** What the names below are made from (RFC 9562, version 5); drawn once, and kept for as long as there is a feed. */
const namespace = '6f1d6c3e-3f0a-4c55-9f53-6a1d4f0f7c21';

/** A name for good from a few words: the same words, the same name, on every host. */
export function nameFor(words: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(words)
    .digest()
    .subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

/** Adds the feeds of what changes; where nobody reads the pages on a device of their own, nobody follows them either. */
export function feed(isKiosk: boolean, asked: readonly string[]): Plugin {
  return {
    name: 'feed',
    apply: 'build',
    async buildStart() {
      if (isKiosk) return;
      const made = await (await plain(asked)).feeds(buildInfo(), { nameFor, base: siteAddress() });
      for (const [fileName, source] of Object.entries(made))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
