import { daysToForward, monthsToAppeal } from '../rules';
import { line, type Line } from '../text';
import { block, type Block, type Facts } from './letter';
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
      block('title', line('letter.application.subject')),
      block('text', line('letter.salutation')),
      block(
        'text',
        line('letter.application.request', { act }),
        line('letter.application.socialAid', { organicAct }),
      ),
      ...paragraphs(
        when(homeless, line('letter.application.homeless')),
        when(!homeless && urgent === true, line('letter.application.urgent')),
        when(assessment.alternatives.includes('urgentMedicalAid'), line('letter.application.medical')),
        when(answers.otherBenefits === 'pending', line('letter.application.advance')),
        when(answers.otherBenefits === 'notClaimed', line('letter.application.claimToo')),
        when(answers.maintenance === 'conflict', line('letter.application.conflict')),
      ),
      ...(hasRelatives
        ? [
            block(
              'text',
              line('letter.application.equity', { decree }),
              line('letter.application.equityMethod'),
            ),
            block('lines', line('letter.application.equityReasons'), line('letter.blank.line')),
          ]
        : []),
      block(
        'text',
        line('letter.application.receipt'),
        line('letter.application.forward', { days: { count: daysToForward } }),
      ),
      block('text', line('letter.application.papers')),
      ...ending,
    ],
    notes: [
      ...when(assessment.warnings.includes('residenceRightAtRisk'), line('letter.note.residence')),
      ...when(
        facts.refusedBefore === true,
        line('letter.note.courtFirst', { months: { count: monthsToAppeal } }),
      ),
      line('letter.note.today'),
      line('letter.note.noReceipt'),
      line('letter.note.mandate'),
      line('letter.note.anyway'),
    ],
  };
}

function paragraphs(...groups: readonly (readonly Line[])[]): readonly Block[] {
  return groups.filter((group) => group.length > 0).map((group) => block('text', ...group));
}
