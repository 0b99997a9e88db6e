import type { Answers } from '../contract';

/** Whether somebody receives the integration income already (dossier en cours / lopend dossier): what changes is told, nothing is asked anew. */
export function isRunning({ receivedInLastThreeMonths }: Answers): boolean {
  return receivedInLastThreeMonths === 'yes';
}
