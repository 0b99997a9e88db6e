import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { budget, filesOf, weigh } from '../../scripts/tools/budget.mjs';

const manifest = {
  'index.html': { file: 'assets/main.js', isEntry: true, imports: ['_shared.js'], css: ['assets/main.css'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['_deep.js'], css: ['assets/shared.css'] },
  '_deep.js': { file: 'assets/deep.js', imports: ['_shared.js'] },
  'locales/fr/interview.json': { file: 'assets/fr.js' },
  'locales/fr/report.json': { file: 'assets/report.js' },
};

describe('the weight of the first question', () => {
  test('is that of the page, all its script imports, their styles and the words of one language', () => {
    expect([...filesOf(manifest, 'index.html', ['locales/fr/interview.json'])].sort()).toEqual([
      'assets/deep.js',
      'assets/fr.js',
      'assets/main.css',
      'assets/main.js',
      'assets/shared.css',
      'assets/shared.js',
      'index.html',
    ]);
  });

  test('a part that was not built is an error, not nothing', () => {
    expect(() => filesOf(manifest, 'index.html', ['locales/fr/none.json'])).toThrow('locales/fr/none.json');
  });

  test('a file too much is too much', () => {
    const files = filesOf(manifest, 'index.html', []);
    const light = (): Uint8Array => new Uint8Array(1_000);
    // What is random cannot be packed.
    const heavy = (file: string): Uint8Array => (file === 'assets/deep.js' ? randomBytes(budget) : light());
    expect(weigh(files, light)).toBeLessThan(budget);
    expect(weigh(files, heavy)).toBeGreaterThan(budget);
  });
});
