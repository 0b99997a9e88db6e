import { childBenefitOfRelatives } from '../../src/data/relatives';
import { monthsLater, type IsoDate } from '../../src/kernel/iso-date';
import { days } from './amounts';
import type { Scratch } from './scratch';

/** docs/recipes/dated-rule.md, the row: ten euros more. */
export function addRule(scratch: Scratch): void {
  addRow(scratch, days.rule, `{ flat: cents(${flat + 10_00}) }`);
}

/** docs/recipes/dated-rule.md, the day in the log: without it a test speaks. */
export function writeDown(scratch: Scratch, day: IsoDate, what: string): void {
  const heading = '\n## 2026-11-26 · ';
  scratch.replace(
    'docs/changes.md',
    heading,
    `\n## ${day} · ${what}\n\nDecree 34 § 2: ${what.toLowerCase()}.\n${heading}`,
  );
}

/** docs/recipes/dated-rule.md, the other way of computing: a limit for each relative. */
export function addComputedRule(scratch: Scratch): void {
  const table = 'src/data/relatives.ts';
  scratch.write(
    table,
    scratch.read(table).replaceAll(/\{ flat: (cents\(\d[\d_]*\)) \}/g, `{ flat: $1, limitFor: 'applicant' }`),
  );
  scratch.replace(
    table,
    `readonly flat: Cents<'month'>;`,
    `readonly flat: Cents<'month'>;\n  /** Whether the flat amount is the limit for each applicant, or for each relative who receives it. */\n  readonly limitFor: 'applicant' | 'relative';`,
  );
  addRow(scratch, days.computedRule, `{ flat: cents(${flat + 10_00}), limitFor: 'relative' }`);
  scratch.replace(
    'src/rules/resources/cohabitants.ts',
    'const each = perYear(least(sum(shown), rule.flat));',
    `const ofAll = shown.map((one) => least(one, rule.flat));
  const each = perYear(rule.limitFor === 'relative' ? sum(ofAll) : least(sum(shown), rule.flat));`,
  );
}

/** docs/recipes/dated-rule.md, a new table, before it is put in any list. */
export const newTable = {
  name: 'exampleTable',
  file: 'src/data/example.ts',
  text: `import { isoDate, Timeline } from '../kernel';
import { act, consolidatedAct, lawCheckedOn } from './sources';

/** An example (exemple / voorbeeld; loi / wet 26-5-2002, art. 3). */
export const exampleTable = new Timeline<number>('exampleTable', [
  {
    validFrom: isoDate('2005-08-01'),
    value: 1,
    reference: act('3'),
    source: consolidatedAct,
    checkedOn: lawCheckedOn,
  },
]);
`,
} as const;

/** Puts the new table in the list of tables and in the page on the law. */
export function listTable(scratch: Scratch): void {
  const list = 'src/data/tables.ts';
  scratch.replace(
    list,
    `} from './exemptions';`,
    `} from './exemptions';\nimport { exampleTable } from './example';`,
  );
  scratch.replace(list, '\n];', '\n  exampleTable,\n];');
  scratch.addAfterLast(
    'docs/law.md',
    '| `statusTable`',
    '| `exampleTable` | `src/data/example.ts` | act 3 | an example |',
  );
}

const flat = childBenefitOfRelatives.latest.value?.flat ?? 0;

function addRow(scratch: Scratch, from: IsoDate, value: string): void {
  const table = 'src/data/relatives.ts';
  const end = `  ],\n);`;
  const text = scratch.read(table);
  const at = text.indexOf(end, text.indexOf(`'childBenefitOfRelatives'`));
  const row = `    {
      validFrom: isoDate('${from}'),
      value: ${value},
      reference: 'A.R. / K.B. ${monthsLater(from, -2)}',
      source: ministryGuide,
      checkedOn: isoDate('${monthsLater(from, -1)}'),
    },
`;
  scratch.write(table, text.slice(0, at) + row + text.slice(at));
}
