import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import lock from '../../package-lock.json';
import project from '../../package.json';

const named: Readonly<Record<string, string>> = {
  ...project.dependencies,
  ...project.devDependencies,
  ...project.optionalDependencies,
};

describe('the packages', () => {
  test('are each there for a reason that is written down, and no reason is left over', () => {
    const page = readFileSync(new URL('../../docs/packages.md', import.meta.url), 'utf8');
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const explained = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    expect(explained.sort()).toEqual(Object.keys(named).sort());
  });

  test('have one exact version each', () => {
    for (const version of Object.values(named)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('carry the hash of their contents, every one that any of them needs', () => {
    expect(lock.lockfileVersion).toBe(3);
    const packages: Readonly<Record<string, object>> = lock.packages;
    const entries = Object.entries(packages).filter(([place]) => place !== '');
    expect(entries.length).toBeGreaterThan(100);
    for (const [place, entry] of entries) {
      expect(entry, place).toMatchObject({ integrity: expect.stringMatching(/^sha512-/) as string });
    }
  });
});
