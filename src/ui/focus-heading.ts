import type { Attachment } from 'svelte/attachments';

/** Brings a new screen in: up to its top, and the focus to its heading, which a screen reader then reads. */
export const focusHeading: Attachment<HTMLElement> = (heading) => {
  window.scrollTo({ top: 0, behavior: 'auto' });
  heading.focus();
};
