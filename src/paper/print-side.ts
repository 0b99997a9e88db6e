import { printPage } from './print-page';

/** Prints the sheet beside the page instead of the page; false where the browser was not seen to print. */
export function printSide(): Promise<boolean> {
  document.body.dataset['printing'] = 'side';
  return printPage();
}

/** The paper is the page's again: some browsers say so before they have drawn, so it is done at the next touch or key. */
export function donePrintingSide(): void {
  if (document.body.dataset['printing'] === 'side') delete document.body.dataset['printing'];
}
