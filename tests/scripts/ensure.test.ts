import { describe, expect, test } from 'vitest';
import { missing, suits } from '../../scripts/tools/ensure.mjs';

describe('the version of Node', () => {
  test.each(['v20.19.0', 'v20.20.2', 'v22.12.0', 'v24.1.0'])('%s can run the tools', (version) => {
    expect(suits(version)).toBe(true);
  });
  test.each(['v18.20.8', 'v20.18.3', 'v21.7.3', 'v22.11.0'])('%s cannot', (version) => {
    expect(suits(version)).toBe(false);
  });
});

describe('what is missing among the installed packages', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/svelte': { version: '5.0.0' },
      'node_modules/fsevents': { version: '2.0.0', optional: true },
    },
  };

  test('everything that is not made for one system only, when nothing is installed', () => {
    expect(missing(lock, undefined)).toEqual(['node_modules/svelte']);
  });
  test('nothing, when the versions agree', () => {
    expect(missing(lock, { packages: { 'node_modules/svelte': { version: '5.0.0' } } })).toEqual([]);
  });
  test('a package of another version', () => {
    const installed = { packages: { 'node_modules/svelte': { version: '4.9.9' } } };
    expect(missing(lock, installed)).toEqual(['node_modules/svelte']);
  });
});
