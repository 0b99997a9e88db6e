import type { Citation, ConditionId } from '../contract';
import type { Localised, MessageKey } from '../i18n';
import type { IsoDate } from '../kernel';
import { reformOfSentence } from '../advice';
import { ministryGuide, publisherOf } from '../data';
import { assess } from '../rules';
import type { Line } from '../text';
import { sinceOf } from './since-2019';
import type { Step } from './steps';

/** Where a sentence of the guide comes from: an article, or a page that tells what is done. */
export type Source = { readonly basis: Citation } | { readonly name: Localised; readonly url: string };

/** The source of a sentence: its own article, the page it was read on, or the first article of its step. */
export function sourceOf(sentence: Line, step: Step, onDate: IsoDate): Source | null {
  const page = pages[sentence.key] ?? pageOfBill(sentence.key);
  if (sentence.basis) return { basis: sentence.basis };
  if (page) return page;
  const since = sinceOf(sentence.key, onDate);
  if (since) return { name: publisherOf(since.source), url: since.source };
  const [basis] = step.basis;
  return basis ? { basis } : null;
}

/** Where a bill is told of that a sentence speaks of. */
function pageOfBill(key: MessageKey): Source | null {
  const reform = reformOfSentence(key);
  return reform && { name: publisherOf(reform.source), url: reform.source };
}

/** The article of each condition, as the law itself gives it with its findings. */
export function articleOf(condition: ConditionId, onDate: IsoDate): Citation | null {
  return assess({}, onDate).findings.find((finding) => finding.condition === condition)?.basis ?? null;
}

const homeVisit: Source = {
  name: { fr: 'arrêté royal du 1-12-2013', nl: 'K.B. van 1-12-2013' },
  url: 'https://bdas-wwsb.brussels/?p=7704',
};

/** Sentences whose rule stands in none of the four acts. */
const pages: Partial<Record<MessageKey, Source>> = {
  'guide.inquiry.visit': homeVisit,
  'plain.open': { name: publisherOf(ministryGuide), url: ministryGuide },
  'guide.refusal.help': {
    name: { fr: 'Code judiciaire, art. 728', nl: 'Gerechtelijk Wetboek, art. 728' },
    url: 'http://raad.ocmwboom.be/Default.aspx?tabid=265',
  },
  'guide.refusal.mediation': {
    name: { fr: 'Ombuds Bruxelles', nl: 'Ombuds Brussel' },
    url: 'https://www.ombuds.brussels/fr/questions-frequentes',
  },
};
