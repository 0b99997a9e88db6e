import type { LedgerLine } from '../../contract/assessment';
import type { Answers, Property } from '../../contract/situation';
import { cite } from '../../data/acts';
import { cadastralRule, type CadastralRule } from '../../data/property';
import type { IsoDate } from '../../kernel/iso-date';
import { cents, least, minus, notBelowZero, scale, sum, type Cents } from '../../kernel/money';
import { takenOff } from '../ledger';
import { percentOf, withinReckoning } from './reckoning';

const labels = { built: 'builtProperty', unbuilt: 'unbuiltProperty', abroad: 'propertyAbroad' } as const;

/**
 * Real estate (biens immobiliers / onroerende goederen; A.R. / K.B. 11-7-2002, art. 25 and 26): one line for each
 * property, a year.
 */
export function realEstateLines(answers: Answers, onDate: IsoDate): readonly LedgerLine[] {
  const properties = answers.properties ?? [];
  const rule = cadastralRule.on(onDate).value;
  return properties.flatMap((property) =>
    takenOff(labels[property.kind], countedIncome(property, answers, rule), cite('ar-2002-07-11', '25-26')),
  );
}

function countedIncome(property: Property, answers: Answers, rule: CadastralRule): Cents<'year'> {
  const share = percentOf(property.share);
  const rent = scale(amount(property.rentPerYear), share, 'halfUp');
  if (property.kind === 'abroad') {
    return property.incomePerYear === undefined
      ? rent
      : scale(amount(property.incomePerYear), share, 'halfUp');
  }
  const cadastral = cadastralPart(property, answers, rule);
  // Rent stands in the place of the cadastral income when it is higher; nothing is then taken off it.
  if (rent > cadastral) return rent;
  const atMost = scale(cadastral, rule.deductibleAtMost, 'halfUp');
  const deductions = [property.mortgageInterestPerYear, property.annuityPerYear].map((paid) =>
    least(scale(amount(paid), share, 'halfUp'), atMost),
  );
  return notBelowZero(minus(cadastral, sum(deductions)));
}

/** (cadastral income − its part of the exemption) × share × 3, rounded once. */
function cadastralPart(property: Property, answers: Answers, rule: CadastralRule): Cents<'year'> {
  const sameKind = (answers.properties ?? []).filter(({ kind }) => kind === property.kind).length;
  const exempt = property.kind === 'unbuilt' ? rule.unbuilt : builtExemption(answers, rule);
  // Multiplied by the number of properties first, so that the shared exemption needs no division of its own.
  const above = notBelowZero(minus(cents<'year'>(amount(property.cadastralIncome) * sameKind), exempt));
  const share = percentOf(property.share);
  return scale(above, { of: share.of * rule.times, by: share.by * sameKind }, 'halfUp');
}

function builtExemption(answers: Answers, rule: CadastralRule): Cents<'year'> {
  return sum([rule.built, cents<'year'>(rule.perChild * (answers.childBenefitChildren ?? 0))]);
}

function amount(value: Cents<'year'> | undefined): Cents<'year'> {
  return withinReckoning(value ?? cents(0));
}
