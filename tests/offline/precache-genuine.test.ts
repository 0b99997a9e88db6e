import { describe, expect, test } from 'vitest';
import { isTheFile } from '../../src/offline/precache';
import { answer, kept } from './an-edition';

describe('what may be kept', () => {
  const script = kept('assets/a-1.js', 'let a;');

  test('a file that is what it claims to be, byte for byte', async () => {
    expect(await isTheFile(script, answer('let a;', 'text/javascript; charset=utf-8'))).toBe(true);
  });

  test.each([
    ['one other byte', answer('let b;', 'text/javascript')],
    ['a file cut short', answer('let a', 'text/javascript')],
    ['a sign-in page in its place', answer('let a;', 'text/html')],
    ['no type at all', new Response(new TextEncoder().encode('let a;'))],
    ['an answer that says it failed', answer('let a;', 'text/javascript', 500)],
    ['a part of it', answer('let a;', 'text/javascript', 206)],
    ['an answer from somewhere else', odd({ redirected: true })],
    ['an answer nobody may look into', odd({ type: 'opaque' })],
  ])('never %s', async (_what, response) => {
    expect(await isTheFile(script, response)).toBe(false);
  });
});

function odd(facts: Partial<Record<'redirected' | 'type', unknown>>): Response {
  const response = answer('let a;', 'text/javascript');
  for (const [name, value] of Object.entries(facts)) Object.defineProperty(response, name, { value });
  return response;
}
