import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { everybody } from './personas';
import { stepUp } from './unattended';
import { answer, questionOn, taken, type Answers } from './walk';

/** Answers nobody else gives: numbers that stand nowhere in the pages. */
const canaries = ['987654.32', '876543.21', '765432.19'] as const;
export const letters = 'CANARYCOMMUNE';
/** Every way in which one of them may stand somewhere. */
export const written = [
  ...canaries.flatMap((amount) => [amount, amount.replace('.', ','), amount.replace('.', '')]),
  letters,
];
const secretive: Answers = {
  ...(everybody[0]?.situation.answers ?? {}),
  savings: Number(canaries[0]),
  incomes: [
    { kind: 'wage', perMonth: Number(canaries[1]), jobStarted: 'before' },
    { kind: 'pension', perMonth: Number(canaries[2]) },
  ],
};

/** Steps up and answers with the canaries, up to the question where letters are typed, which are left standing. */
export async function tellSecrets(page: Page): Promise<void> {
  await stepUp(page);
  await page.locator('main button[type=submit]').click();
  for (let question = await questionOn(page); question; question = await questionOn(page)) {
    if (question === 'commune') break;
    await answer(page, question, secretive[question]);
    await taken(page, question);
  }
  const field = page.locator('main input[type=text]').first();
  if ((await field.count()) > 0) await field.pressSequentially(letters);
}

/** Every file below a folder. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The files below a folder that hold a canary, written with one byte or with two for each letter. */
export function canaryFiles(folder: string): readonly string[] {
  const wanted = written.flatMap((canary) => [Buffer.from(canary, 'utf8'), Buffer.from(canary, 'utf16le')]);
  return filesIn(folder).filter((file) => {
    const contents = readFileSync(file);
    return wanted.some((canary) => contents.includes(canary));
  });
}
