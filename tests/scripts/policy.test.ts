import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { headers, metaPolicy, policy } from '../../scripts/serve/headers.mjs';
import { withPolicy } from '../../scripts/build/policy';

const page = (body: string) => `<head>\n    <meta charset="utf-8" />\n    <title>x</title></head>${body}`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  test('stands right after the character set, before anything it governs', () => {
    const lines = withPolicy(page('')).split('\n');
    expect(lines[1]).toContain('charset');
    expect(lines[2]).toContain('http-equiv="Content-Security-Policy"');
  });
  test('is that of the headers, less the framing rule that pages cannot carry', () => {
    expect(withPolicy(page(''))).toContain(`content="${metaPolicy}"`);
    expect(policy.replace("frame-ancestors 'none'; ", '')).toBe(metaPolicy);
  });
  test('allows a script and a style in the page by their hash, and a script of its own by its origin', () => {
    const written = withPolicy(
      page('<style>a{}</style><script>let a</script><script type="module" src="./a.js"></script>'),
    );
    expect(written).toContain(`style-src 'self' ${hash('a{}')};`);
    expect(written).toContain(`script-src 'self' ${hash('let a')};`);
  });
  test('a page without a character set is refused', () => {
    expect(() => withPolicy('<head></head>')).toThrow('charset');
  });
});

describe('the headers', () => {
  test('forbid what is not allowed by name, and every unsafe way', () => {
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
    expect(policy).toContain("require-trusted-types-for 'script'");
  });
  test('say how pages are opened, framed and linked', () => {
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'X-Frame-Options': 'DENY',
    });
    expect(
      Number(/max-age=(\d+)/.exec(headers['Strict-Transport-Security'] ?? '')?.[1]),
    ).toBeGreaterThanOrEqual(31_536_000);
  });
  test('refuse every device and service of the browser', () => {
    expect(headers['Permissions-Policy']).toMatch(/^([a-z-]+=\(\)(, )?)+$/);
  });
});
