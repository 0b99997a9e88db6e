import type { Attachment } from 'svelte/attachments';

/**
 * Brings a step up for somebody who was sent to it, and puts the focus on it.
 * @param time which time this is; 0 before anybody was sent
 */
export function comeUp(time: number): Attachment<HTMLElement> {
  return (summary) => {
    if (time === 0) return;
    summary.scrollIntoView({ block: 'start' });
    summary.focus({ preventScroll: true });
  };
}
