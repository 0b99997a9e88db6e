/** Whether every word that is looked for begins a word of a text, whatever the accents, the case or the apostrophes. */
export function isFound(wanted: string, text: string): boolean {
  const said = ` ${bare(text)}`;
  return bare(wanted)
    .split(' ')
    .every((word) => said.includes(` ${word}`));
}

function bare(text: string): string {
  const small = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return small
    .replace(/œ/g, 'oe')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}
