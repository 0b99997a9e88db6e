import type { Property, PropertyKind, Unknown } from '../contract';
import { cents } from '../kernel';
import { worded, type Whose } from '../interview';
import type { AmountField } from './amount-fields';
import { typedEuro } from './money';
import { typedPercent } from './percent';

const yearly = [
  'cadastralIncome',
  'rentPerYear',
  'incomePerYear',
  'mortgageInterestPerYear',
  'annuityPerYear',
] as const;
type Yearly = (typeof yearly)[number];

/**
 * The numbers that are asked of a house or a plot (biens immobiliers / onroerende goederen; A.R. / K.B. 11-7-2002, art. 25
 * and 26). Abroad there may be no cadastral income; then the rent, and failing both the income known to the tax office.
 */
export function propertyFields(
  kind: PropertyKind,
  typed: Readonly<Record<string, string>>,
  whose: Whose,
): readonly AmountField[] {
  const share: AmountField = {
    name: 'share',
    as: 'percent',
    label: worded('property.share', whose),
    hint: worded('property.share.hint', whose),
    optional: true,
  };
  const deducted = [optional('mortgageInterestPerYear'), optional('annuityPerYear')];
  const isTyped = (name: Yearly): boolean => (typed[name] ?? '').trim() !== '';
  if (kind !== 'abroad') return [field('cadastralIncome'), share, optional('rentPerYear'), ...deducted];
  return [
    {
      ...optional('cadastralIncome'),
      label: 'property.cadastralIncomeAbroad',
      hint: 'property.cadastralIncomeAbroad.hint',
    },
    optional('rentPerYear'),
    { ...field('incomePerYear'), optional: isTyped('cadastralIncome') || isTyped('rentPerYear') },
    share,
    // Only a cadastral income leaves something to take interest or an annuity off.
    ...(isTyped('cadastralIncome') ? deducted : []),
  ];
}

/** What stands in the fields of a property that is changed. */
export function typedOf(property: Property): Record<string, string> {
  return {
    ...Object.fromEntries(yearly.map((name) => [name, typedEuro(property[name])])),
    share: typedPercent(property.share),
  };
}

/** A property with these figures, in cents a year and percent; a cadastral income that was left empty is not one of 0. */
export function propertyOf(
  kind: PropertyKind,
  figures: Readonly<Record<string, number | Unknown>>,
): Property {
  const { share } = figures;
  const amounts = yearly.flatMap((name) => {
    const amount = figures[name];
    return typeof amount === 'number' ? [[name, cents<'year'>(amount)] as const] : [];
  });
  return { kind, ...(typeof share === 'number' && { share }), ...Object.fromEntries(amounts) };
}

function field(name: Yearly): AmountField {
  return { name, as: 'euro', per: 'year', label: `property.${name}`, hint: `property.${name}.hint` };
}

function optional(name: Yearly): AmountField {
  return { ...field(name), optional: true };
}
