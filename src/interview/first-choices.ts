import type { Answers } from '../contract';
import type { OptionGroup, Question } from './sections/question';

/** What stands on the screen of a choice at first: the options, and in the place of several of a group their group. */
export function firstChoices(
  question: Question & { kind: 'choice' },
  answers: Answers,
): readonly OptionGroup[] {
  const offered = question.options(answers);
  const tiers = offered.map((option) => {
    const group = question.groups?.find(({ options }) => options.includes(option));
    const members = group?.options.filter((one) => offered.includes(one)) ?? [];
    const isAlone = members.length === 1 && group?.options.length !== 1;
    return group && !isAlone ? { id: group.id, options: members } : { id: option, options: [option] };
  });
  return tiers.filter(({ id }, index) => tiers.findIndex((tier) => tier.id === id) === index);
}
