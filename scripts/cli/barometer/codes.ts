import type { Areas } from '../../../src/figures';

/** The communes of today, and the codes from before the mergers that lead to them. */
export interface Codes {
  readonly areas: Areas;
  readonly former: Readonly<Record<string, string>>;
  /** Communes that kept their code when others joined them: it means more today than it did. */
  readonly grown: readonly string[];
}

/** The code of the commune of today; undefined for a code that is no commune, such as that of an arrondissement. */
export function communeBehind(code: string, { areas, former }: Codes): string | undefined {
  const today = former[code] ?? code;
  return areas.get(today)?.kind === 'commune' ? today : undefined;
}

/**
 * What is wrong with the codes that a month has for one commune of today: the old and the new one, which count the same people twice, or
 * not all of those that became one.
 * @param isMissingNobody whether a code is absent where there is nobody
 */
export function wrongTogether(
  today: string,
  given: readonly string[],
  { former, grown }: Codes,
  isMissingNobody: boolean,
): string | undefined {
  const older = Object.keys(former).filter((code) => former[code] === today);
  const parts = grown.includes(today) ? [today, ...older] : older;
  const olderGiven = given.filter((code) => code !== today);
  if (olderGiven.length === 0) return undefined;
  if (given.includes(today) && !grown.includes(today))
    return `${today} and ${olderGiven.join(', ')} count the same people`;
  const missing = parts.filter((code) => !given.includes(code));
  return missing.length === 0 || isMissingNobody
    ? undefined
    : `${olderGiven.join(', ')} is a part of ${today}, whose number is not whole without ${missing.join(', ')}`;
}
