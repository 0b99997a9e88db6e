import { parse, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { sources } from './sources';

/** Weighed with the first question, and of no use after they were said. */
const apart = ['src/frame/PageFrame.svelte', 'src/ui/NotArrived.svelte'];

test('what is said when it changes is also there to be read: in a paragraph of its own inside the status', () => {
  const found = sources('src', /\.svelte$/)
    .filter(({ text }) => hasBareWords(parse(text, { modern: true }).fragment))
    .map(({ file }) => file);
  expect(found).toEqual(apart);
});

test('the check sees words on their own, a choice between words, and leaves a paragraph alone', () => {
  const sees = (text: string) => hasBareWords(parse(text, { modern: true }).fragment);
  expect(sees('<p role="status">{words}</p>')).toBe(true);
  expect(sees('<main><p role="status">{#if is}{words}{/if}</p></main>')).toBe(true);
  expect(sees('<div role="status">{#if is}<p>{words}</p>{/if}</div>')).toBe(false);
});

type Node = AST.Fragment['nodes'][number];

/** Whether an element with the role of a status holds words outside of any other element: Orca says that there is a status, no more. */
function hasBareWords({ nodes }: AST.Fragment): boolean {
  return nodes.some((node) =>
    isStatus(node) ? holdsWords(node.fragment) : insideOf(node).some(hasBareWords),
  );
}

function isStatus(node: Node): node is AST.RegularElement {
  return (
    node.type === 'RegularElement' &&
    node.attributes.some(
      (one) =>
        one.type === 'Attribute' &&
        one.name === 'role' &&
        Array.isArray(one.value) &&
        one.value[0]?.type === 'Text' &&
        one.value[0].data === 'status',
    )
  );
}

function holdsWords({ nodes }: AST.Fragment): boolean {
  return nodes.some(
    (node) =>
      node.type === 'ExpressionTag' ||
      (node.type === 'Text' && node.data.trim() !== '') ||
      (node.type !== 'RegularElement' && node.type !== 'Component' && insideOf(node).some(holdsWords)),
  );
}

/** What stands in a node, whichever way it may turn out. */
function insideOf(node: Node): readonly AST.Fragment[] {
  return Object.values(node).filter(
    (value: unknown): value is AST.Fragment =>
      typeof value === 'object' && value !== null && 'type' in value && value.type === 'Fragment',
  );
}
