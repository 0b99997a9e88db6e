/** The ids of the texts that describe a control, as `aria-describedby` wants them; those that are not there are left out. */
export function idsOf(...ids: readonly (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
