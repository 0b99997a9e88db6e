/** Makes a box as high as its text, where the browser does not see to it by itself (`field-sizing`). */
export function growTo(box: HTMLTextAreaElement, text: string): void {
  if (CSS.supports('field-sizing', 'content') || !text) return;
  box.style.blockSize = 'auto';
  box.style.blockSize = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
}
