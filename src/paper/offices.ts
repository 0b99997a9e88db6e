import type { Address, centreOf, communeOf, tribunalsOf } from '../places';

/** The tables that name the places on the sheet. */
export interface Offices {
  readonly communeOf: typeof communeOf;
  readonly centreOf: typeof centreOf;
  readonly tribunalsOf: typeof tribunalsOf;
}

/** Fetches the tables; they are larger than the result itself. */
export async function loadOffices(): Promise<Offices> {
  const [communes, centres, tribunals] = await Promise.all([
    import('../places/communes'),
    import('../places/centres'),
    import('../places/tribunals'),
  ]);
  return {
    communeOf: communes.communeOf,
    centreOf: centres.centreOf,
    tribunalsOf: tribunals.tribunalsOf,
  };
}

/** An address in one line, as its source writes it. */
export function addressOf({ street, number, box, postcode, locality }: Address): string {
  const door = [number, box].filter(Boolean).join('/');
  return `${[street, door].filter(Boolean).join(' ')}, ${postcode} ${locality}`;
}
