import { isMonth } from '../../../src/figures';

/** A cell that was read, or what is wrong with it. */
export type Cell<Value> = { readonly value: Value } | { readonly problem: string };

/** A NIS code of five digits; a spreadsheet may have made a number of it. */
export function readCode(cell: string): Cell<string> {
  const code = cell.replace(/\.0$/, '');
  return /^\d{5}$/.test(code)
    ? { value: code }
    : { problem: `${shown(cell)} is not a NIS code of five digits` };
}

/** A month: 202501, 2025-01, 01/2025, or the first day of one, which is what a spreadsheet makes of a month. */
export function readMonth(cell: string): Cell<string> {
  const text = cell.replace(/\.0$/, '');
  if (/^\d{4}$/.test(text))
    return {
      problem: `${text} is a year: the persons of a whole year are another measure than those of a month`,
    };
  const [, year, month] = /^(\d{4})-?(\d\d)(?:-01)?$/.exec(text) ?? [];
  const [, monthFirst, yearLast] = /^(\d\d?)[/-](\d{4})$/.exec(text) ?? [];
  const read = `${year ?? yearLast ?? ''}-${(month ?? monthFirst ?? '').padStart(2, '0')}`;
  return isMonth(read)
    ? { value: read }
    : { problem: `${shown(cell)} is not a month, such as 202501 or 2025-01` };
}

/** A number of people. A point or a comma in it could mean thousands or tenths: neither is guessed. */
export function readPeople(cell: string, isEmptyNobody: boolean): Cell<number> {
  if (cell === '' && isEmptyNobody) return { value: 0 };
  const digits = cell.replace(/^(\d{1,3})((?:[ \u00a0\u202f]\d{3})+)$/, (text) => text.replace(/\D/g, ''));
  return /^\d{1,9}$/.test(digits)
    ? { value: Number(digits) }
    : { problem: `${shown(cell)} is not a whole number of people` };
}

/** What a file brought along, cut short. */
export function shown(cell: string): string {
  return JSON.stringify(cell.length > 40 ? `${cell.slice(0, 40)}…` : cell);
}
