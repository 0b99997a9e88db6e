import type { Citation } from '../contract';
import { isoDate, type IsoDate } from '../kernel';
import { cite } from './acts';
import { indexSteps } from './index-steps';
import { registration } from './registration';
import { relativesWhoCount } from './relatives';
import { lawCheckedOn } from './sources';
import type { Bill } from './statuses';

/** How far a rule has come that is new, is to come, or may go again. */
export type ReformStatus = 'contested' | 'inForce' | 'expected' | 'draft' | 'announced';

/** A rule that moves: how far it has come, since when, and where that was read. */
export interface Reform {
  readonly id: ReformId;
  readonly status: ReformStatus;
  /** The day on which it came so far: a publication, a report. Entries are listed and fed by it. */
  readonly since: IsoDate;
  /** The first day on which the rule holds, or would; null while none is known. */
  readonly from: IsoDate | null;
  readonly source: string;
  /** The day on which somebody last looked. */
  readonly checkedOn: IsoDate;
  /** The article it changes; null where none is known. */
  readonly basis: Citation | null;
}

export const reformIds = [
  'relatives',
  'protection',
  'foreigners',
  'unemployment',
  'registration',
  'cap',
  'index',
] as const;
export type ReformId = (typeof reformIds)[number];

/** Under which entry a bill stands that would change a row of the table of statuses. */
export const reformOfBill: Readonly<Record<Bill, ReformId>> = {
  protection: 'protection',
  euWithoutWork: 'foreigners',
  fiveYears: 'foreigners',
  asylum: 'foreigners',
};

/** The Court of Audit's report on the adjusted budget: the two bills were still drafts that day. */
const courtOfAudit = isoDate('2026-05-21');

/**
 * The rules that move, as they stood on their last check. A vote or a judgment is a new status and day here, and a row in its
 * table; nothing here is counted with.
 */
export const reforms: readonly Reform[] = [
  {
    id: 'relatives',
    status: 'contested',
    since: isoDate('2026-01-16'),
    from: relativesWhoCount.latest.validFrom,
    source: 'https://vertardent.be/?p=5802',
    checkedOn: lawCheckedOn,
    basis: cite('ar-2002-07-11', '34, § 2'),
  },
  {
    id: 'protection',
    status: 'draft',
    since: courtOfAudit,
    from: null,
    source: 'https://news.belgium.be/fr/parcours-dintegration-renforce',
    checkedOn: lawCheckedOn,
    basis: cite('loi-2002-05-26', '3, 3°'),
  },
  {
    id: 'foreigners',
    status: 'draft',
    since: courtOfAudit,
    from: null,
    source: 'https://news.belgium.be/fr/modifications-diverses-en-matiere-dintegration-sociale',
    checkedOn: lawCheckedOn,
    basis: cite('loi-2002-05-26', '3, 3°'),
  },
  {
    id: 'unemployment',
    status: 'inForce',
    since: isoDate('2025-07-17'),
    from: isoDate('2026-01-01'),
    source:
      'https://www.lacsc.be/vos-droits/chomage/ce-qui-change-en-2026?EnrichmentType=Sectors&EnrichmentValue=54',
    checkedOn: lawCheckedOn,
    basis: cite('loi-2002-05-26', '3, 6°'),
  },
  {
    id: 'registration',
    status: 'inForce',
    since: registration.latest.validFrom,
    from: registration.latest.validFrom,
    source: registration.latest.source,
    checkedOn: registration.latest.checkedOn,
    basis: cite('loi-2002-05-26', '3, 5°'),
  },
  {
    id: 'cap',
    status: 'announced',
    since: isoDate('2026-01-01'),
    from: null,
    source: 'https://econostrum.info/belgique/aides-sociales-plafonnement-inedit',
    checkedOn: lawCheckedOn,
    basis: null,
  },
  ...nextIndexStep(),
];

/** The step of the index that is officially expected, while one is. */
function nextIndexStep(): readonly Reform[] {
  const { expected, checkedOn } = indexSteps.latest;
  if (!expected) return [];
  return [
    {
      id: 'index',
      status: 'expected',
      since: checkedOn,
      from: expected.validFrom,
      source: expected.source,
      checkedOn,
      basis: cite('loi-2002-05-26', '15'),
    },
  ];
}
