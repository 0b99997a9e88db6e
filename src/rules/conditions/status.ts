import type { Answers, ResidenceDocument } from '../../contract';
import { settlingDocuments, statusTable, type StatusRow } from '../../data';
import type { IsoDate } from '../../kernel';
import { judged, unanswered, type Judged, type Reasoned } from './finding';

type Table = ReturnType<typeof statusTable.on>['value'];

/**
 * Nationality and status (loi / wet 26-5-2002, art. 3, 3°). Read in this order, so that every combination has one row:
 * statuses that settle it alone, papers that settle it alone, annexe 15, the row of status and paper; a paper that does not
 * belong to the status follows the rows of the status it belongs to.
 */
export function status(answers: Answers, onDate: IsoDate) {
  const row = rowOf(answers, statusTable.on(onDate).value);
  return row === null ? unanswered('status') : ofRow(row);
}

type OfRow<Row> =
  Row extends StatusRow<infer Result, infer Reason> ? Judged<Reasoned<'status', Result, Reason>> : never;

function ofRow<Row extends StatusRow>(row: Row): OfRow<Row> {
  // Outcome and reason come from one row; TypeScript does not see that they belong together.
  return judged('status', row.outcome, row.reason, row) as unknown as OfRow<Row>;
}

/** The row of the table; null while an answer that it hangs on is missing. */
function rowOf(answers: Answers, table: Table) {
  switch (answers.status ?? null) {
    case null:
      return null;
    case 'belgian':
      return table.belgian;
    case 'refugee':
      return table.refugee;
    case 'subsidiaryProtection':
      return table.subsidiaryProtection;
    case 'asylumSeeker':
      return table.asylumSeeker[answers.reception ?? 'fedasil'];
    case 'noLegalStay':
      return table.noLegalStay[answers.household?.includes('minorChild') ? 'withMinorChild' : 'alone'];
    case 'preferNotToSay':
    case 'unknown':
      return table.notSaid;
    case 'euCitizen':
    case 'familyOfEuCitizen':
    case 'familyOfBelgian':
    case 'stateless':
    case 'temporaryProtection':
    case 'otherForeigner':
      return rowOfDocument(answers, table);
  }
}

function rowOfDocument(answers: Answers, table: Table) {
  const { status: held, document } = answers;
  if (document === undefined) return null;
  if (settles(document)) return table.settled[document];
  if (held === 'temporaryProtection')
    return table.temporaryProtection[document === 'none' ? 'none' : 'registered'];
  if (document === 'annex15') return table.annex15;
  if (held === 'stateless') return statelessRow(document, table);
  switch (document) {
    case 'unknown':
      return table.cardUnknown;
    case 'eu':
      return isFamily(held) ? byThreeMonths(answers, table.familyCard) : euCardRow(answers, table);
    case 'annex19':
      return annex19Row(answers, table);
    case 'f':
      return byThreeMonths(answers, table.familyCard);
    case 'annex19ter':
      return byThreeMonths(answers, table.familyAnnex19ter);
    case 'none':
      return held === 'euCitizen' ? table.euWithoutPaper : table.otherForeigner.none;
    case 'a':
    case 'b':
    case 'orange':
      return table.otherForeigner[document];
  }
}

function settles(document: ResidenceDocument | 'unknown'): document is (typeof settlingDocuments)[number] {
  return (settlingDocuments as readonly string[]).includes(document);
}

function statelessRow(document: Answers['document'], table: Table) {
  if (document === 'unknown') return table.cardUnknown;
  if (document === 'none') return table.stateless.none;
  return document === 'a' || document === 'b' ? table.stateless.card : table.stateless.other;
}

function euCardRow(answers: Answers, table: Table) {
  const { euPurpose, threeMonths } = answers;
  if (euPurpose === undefined) return null;
  // The exclusion of the first three months does not touch workers.
  if (euPurpose === 'worker') return table.euCard[hasStoppedWorking(answers) ? 'workerBefore' : 'worker'];
  if (threeMonths === undefined) return null;
  return table.euCard[euPurpose === 'jobseeker' ? 'jobseeker' : 'inactive'][threeMonths];
}

function annex19Row(answers: Answers, table: Table) {
  const { euPurpose, threeMonths } = answers;
  if (euPurpose === undefined) return null;
  if (euPurpose === 'worker') return table.euAnnex19[hasStoppedWorking(answers) ? 'workerBefore' : 'worker'];
  if (euPurpose === 'jobseeker') return table.euAnnex19.jobseeker;
  return threeMonths === undefined ? null : table.euAnnex19.inactive[threeMonths];
}

function byThreeMonths<Rows extends Table['familyCard'] | Table['familyAnnex19ter']>(
  { threeMonths }: Answers,
  rows: Rows,
): Rows['yes'] | Rows['no'] | Rows['unknown'] | null {
  return threeMonths === undefined ? null : rows[threeMonths];
}

/** Whether somebody who came to work says of today that it is something else; an answer that is missing says nothing. */
function hasStoppedWorking({ work }: Answers): boolean {
  return work !== undefined && work !== 'working' && work !== 'selfEmployed';
}

function isFamily(held: Answers['status']): boolean {
  return held === 'familyOfEuCitizen' || held === 'familyOfBelgian';
}
