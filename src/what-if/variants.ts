import type { Answers, Property, Transfer } from '../contract';
import type { Cents, IsoDate } from '../kernel';
import { changesFor, livingAlone, withPartnerApplying, withWage, type Change } from './changes';

/** What may be different in a variant of a situation: a change worth trying, the house sold, or a later day and its rules. */
export type VariantKind = Change | 'sell' | 'later';

/** One variant: a change, with its amount where it has one, from a day on. */
export interface Variant {
  readonly kind: VariantKind;
  /** A net wage a month, or what the house is sold for, in cents. */
  readonly amount?: number | undefined;
  /** The day whose rules apply to the variant; that of the situation when absent. */
  readonly from?: IsoDate | undefined;
}

/** How many variants stand beside a situation at most: as many as a sheet of paper has room for. */
export const mostVariants = 4;

/** The variants that mean something for these answers. */
export function variantsFor(answers: Answers): readonly VariantKind[] {
  const hasHouse = (answers.properties ?? []).some(({ kind }) => kind === 'built');
  return [...changesFor(answers), ...(hasHouse ? (['sell'] as const) : []), 'later'];
}

/** Whether a variant is named by an amount. */
export function takesAmount(kind: VariantKind): boolean {
  return kind === 'earn' || kind === 'sell';
}

/** A situation as it would be in a variant, and the day whose rules apply to it. */
export function varied(
  answers: Answers,
  onDate: IsoDate,
  { kind, amount = 0, from = onDate }: Variant,
): { readonly answers: Answers; readonly onDate: IsoDate } {
  switch (kind) {
    case 'earn':
      return { answers: withWage(answers, amount as Cents<'month'>), onDate: from };
    case 'alone':
      return { answers: livingAlone(answers), onDate: from };
    case 'partnerApplies':
      return { answers: withPartnerApplying(answers), onDate: from };
    case 'sell':
      return { answers: withoutHouse(answers, amount as Cents<'once'>, from), onDate: from };
    case 'later':
      return { answers, onDate: from };
  }
}

/**
 * The answers once the first house is sold (cession, overdracht; A.R. / K.B. 11-7-2002, art. 28 to 32): as the only dwelling
 * where there is no other property. Savings stay as they were: what becomes of the price is asked, never assumed.
 */
function withoutHouse(answers: Answers, value: Cents<'once'>, on: IsoDate): Answers {
  const properties = answers.properties ?? [];
  const house = properties.find(({ kind }) => kind === 'built');
  if (!house) return answers;
  return {
    ...answers,
    properties: properties.filter((one) => one !== house),
    transfers: [...(answers.transfers ?? []), saleOf(house, properties.length === 1, value, on)],
  };
}

function saleOf({ share }: Property, isOnly: boolean, value: Cents<'once'>, on: IsoDate): Transfer {
  const kind = isOnly ? 'onlyDwelling' : 'otherBuilt';
  return { kind, given: false, value, on, ...(share !== undefined && { share }) };
}
