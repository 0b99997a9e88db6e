import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { isoDate } from '../../src/kernel/iso-date';
import type { ResultContext } from '../../src/ui/result-context';
import Within from './Within.svelte';

/** Draws a part of the result in its context: on somebody's own phone, amounts shown, unless told otherwise. */
export function renderInResult<Props extends Record<string, unknown>>(
  Part: Component<Props>,
  props: Props,
  context: Partial<ResultContext> = {},
) {
  const result = {
    today: isoDate('2026-03-01'),
    isPublic: false,
    hasPages: true,
    amounts: 'shown',
    ...context,
  } as const;
  return render(Within as Component<{ Part: Component<Props>; props: Props; result: ResultContext }>, {
    props: { Part, props, result },
  });
}
