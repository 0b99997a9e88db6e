// The law for other programs: what the package promises. A name that stands here keeps its meaning.
export {
  inEuros,
  parse,
  writeAssessment,
  writeSituation,
  type Answers,
  type Assessment,
  type Category,
  type Estimate,
  type Expectation,
  type Finding,
  type Income,
  type LedgerLine,
  type Problem,
  type Property,
  type Read,
  type Relative,
  type Situation,
  type Transfer,
} from '../../src/contract';
export { tables } from '../../src/data';
export { path, type QuestionId } from '../../src/interview';
export {
  cents,
  isoDate,
  NoValueInForce,
  type Cents,
  type IsoDate,
  type Row,
  type Timeline,
} from '../../src/kernel';
export { assess, type ReasonedAssessment } from '../../src/rules';
