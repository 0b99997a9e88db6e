import type { BelgicaCourt } from './given';

/** The number of the whole registry, else of its service for social cases. */
export function phoneOf({ id, contacts }: BelgicaCourt): string {
  const phones = contacts.filter(({ type }) => type === 'phone');
  const social = phones.find(({ label }) => /social|sociale|Algemeen|Algemene griffie/i.test(label ?? ''));
  const chosen = phones.find(({ label }) => label === undefined) ?? social;
  if (!chosen) throw new Error(`no number for ${id}`);
  return national(chosen.value);
}

/** The address of the registry, not of its services for debts (RCD / CSR) or accounts. */
export function emailOf({ contacts }: BelgicaCourt): string | undefined {
  const mails = contacts.filter(
    ({ type, value, label }) => type === 'email' && !/rcd|csr|compta/i.test(value + (label ?? '')),
  );
  return mails[0]?.value;
}

/** `+3226820536` as it is dialled here: `02 682 05 36`. */
function national(phone: string): string {
  const digits = phone.replace(/^\+32/, '0');
  const [zone, first] = /^0[2349]/.test(digits) ? [2, 3] : [3, 2];
  const rest = digits.slice(zone + first).replace(/(\d{2})(?=\d)/g, '$1 ');
  return `${digits.slice(0, zone)} ${digits.slice(zone, zone + first)} ${rest}`;
}
