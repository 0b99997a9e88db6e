import { centresTable } from './centres-table';
import { communesTable, formerCodes, localitiesTable } from './communes-table';
import { readGiven } from './given';
import { tribunalsTable } from './tribunals-table';

/** Every place table as the text of its file, made from the given facts and from nothing else. */
export function placeTables(): ReadonlyMap<string, string> {
  const given = readGiven();
  const tables = {
    communes: communesTable(given),
    localities: localitiesTable(given),
    'former-codes': formerCodes(given),
    centres: centresTable(given),
    tribunals: tribunalsTable(given),
  };
  return new Map(
    Object.entries(tables).map(([name, table]) => [`${name}.json`, `${JSON.stringify(table, null, 1)}\n`]),
  );
}
