export {
  answersAfter,
  firstOpen,
  mayHappen,
  type Answer,
  type AnswerEvent,
  type Given,
  type Heard,
} from './answers';
export { questionOf } from './catalogue';
export { firstChoices } from './first-choices';
export { path } from './path';
export { questionsLeft } from './questions-left';
export { isReportFact, type OnFact, type ReportFact } from './report-facts';
export {
  sections,
  takesUnknown,
  type OptionGroup,
  type Question,
  type QuestionId,
  type Section,
} from './sections/question';
export { stepOf } from './step-of-section';
export { shortName, whoseOf, worded, type Whose } from './whose';
