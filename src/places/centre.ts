import type { Region, Tongue } from './communes';
import type { Address, Names } from './place';
import type { Source } from './sources';

/** What the address is: where people go, or that or the legal seat, which is often the town hall. */
export type AddressKind = 'counterOrSeat' | 'counter';

/** How sure: two independent sources, or one recent one. */
export type Confidence = 'high' | 'medium';

/** What to know before one goes there; each has its text, `place.note.<note>`. */
export type CentreNote =
  | 'askForCentre'
  | 'branches'
  | 'noHouseNumber'
  | 'mayHaveMoved'
  | 'checkAddress'
  | 'otherPhone'
  | 'seatElsewhere';

/** When people are received on a weekday, Monday being 1. */
export interface Reception {
  readonly weekday: number;
  readonly from: string;
  readonly until: string;
}

/** A centre (CPAS / OCMW / ÖSHZ). What is absent is not known. */
export interface Centre {
  readonly nis: string;
  readonly label: Names;
  readonly region: Region;
  readonly official: readonly Tongue[];
  /** Further languages in which the office must answer whoever asks (communes à facilités / faciliteitengemeenten). */
  readonly facilities: readonly Tongue[];
  readonly kind: AddressKind;
  readonly confidence: Confidence;
  readonly address: Address;
  /** The legal address, where people are received at another one. */
  readonly seat?: Address;
  /** The communes that merged into this one; a counter may still be open there. */
  readonly mergedFrom: readonly string[];
  readonly phone?: string;
  /** A number that a second source gives. */
  readonly otherPhone?: string;
  /** The general mailbox, never a person's. */
  readonly email?: string;
  readonly website?: string;
  readonly communeWebsite?: string;
  readonly reception: readonly Reception[];
  /** Whether an appointment will do as well. */
  readonly byAppointment: boolean;
  readonly note?: CentreNote;
  readonly sources: readonly Source[];
  /** Month or year of the fact. */
  readonly asOf?: string;
}
