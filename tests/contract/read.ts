import { expect } from 'vitest';
import { parse, type Read } from '../../src/contract/parse';
import type { Problem } from '../../src/contract/problem';
import type { Answers, Situation } from '../../src/contract/situation';

/** A text as the reader sees it: bytes. */
export function read(text: string): Read {
  return parse(new TextEncoder().encode(text));
}

/** The situation in a text that must be one. */
export function situationIn(text: string): Situation {
  const opened = read(text);
  if (!opened.ok) expect.fail(JSON.stringify(opened.problems));
  return opened.situation;
}

/** The problems of a text that must not be a situation. */
export function problemsIn(text: string): readonly [Problem, ...Problem[]] {
  const opened = read(text);
  if (opened.ok) expect.fail('was taken for a situation');
  return opened.problems;
}

/** A file with these answers, as JSON text that may hold what no JavaScript value can. */
export function fileWith(answers: string): string {
  return `{"format":"situation/1","onDate":"2026-03-01","answers":{${answers}}}`;
}

/** The answers of such a file. */
export function answersIn(answers: string): Answers {
  return situationIn(fileWith(answers)).answers;
}

/** The first problem of such a file. */
export function problemIn(answers: string): Problem {
  return problemsIn(fileWith(answers))[0];
}
