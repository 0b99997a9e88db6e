import type { Citation } from '../contract';
import { cite } from '../data';
import { daysToDecide, daysToForward, daysToNotify, daysToPay, monthsToAppeal } from '../rules';

/** How long something may take or last, and the article that says so. */
export interface TimeLimit {
  readonly count: number;
  readonly basis: Citation;
}

const act = (count: number, article: string): TimeLimit => ({
  count,
  basis: cite('loi-2002-05-26', article),
});

/** The periods of the act that the guide names (délais / termijnen); the text beside each says days, weeks or months. */
export const periods = {
  /** Days to decide. */
  decide: act(daysToDecide, '21, § 1'),
  /** Days to send the decision. */
  notify: act(daysToNotify, '21, § 4'),
  /** Days to pay for the first time. */
  pay: act(daysToPay, '23'),
  /** Months to appeal. */
  appeal: act(monthsToAppeal, '47'),
  /** Days to pass a request on to the right centre. */
  forward: act(daysToForward, '18, § 4'),
  /** Months to sign the individual project. */
  project: act(3, '11'),
  /** Days to think before signing it. */
  think: act(5, '11'),
  /** Days abroad from which a stay is announced. */
  announce: act(7, '23, § 5'),
  /** Weeks abroad in a calendar year that stay paid. */
  abroad: act(4, '23, § 5'),
  /** Years before the grant in which spent means can concern the children. */
  spent: act(5, '26'),
  /** Months in which the centre may not recover yet, and one may ask to be spared. */
  recover: act(1, '25, § 2'),
  /** Months, in one go and once in a lifetime, of the higher exemption for a shortage occupation. */
  shortage: { count: 3, basis: cite('ar-2002-07-11', '35') },
} as const satisfies Record<string, TimeLimit>;
