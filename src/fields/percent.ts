/** A share as people type it back: 33,33; with its sign where the bare number would be asked again. */
export function typedPercent(share: number | undefined): string {
  if (share === undefined) return '';
  const digits = String(share).replace('.', ',');
  return share > 0 && share <= 1 ? `${digits} %` : digits;
}
