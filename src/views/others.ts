import type * as Later from './later';

let here: typeof Later | undefined;

/** The screens that nobody meets first: fetched once, and from then on there at once, without a moment of waiting. */
export function others(): typeof Later | Promise<typeof Later> {
  return here ?? import('./later').then((later) => (here = later));
}
