import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outcome, project, worked } from './outcome';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'situations-'));
  writeFileSync(join(folder, 'worked.json'), worked);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the command, called through npm', { timeout: 120_000 }, () => {
  const npm = (args: readonly string[], input?: string) =>
    outcome(
      spawnSync('npm', ['run', '--silent', '--prefix', project, 'assess', ...args], {
        cwd: folder,
        input,
        encoding: 'utf8',
        env: { ...process.env, INIT_CWD: undefined },
        shell: process.platform === 'win32',
      }),
    );

  test('from another folder finds the files of that folder, and gives the worked example of the contract', () => {
    const { status, lines } = npm(['--', 'worked.json']);
    expect(status).toBe(0);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      format: 'assessment/1',
      verdict: 'depends',
      category: 'cohabitant',
      contract: 'required',
      estimates: [
        {
          perMonth: { low: 589.05, high: 589.05 },
          perYear: { low: 7068.6, high: 7068.6 },
          ledger: [
            { label: 'rate', perYear: 10513.6 },
            { label: 'regularGifts', perYear: -3600 },
            { label: 'flatExemption', perYear: 155 },
          ],
        },
      ],
    });
  });

  test('without files reads standard input', () => {
    expect(npm([], worked)).toEqual(npm(['--', 'worked.json']));
    const refused = npm([], worked.replace('21', '"21"'));
    expect(refused).toEqual({
      status: 2,
      lines: [],
      complaints: ['standard input: age: expected a whole number from 0 to 120; found "21"'],
    });
  });
});
