import type { Attachment } from 'svelte/attachments';

/**
 * Moves a sheet to the end of the page's body, where print.css shows it alone on paper. The mark on the root says that
 * there is one, so that other screens print as they are.
 */
export const paper: Attachment<HTMLElement> = (sheet) => {
  document.body.append(sheet);
  document.documentElement.dataset['paper'] = 'report';
  return () => {
    sheet.remove();
    delete document.documentElement.dataset['paper'];
  };
};
