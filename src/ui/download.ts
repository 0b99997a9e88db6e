/** How long a browser may take to read a file that is saved: longer than the slowest phone, shorter than a session. */
const patience = 30_000;

/** Hands a text over as a file. It is made here and goes nowhere else; its address in memory is given back. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), patience);
}
