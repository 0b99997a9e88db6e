import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parts } from '../../src/i18n/parts';
import { questions } from '../../src/interview/catalogue';
import { entriesIn } from './dictionaries';

const root = new URL('../../', import.meta.url);
const sources = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|svelte|mjs|js)$/.test(name))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, root), 'utf8')),
);

/** Keys written out: 'action.back'. */
const literals = new Set(found(/(['"`])([a-z]\w*(?:\.[\w-]+)+)\1/g, 2));
/** Keys built from a word of the domain, cut where the word comes in: `question.${id}.title`. */
const templates = found(/`([\w.-]*(?:\$\{[^{}`\n]*\}[\w.-]*)+)`/g, 1)
  .filter((template) => template.replace(/\$\{[^}]*\}/g, '').includes('.'))
  .map((template) => template.split(/\$\{[^}]*\}/));
const begun = templates.filter(([start]) => start !== '').map((pieces) => patternOf(pieces, ''));
/** What a key may begin with that is handed on from elsewhere: the id of a question, or a word in the `words` of a list. */
const owners = [
  ...questions.map(({ id }) => id),
  ...found(/words: \{([^}]*)\}/g, 1).flatMap((list) =>
    [...list.matchAll(/'(\w+)'/g)].map(([, word = '']) => word),
  ),
];

describe.each(parts)('the part %s', (part) => {
  test('says nothing that no screen shows', async () => {
    const entries = await entriesIn('fr');
    const keys = entries.filter((entry) => entry.part === part && !isTerm(entry.key)).map(({ key }) => key);
    const direct = keys.filter((key) => literals.has(key) || begun.some((pattern) => pattern.test(key)));
    const starts = `(?:${[...owners, ...direct].map(escaped).join('|')})`;
    const handedOn = templates.filter(([start]) => start === '').map((pieces) => patternOf(pieces, starts));
    const unused = keys.filter(
      (key) => !direct.includes(key) && !handedOn.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});

/** The glossary is shown by the terms that a screen names; another test holds it to them. */
function isTerm(key: string): boolean {
  return key.startsWith('term.');
}

function found(pattern: RegExp, group: number): readonly string[] {
  return sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[group] ?? ''));
}

/** A word of the domain in the middle has no dots; what is handed on at the start may be a whole key. */
function patternOf([first = '', ...rest]: readonly string[], start: string): RegExp {
  const [second = '', ...others] = rest.map(escaped);
  const middle = [start === '' ? '[\\w-]+' : start, second].join('');
  return new RegExp(`^${escaped(first)}${[middle, ...others].join('[\\w-]+(?:\\.[\\w-]+)*')}$`);
}

function escaped(text: string): string {
  return text.replaceAll('.', '\\.');
}
