/** How long a browser may take to say that it prints, in milliseconds: WebKit asks the device first. */
const patience = 1_500;

/**
 * Opens the dialog of the printer, and says whether the browser was seen to print. Inside another app it often has no way to,
 * and does nothing without a word.
 */
export function printPage(): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish(false), patience);
    const hear = (): void => finish(true);
    window.addEventListener('beforeprint', hear);
    if ('print' in window) window.print();
    else finish(false);

    function finish(isSeen: boolean): void {
      clearTimeout(timer);
      window.removeEventListener('beforeprint', hear);
      resolve(isSeen);
    }
  });
}
