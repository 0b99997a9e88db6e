import { createHash } from 'node:crypto';
import { metaPolicy } from '../serve/headers.mjs';

/**
 * The page with its policy right after the line that names the character set, before anything it governs. What stands
 * inside the page is allowed by its hash, never by "unsafe-inline".
 * @param {string} html
 * @param {string} [base] the policy before hashes
 */
export function withPolicy(html, base = metaPolicy) {
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

/**
 * The texts of the scripts or styles that stand in the page itself.
 * @param {string} html
 * @param {'script' | 'style'} element
 */
function inside(html, element) {
  return [...html.matchAll(new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([^]*?)</${element}>`, 'g'))].map(
    ([, text = '']) => text,
  );
}

/**
 * @param {string} policy
 * @param {string} directive
 * @param {readonly string[]} texts
 */
function allow(policy, directive, texts) {
  const hashes = texts.map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return policy.replace(new RegExp(`${directive} [^;]*`), (sources) => sources + hashes.join(''));
}
