// node assess.mjs: one situation in, one assessment out.
import { assess, parse, writeAssessment } from 'twelve-steps-law';

const situation = {
  format: 'situation/1',
  onDate: '2025-02-01',
  answers: {
    residence: 'home',
    age: 21,
    status: 'belgian',
    household: ['other'],
    sharedHousehold: 'yes',
    work: 'student',
    otherBenefits: 'none',
    incomes: [{ kind: 'regularGifts', perMonth: 300 }],
  },
};

const read = parse(new TextEncoder().encode(JSON.stringify(situation)));
if (!read.ok) throw new Error(`${read.problems[0].field}: ${read.problems[0].expected.kind}`);

const { answers, onDate } = read.situation;
console.log(writeAssessment(assess(answers, onDate)));
