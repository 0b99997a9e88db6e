import table from './tables/former-codes.json';

/** NIS codes of before the mergers of 2019 and 2025, each with the commune of today. */
export const formerCodes: Readonly<Record<string, string>> = table;

/** The commune of today behind a NIS code of before the mergers of 2019 and 2025; any other code as it is. */
export function todaysCode(nis: string): string {
  return formerCodes[nis] ?? nis;
}
