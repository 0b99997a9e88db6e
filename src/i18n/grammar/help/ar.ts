import type { HelpGrammar } from '../grammar';

/** Arabic, with the figures and signs used in Morocco and in Belgium: they are compared with those of the text beside it. */
export const grammar: HelpGrammar = {
  name: 'العربية',
  tag: 'ar-MA',
  direction: 'rtl',
  date: (written) => written,
};
