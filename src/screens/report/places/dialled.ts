/** A Belgian telephone number as a telephone dials it, from anywhere: 064 43 22 50 is +3264432250 (RFC 3966). */
export function dialled(phone: string): string {
  return `+32${phone.replace(/\D/g, '').replace(/^0/, '')}`;
}
