import type { MessageKey } from '../i18n';
import type { FactId } from '../rules';
import type { catalogue } from './catalogue';
import type { QuestionId, Section } from './sections/question';

/**
 * What the compiler holds the catalogue to: every fact has its question, every question and option its French text (the
 * other languages are held to the French keys by a test). What is missing stands in the error by its name.
 */
type Catalogue = (typeof catalogue)[number];
type Typed = Extract<Catalogue, { kind: 'money' | 'percent' | 'count' | 'place' }>['id'];

type OptionKey<Each> = Each extends {
  readonly id: infer Id extends string;
  readonly options: (...given: never) => readonly (infer Option extends string)[];
}
  ? `option.${Id}.${Option}`
  : never;
type GroupKey<Each> = Each extends {
  readonly id: infer Id extends string;
  readonly groups: readonly {
    readonly id: infer Group extends string;
    readonly options: readonly unknown[];
  }[];
}
  ? `group.${Id}.${Group}`
  : never;
type Needed =
  | `question.${QuestionId}.${'title' | 'why' | 'short' | 'unanswered'}`
  | `question.${Typed}.label`
  | OptionKey<Catalogue>
  | GroupKey<Catalogue>
  | `section.${Section}`;

type Nothing<Missing extends never> = Missing;
export type WithoutText = Nothing<Exclude<Needed, MessageKey>>;
export type WithoutQuestion = Nothing<Exclude<FactId, Catalogue['id']>>;
