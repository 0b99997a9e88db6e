import { exemptionSchemes, unknown, type AnswerId, type Answers, type Income } from '../contract';
import type { IsoDate } from '../kernel';
import { factIds, facts, type FactId } from './facts';
import type { KnownCase } from './resources';
import { countedIncomes } from './resources/own-income';
import { isSchemeOpen } from './resources/work-exemption';
import { applicant, familyPartner } from './resources/worker';
import { amountFields, atEnd, endsToTry, type AmountField, type End } from './unknown-amounts';

/** One way the unknowns can turn out: answers without any of them left, and how each field was resolved. */
export interface Case {
  readonly answers: Answers;
  readonly resolved: Readonly<Partial<Record<AnswerId, string>>>;
  /** Where two exemptions exclude each other and nobody said which was begun first: the one that is tried. */
  readonly schemes: KnownCase['schemes'];
}

/** The choices that can move the amount, and the ways each may turn out. */
const choices: readonly (readonly [FactId, readonly string[]])[] = factIds.flatMap((id) => {
  const ways = waysOf(id);
  return ways ? [[id, ways] as const] : [];
});

/** The fields answered "I don't know", in the order of the facts: in which order they were answered changes nothing. */
export function unknownFields(answers: Answers): readonly FactId[] {
  return factIds.filter((id) => isUnknown(answers, id));
}

/** Every way the unknowns can turn out, as far as the amount can tell; the answers themselves where there are none. */
export function cases(answers: Answers, onDate: IsoDate): readonly Case[] {
  const open = choices.filter(([id]) => answers[id] === unknown);
  const given: Case = { answers, resolved: {}, schemes: { own: 'general', partner: 'general' } };
  const chosen = open.reduce<readonly Case[]>(
    (all, [id, ways]) => all.flatMap((one) => ways.map((way) => resolve(one, id, way, { [id]: way }))),
    [given],
  );
  const fields = amountFields.filter((id) => isUnknown(answers, id));
  const known =
    fields.length === 0
      ? chosen
      : chosen.flatMap((one) => endsToTry(fields).map((ends) => setAmounts(one, ends)));
  return known.flatMap((one) => schemesOf(one, onDate));
}

/** The choices of a case as a text: two cases with the same one differ in amounts only. */
export function choicesOf({ resolved }: Pick<Case, 'resolved'>): string {
  return choices.map(([id]) => resolved[id]).join();
}

/** Both exemptions of art. 35 where each would exempt something and neither is known to have been begun first. */
function schemesOf(one: Case, onDate: IsoDate): readonly Case[] {
  const { answers } = one;
  const own = applicant(answers, countedIncomes(answers.incomes ?? [], onDate), onDate);
  const partner = familyPartner(answers, countedIncomes(answers.partnerIncomes ?? [], onDate));
  const ofPerson = isSchemeOpen(own, onDate)
    ? exemptionSchemes.map((scheme) => ({
        ...one,
        resolved: { ...one.resolved, exemptionScheme: scheme },
        schemes: { ...one.schemes, own: scheme },
      }))
    : [one];
  return isSchemeOpen(partner, onDate)
    ? ofPerson.flatMap((each) =>
        exemptionSchemes.map((scheme) => ({ ...each, schemes: { ...each.schemes, partner: scheme } })),
      )
    : ofPerson;
}

function resolve(one: Case, id: AnswerId, how: string, known: Answers): Case {
  return {
    ...one,
    answers: { ...one.answers, ...known },
    resolved: { ...one.resolved, [id]: how },
  };
}

function setAmounts(one: Case, ends: ReadonlyMap<AmountField, End>): Case {
  return [...ends].reduce((known, [id, end]) => resolve(known, id, end, atEnd(known.answers, id, end)), one);
}

function isUnknown(answers: Answers, id: AnswerId): boolean {
  switch (id) {
    case 'incomes':
    case 'partnerIncomes':
      return answers[id]?.some(hasUnknown) ?? false;
    case 'relatives':
      // A child benefit that is not known is no interval: the centre takes the flat amount (art. 34 § 2).
      return answers.relatives?.some(({ perMonth }) => perMonth === unknown) ?? false;
    default:
      return answers[id] === unknown;
  }
}

/** The ways a choice may turn out; null where nothing of it moves the amount. */
function waysOf(id: FactId): readonly string[] | null {
  const fact = facts[id];
  return 'whenUnknown' in fact && typeof fact.whenUnknown !== 'string' ? fact.whenUnknown : null;
}

function hasUnknown(income: Income): boolean {
  return Object.values(income).some((value) => value === unknown);
}
