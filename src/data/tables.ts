import type { Timeline } from '../kernel';
import { childBenefitBelow, majority, pensionAge, projectRequiredBelow, studentExemptionBelow } from './ages';
import {
  artisticExemption,
  flatExemption,
  localEmploymentCeiling,
  shortageExemption,
  workExemption,
} from './exemptions';
import { benefitDaysAMonth, incomeTreatment } from './incomes';
import { indexSteps } from './index-steps';
import { integrationIncome } from './integration-income';
import { cadastralRule, capitalSlices, transferRule } from './property';
import { recoveryScale } from './recovery';
import { registration } from './registration';
import { childBenefitOfRelatives, relativesWhoCount } from './relatives';
import { statusTable } from './statuses';
import { volunteerCeilings } from './volunteers';

/** Every dated table of the law, in the order in which they are listed: amounts first. A table that is not here fails a test. */
export const tables: readonly Timeline<unknown>[] = [
  indexSteps,
  integrationIncome,
  flatExemption,
  workExemption,
  shortageExemption,
  artisticExemption,
  localEmploymentCeiling,
  volunteerCeilings,
  incomeTreatment,
  benefitDaysAMonth,
  cadastralRule,
  capitalSlices,
  transferRule,
  relativesWhoCount,
  childBenefitOfRelatives,
  recoveryScale,
  majority,
  projectRequiredBelow,
  studentExemptionBelow,
  childBenefitBelow,
  pensionAge,
  statusTable,
  registration,
];
