/**
 * Figures as this code reads them, whatever they were typed or pasted as: 0 to 9 for the digits of every script (Arabic-Indic,
 * Persian, full-width …), the signs between them as they are written here, and no marks that nobody sees.
 */
export function figures(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)))
    .replace(/[\u066B\u060C]/g, ',')
    .replace(/\u066C/g, ' ')
    .replace(/\u066A/g, '%')
    .replace(/[\u2212\u2010\u2011]/g, '-');
}

/** Directions, joiners, soft hyphens, and what makes a picture of a digit: chats and PDF files leave them behind. */
const invisible = /[\p{Cf}\uFE00-\uFE0F\u20E3]/gu;

/** The digits of a script stand in a row of ten, and the rows of two scripts that touch are rows of ten too. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}
