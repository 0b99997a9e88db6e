import type { Attachment } from 'svelte/attachments';

/** Up to how many characters two pages hold at each size of type, the largest first; what is longer has the smallest. */
const room = [11_000, 12_800, 14_800, 16_000];

/**
 * Moves a sheet to the end of the page's body, where print.css shows it alone on paper. The mark on the root says that
 * there is one, so that other screens print as they are; the mark on the sheet, how full it is.
 */
export const paper: Attachment<HTMLElement> = (sheet) => {
  sheet.dataset['fullness'] = String(fullnessOf(sheet.textContent));
  document.body.append(sheet);
  document.documentElement.dataset['paper'] = 'report';
  return () => {
    sheet.remove();
    delete document.documentElement.dataset['paper'];
  };
};

/** How full a sheet is, from 0: two pages are all there is, so a longer text is set smaller. */
export function fullnessOf(text: string): number {
  const { length } = text.replace(/\s+/g, ' ');
  return room.filter((most) => length > most).length;
}
