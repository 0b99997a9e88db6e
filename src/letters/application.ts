import { daysToForward, monthsToAppeal } from '../rules';
import { block, say, type Facts } from './letter';
import { act, centre, decree, ending, organicAct, placeAndDay, sender, when } from './parts';

/** The request for the integration income (demande / aanvraag; loi / wet 26-5-2002, art. 18). */
export function application(facts: Facts) {
  const { answers, assessment, urgent } = facts;
  const hasRelatives = assessment.estimates.length > 1;
  const homeless = answers.residence === 'homeless';
  return {
    blocks: [
      sender(facts),
      centre(facts),
      placeAndDay,
      block('title', say('letter.application.subject')),
      block('text', say('letter.salutation')),
      block(
        'text',
        say('letter.application.request', { act }),
        say('letter.application.socialAid', { organicAct }),
      ),
      ...paragraphs(
        when(homeless, say('letter.application.homeless')),
        when(!homeless && urgent === true, say('letter.application.urgent')),
        when(assessment.alternatives.includes('urgentMedicalAid'), say('letter.application.medical')),
        when(answers.otherBenefits === 'pending', say('letter.application.advance')),
        when(answers.otherBenefits === 'notClaimed', say('letter.application.claimToo')),
        when(answers.maintenance === 'conflict', say('letter.application.conflict')),
      ),
      ...(hasRelatives
        ? [
            block(
              'text',
              say('letter.application.equity', { decree }),
              say('letter.application.equityMethod'),
            ),
            block('lines', say('letter.application.equityReasons'), say('letter.blank.line')),
          ]
        : []),
      block(
        'text',
        say('letter.application.receipt'),
        say('letter.application.forward', { days: { count: daysToForward } }),
      ),
      block('text', say('letter.application.papers')),
      ...ending,
    ],
    notes: [
      ...when(assessment.warnings.includes('residenceRightAtRisk'), say('letter.note.residence')),
      ...when(
        facts.refusedBefore === true,
        say('letter.note.courtFirst', { months: { count: monthsToAppeal } }),
      ),
      say('letter.note.today'),
      say('letter.note.noReceipt'),
      say('letter.note.mandate'),
      say('letter.note.anyway'),
    ],
  };
}

function paragraphs<Key extends string>(...groups: readonly (readonly { readonly key: Key }[])[]) {
  return groups.filter((group) => group.length > 0).map((group) => block('text', ...group));
}
