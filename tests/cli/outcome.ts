import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

export const project = fileURLToPath(new URL('../..', import.meta.url));

/** The worked example of the contract. */
export const worked = `{ "format": "situation/1", "onDate": "2025-02-01", "answers": { "residence": "home", "age": 21, "status": "belgian",
"household": ["other"], "sharedHousehold": "yes", "work": "student", "otherBenefits": "none",
"incomes": [ { "kind": "regularGifts", "perMonth": 300 } ] } }`;

/** What a command left behind: its exit code, and its lines on each output. */
export interface Outcome {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly complaints: readonly string[];
}

export function outcome({
  status,
  stdout,
  stderr,
}: {
  status: number | null;
  stdout: string;
  stderr: string;
}): Outcome {
  return { status, lines: linesOf(stdout), complaints: linesOf(stderr) };
}

function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  expect(text.endsWith('\n')).toBe(true);
  return text.slice(0, -1).split('\n');
}
