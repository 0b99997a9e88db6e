import type { LedgerLine, Property } from '../../contract';
import { cadastralRule, cite, type CadastralRule } from '../../data';
import { cents, least, minus, notBelowZero, scale, sum, type Cents, type IsoDate } from '../../kernel';
import { takenOff } from '../amounts/ledger';
import { percentOf, withinReckoning } from './exact';

const labels = { built: 'builtProperty', unbuilt: 'unbuiltProperty', abroad: 'propertyAbroad' } as const;

/** What one person, or both partners of a family together, own; and for how many children they receive the child benefit. */
export interface Owned {
  readonly properties: readonly Property[];
  readonly childBenefitChildren: number;
}

/**
 * Real estate (biens immobiliers / onroerende goederen; A.R. / K.B. 11-7-2002, art. 25 and 26): one line for each
 * property, a year.
 */
export function realEstateLines(owned: Owned, onDate: IsoDate): readonly LedgerLine[] {
  const rule = cadastralRule.on(onDate).value;
  return owned.properties.flatMap((property) =>
    takenOff(labels[property.kind], countedIncome(property, owned, rule), cite('ar-2002-07-11', '25-26')),
  );
}

/** Built property: in Belgium, and abroad where a cadastral income is known, valued alike (reading D14). */
function isValuedAsBuilt({ kind, cadastralIncome }: Property): boolean {
  return kind === 'built' || (kind === 'abroad' && cadastralIncome !== undefined);
}

function countedIncome(property: Property, owned: Owned, rule: CadastralRule): Cents<'year'> {
  const share = percentOf(property.share);
  const rent = scale(amount(property.rentPerYear), share, 'halfUp');
  if (property.kind === 'abroad' && !isValuedAsBuilt(property)) {
    // The gross income known to the tax office only where there is neither a cadastral income nor a rent.
    return property.rentPerYear === undefined ? scale(amount(property.incomePerYear), share, 'halfUp') : rent;
  }
  const cadastral = cadastralPart(property, owned, rule);
  // Rent stands in the place of the cadastral income when it is higher; nothing is then taken off it.
  if (rent > cadastral) return rent;
  const atMost = scale(cadastral, rule.deductibleAtMost, 'halfUp');
  const deductions = [property.mortgageInterestPerYear, property.annuityPerYear].map((paid) =>
    least(scale(amount(paid), share, 'halfUp'), atMost),
  );
  return notBelowZero(minus(cadastral, sum(deductions)));
}

/** (cadastral income − its part of the exemption) × share × 3, rounded once. */
function cadastralPart(property: Property, owned: Owned, rule: CadastralRule): Cents<'year'> {
  const isBuilt = isValuedAsBuilt(property);
  const sharing = owned.properties.filter((one) =>
    isBuilt ? isValuedAsBuilt(one) : one.kind === property.kind,
  ).length;
  const exempt = isBuilt ? builtExemption(owned, rule) : rule.unbuilt;
  // Multiplied by the number of properties first, so that the shared exemption needs no division of its own.
  const above = notBelowZero(minus(cents<'year'>(amount(property.cadastralIncome) * sharing), exempt));
  const share = percentOf(property.share);
  return scale(above, { of: share.of * rule.times, by: share.by * sharing }, 'halfUp');
}

function builtExemption({ childBenefitChildren }: Owned, rule: CadastralRule): Cents<'year'> {
  return sum([rule.built, cents<'year'>(rule.perChild * childBenefitChildren)]);
}

function amount(value: Cents<'year'> | undefined): Cents<'year'> {
  return withinReckoning(value ?? cents(0));
}
