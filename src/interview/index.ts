export {
  answersAfter,
  firstOpen,
  isUnasked,
  mayHappen,
  type Answer,
  type AnswerEvent,
  type Given,
  type Heard,
} from './answers';
export { detained, integrationIncome, type IntegrationIncome } from './sections/beyond-contract';
export { questionOf } from './catalogue';
export { firstChoices } from './first-choices';
export { firstQuestion, secondQuestion } from './first-questions';
export { path } from './path';
export { questionsLeft } from './questions-left';
export type { OnFact, ReportFact } from './report-facts';
export {
  sections,
  type OptionGroup,
  type Question,
  type QuestionId,
  type Section,
} from './sections/question';
export { stepOf } from './step-of-section';
export { takesUnknown } from './takes-unknown';
export { shortName, whoseOf } from './whose';
export { worded, type Whose } from './wording';
