import type { HelpGrammar } from '../grammar';

/** Ukrainian, without the short word for the year that Intl writes behind a day. */
export const grammar: HelpGrammar = {
  name: 'Українська',
  tag: 'uk-UA',
  direction: 'ltr',
  date: (written) => written.replace(/\s?р\.$/, ''),
};
