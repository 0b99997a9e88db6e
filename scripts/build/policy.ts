import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';
import { metaPolicy } from '../serve/headers.mjs';

/** Gives every built page the hashes of what it asks for, and its policy. */
export function sealedPages(): Plugin {
  return {
    name: 'sealed-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const page of Object.values(bundle)) {
          if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
          page.source = withPolicy(withIntegrity(String(page.source), bundle));
        }
      },
    },
  };
}

/** Scripts and styles named by a page carry the hash of their contents: a browser refuses any other. */
function withIntegrity(html: string, bundle: Rolldown.OutputBundle): string {
  return html.replace(
    /<(?:script|link)\b[^>]*?\s(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g,
    (tag, path: string) => {
      const file = bundle[path];
      if (!file) throw new Error(`a page names ${path}, which was not built`);
      const contents = file.type === 'chunk' ? file.code : file.source;
      const hash = createHash('sha384').update(contents).digest('base64');
      return `${tag} integrity="sha384-${hash}"`;
    },
  );
}

/**
 * The page with its policy right after the line that names the character set, before anything it governs. What stands
 * inside the page is allowed by its hash, never by "unsafe-inline".
 * @param base the policy before hashes
 */
export function withPolicy(html: string, base: string = metaPolicy): string {
  const charset = '<meta charset="utf-8" />';
  if (!html.includes(charset)) throw new Error(`a page needs ${charset} to carry its policy`);
  const allowed = allow(
    allow(base, 'script-src', inside(html, 'script')),
    'style-src',
    inside(html, 'style'),
  );
  const meta = `<meta http-equiv="Content-Security-Policy" content="${allowed}" />`;
  return html.replace(charset, () => `${charset}\n    ${meta}`);
}

/** The texts of the scripts or styles that stand in the page itself. */
function inside(html: string, element: 'script' | 'style'): readonly string[] {
  const pattern = new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([^]*?)</${element}>`, 'g');
  return [...html.matchAll(pattern)].map(([, text = '']) => text);
}

function allow(policy: string, directive: string, texts: readonly string[]): string {
  const hashes = texts.map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return policy.replace(new RegExp(`${directive} [^;]*`), (sources) => sources + hashes.join(''));
}
