import {
  firstOnDate,
  largestFile,
  lastOnDate,
  type Expectation,
  type PlainExpectation,
  type Problem,
} from '../../src/contract';

/** What is wrong in a file, in a line of English for the command line: field, expectation, what stood there, how many more. */
export function sentence([first, ...more]: readonly [Problem, ...Problem[]]): string {
  const where = first.field === '' ? '' : `${first.field}: `;
  const found = first.found === '' ? '' : `; found ${first.found}`;
  const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return `${where}expected ${worded(first.expected)}${found}${rest}`;
}

function worded(expected: Expectation): string {
  switch (expected.kind) {
    case 'oneOf':
      return `one of ${expected.options.join(', ')}`;
    case 'whole':
      return `a whole number from ${expected.low} to ${expected.high}`;
    case 'atMost':
      return `at most ${expected.count} entries`;
    default:
      return plain[expected.kind];
  }
}

const plain: Readonly<Record<PlainExpectation, string>> = {
  size: `at most ${largestFile} bytes`,
  encoding: 'UTF-8 text',
  json: 'JSON',
  depth: 'at most six lists or objects inside each other',
  object: 'an object',
  list: 'a list',
  fieldOfContract: 'only fields of the contract',
  once: 'each field once',
  required: 'a value, the field is required',
  format: '"situation/1"',
  onDate: `a day from ${firstOnDate} to ${lastOnDate}, YYYY-MM-DD`,
  amount: 'euros with at most two decimals, from 0 to 90071992547409.91',
  amountOrUnknown: 'euros with at most two decimals, from 0 to 90071992547409.91, or "unknown"',
  share: 'a percentage from 0 to 100',
  hours: 'hours a month, from 0 to 744',
  incomeAmount: 'one of perMonth, perYear, perDay',
  hourlyAmount: 'perHour with hoursPerMonth, and no other amount',
  monthlyAmount: 'perMonth, and no other amount',
  allowanceAmount: 'perMonth or perYear, beside it at most perDay as the highest day',
  day: 'a day that exists, YYYY-MM-DD',
  commune: 'a NIS code of five digits, as text',
  trueFalse: 'true or false',
};
