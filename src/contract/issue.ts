import type { BaseIssue, IssuePathItem } from 'valibot';
import { excerpt, fieldName, plainExpectations, type Expectation, type Problem } from './problem';

type Issue = BaseIssue<unknown>;

/** What the schema found wrong, as a problem: its messages are the kinds of expectation, with their figures. */
export function problemOf(issue: Issue): Problem {
  const path = issue.path ?? [];
  const last = path[path.length - 1];
  const entry = path[path.length - 2];
  // The schema takes a list for an object, and misses the fields in it.
  if (isMissing(issue) && entry && Array.isArray(entry.value)) {
    return problem(path.slice(0, -1), { kind: 'object' }, entry.value);
  }
  return problem(path, expectation(issue), last ? last.value : issue.input);
}

function problem(path: readonly IssuePathItem[], expected: Expectation, found: unknown): Problem {
  return { field: fieldName(path.map(({ key }) => key as string | number)), expected, found: excerpt(found) };
}

function expectation(issue: Issue): Expectation {
  if (issue.type === 'strict_object') {
    if (issue.expected === 'never') return { kind: 'fieldOfContract' };
    return { kind: isMissing(issue) ? 'required' : 'object' };
  }
  // Of "the answer, or unknown", the answer says more.
  const inner = issue.type === 'union' ? issue.issues?.find(({ type }) => type !== 'literal') : undefined;
  const [kind, ...figures] = (inner ?? issue).message.split(':');
  const [low = 0, high = 0] = figures.map(Number);
  if (kind === 'oneOf') return { kind, options: optionsIn(issue.expected ?? '') };
  if (kind === 'whole') return { kind, low, high };
  if (kind === 'atMost') return { kind, count: low };
  const plain = plainExpectations.find((candidate) => candidate === kind);
  if (!plain) throw new UnnamedIssue(`no expectation is called ${kind}`);
  return { kind: plain };
}

/** Thrown when a schema of ours has a check without one of our messages. */
export class UnnamedIssue extends Error {
  override readonly name = 'UnnamedIssue';
}

function isMissing({ type, path }: Issue): boolean {
  return type === 'strict_object' && path !== undefined && path[path.length - 1]?.origin === 'key';
}

/** The schema writes its options as `("yes" | "no")`, `"unknown"` last where that is an answer. */
function optionsIn(expected: string): readonly string[] {
  return [...expected.matchAll(/"(\w+)"/g)].map(([, option = '']) => option);
}
