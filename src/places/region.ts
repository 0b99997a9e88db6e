/** The three regions (régions / gewesten), where their services differ. */
export type Region = 'flanders' | 'wallonia' | 'brussels';

/**
 * The region of a commune, by its NIS code, today's or a former one: the first digits are the province; 2 holds both
 * Brabants and Brussels.
 */
export function regionOf(nis: string): Region {
  if (nis.startsWith('21')) return 'brussels';
  return /^(25|[5689])/.test(nis) ? 'wallonia' : 'flanders';
}

/** The nine communes of the German-speaking Community (Communauté germanophone / Duitstalige Gemeenschap), by NIS code. */
const germanSpeaking = ['63001', '63012', '63013', '63023', '63040', '63048', '63061', '63067', '63087'];

/** Whether a commune belongs to the German-speaking Community, which has an employment service of its own. */
export function isGermanSpeaking(nis: string): boolean {
  return germanSpeaking.includes(nis);
}
