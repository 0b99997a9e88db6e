import { words } from './question-words';
import type { Scratch } from './scratch';

/** The files of docs/recipes/question.md, for a question with three answers that is asked of some people only. */
export const filesOfQuestion: readonly string[] = [
  ...['de', 'en', 'fr', 'help/ar', 'help/uk', 'nl'].flatMap((folder) => [
    `locales/${folder}/interview.json`,
    `locales/${folder}/report.json`,
  ]),
  'public/schema/situation-1.json',
  'src/contract/situation.ts',
  'src/interview/sections/work.ts',
  'src/rules/conditions/work.ts',
  'src/rules/facts/income.ts',
  'tests/interview/catalogue.test.ts',
  'tests/interview/questions.test.ts',
  'tests/random/answers.ts',
];

const id = 'doctorsNote';

/** Asks whoever cannot work for health reasons for a doctor's certificate, and names other help where there is none. */
export function addQuestion(scratch: Scratch): void {
  contract(scratch);
  law(scratch);
  for (const folder of ['fr', 'nl', 'de', 'en', 'help/ar', 'help/uk'] as const) texts(scratch, folder);
  tests(scratch);
}

/** The field, and the schema that is written from it. */
function contract(scratch: Scratch): void {
  const field = '  work: v.exactOptional(maybe(words.works)),';
  scratch.replace(
    'src/contract/situation.ts',
    field,
    `${field}\n  ${id}: v.exactOptional(maybe(words.yesNo)),`,
  );
  scratch.run('scripts/run.mjs', ['tools/write-schema']);
}

/** When the fact has a meaning, the entry of the catalogue, and what reads the answer. */
function law(scratch: Scratch): void {
  const next = `  incomes: { applies: always },`;
  scratch.replace(
    'src/rules/facts/income.ts',
    next,
    `  ${id}: {
    applies: ({ work }) => whenKnown(work, (one) => one === 'health'),
    whenUnknown: 'amountStays',
  },
${next}`,
  );
  scratch.replace(
    'src/interview/sections/work.ts',
    `    plain: 'seeking',
  },
`,
    `    plain: 'seeking',
  },
  { id: '${id}', section: 'work', kind: 'choice', options: fixed(yesNo) },
`,
  );
  scratch.replace(
    'src/interview/sections/work.ts',
    `import { works } from '../../contract';`,
    `import { works, yesNo } from '../../contract';`,
  );
  scratch.replace(
    'src/rules/conditions/work.ts',
    `return judged('work', 'exempt', 'health');`,
    `return judged('work', 'exempt', 'health', {
        alternatives: answers.${id} === 'no' ? ['otherCpasHelp'] : [],
      });`,
  );
}

/** Eight texts in each language, those of help among them. */
function texts(scratch: Scratch, folder: keyof typeof words): void {
  const { options, narrow, ...question } = words[folder];
  const lines = [
    ...Object.entries(question).map(([what, text]) => `  "question.${id}.${what}": "${text}",`),
    ...['yes', 'no', 'unknown'].map(
      (option, index) => `  "option.${id}.${option}": "${options[index] ?? ''}",`,
    ),
  ];
  scratch.addAfterLast(`locales/${folder}/interview.json`, '  "option.work.unknown"', ...lines);
  scratch.addAfterLast(`locales/${folder}/report.json`, '  "narrow.work"', `  "narrow.${id}": "${narrow}",`);
}

/** An answer drawn at random, the line of the catalogue, and when the question has a meaning. */
function tests(scratch: Scratch): void {
  scratch.addAfterLast('tests/random/answers.ts', '  work: ', `  ${id}: maybe(words.yesNo),`);
  scratch.addAfterLast(
    'tests/interview/catalogue.test.ts',
    'work  ',
    `${id}               work      choice     ?`,
  );
  const row = `  ['work', true, {}],`;
  scratch.replace(
    'tests/interview/questions.test.ts',
    row,
    `${row}\n  ['${id}', undefined, {}],\n  ['${id}', true, { work: 'health' }],\n  ['${id}', false, { work: 'seeking' }],`,
  );
}
