import assessmentSchema from '../../../public/schema/assessment-1.json';
import { inEuros, type Assessment, type LedgerLine } from '../../../src/contract';
import { cents, sum } from '../../../src/kernel';
import { facts } from '../../../src/rules';
import { known, type Part } from './json-schema';

/** Some columns beside each other: their names, and what writes the cells of a value into a row. */
interface Columns {
  readonly names: readonly string[];
  readonly fill: (value: unknown, row: string[]) => void;
}

const { estimates, findings } = assessmentSchema.properties;

/** How many entries a list has at most, where the words in it do not say so: a condition, a reading, an unknown. */
const longest: Readonly<Record<string, number>> = {
  findings: wordsIn(findings).length,
  estimates: wordsIn(estimates).length,
  'forecast.estimates': wordsIn(estimates).length,
  // Beside the facts that may be unknown, three lists in which an amount may be.
  narrowing: Object.values(facts).filter((fact) => 'whenUnknown' in fact).length + 3,
};

const columns = columnsOf('', assessmentSchema);

/** The names of the columns, the same for every assessment: `verdict`, `estimates[0].perMonth.low`. */
export const assessmentColumns: readonly string[] = columns.names;

/** The cells of an assessment, empty where it says nothing: words of the contract, days, articles and euros. */
export function assessmentCells(assessment: Assessment): readonly string[] {
  const row: string[] = [];
  columns.fill(assessment, row);
  return row;
}

function columnsOf(name: string, given: Part): Columns {
  const part = known(given);
  if (name.endsWith('ledger')) return ledgerColumns(name);
  if (part.items) return listColumns(name, part.items);
  if (part.properties) return objectColumns(name, part.properties);
  // Every number of an assessment is an amount.
  const written = part.type === 'number' ? (value: unknown) => inEuros(cents(value as number)) : String;
  return {
    names: [name],
    fill: (value, row) => row.push(value === undefined || value === null ? '' : written(value)),
  };
}

function objectColumns(name: string, properties: Readonly<Record<string, Part>>): Columns {
  const fields = Object.entries(properties).map(([field, part]) => ({
    field,
    ...columnsOf(name === '' ? field : `${name}.${field}`, part),
  }));
  return {
    names: fields.flatMap(({ names }) => names),
    fill: (value, row) => {
      const values = value as Readonly<Record<string, unknown>> | undefined;
      for (const { field, fill } of fields) fill(values?.[field], row);
    },
  };
}

function listColumns(name: string, items: Part): Columns {
  const count = items.enum?.length ?? longest[name] ?? 0;
  const entries = Array.from({ length: count }, (_, index) => columnsOf(`${name}[${index}]`, items));
  return {
    names: entries.flatMap(({ names }) => names),
    fill: (value, row) => {
      const values = value as readonly unknown[] | undefined;
      for (const [index, { fill }] of entries.entries()) fill(values?.[index], row);
    },
  };
}

/** A column a label, lines of one label added up: a table has no place for as many lines as there may be incomes. */
function ledgerColumns(name: string): Columns {
  const labels = wordsIn(estimates.items.properties.ledger);
  return {
    names: labels.map((label) => `${name}.${label}`),
    fill: (value, row) => {
      const lines = (value ?? []) as readonly LedgerLine[];
      for (const label of labels) {
        const ofLabel = lines.filter((line) => line.label === label);
        row.push(ofLabel.length === 0 ? '' : inEuros(sum(ofLabel.map(({ perYear }) => perYear))));
      }
    },
  };
}

/** The words that tell the entries of a list apart. */
function wordsIn({ items }: Part): readonly string[] {
  return Object.values(items?.properties ?? {}).find((field) => field.enum)?.enum ?? [];
}
