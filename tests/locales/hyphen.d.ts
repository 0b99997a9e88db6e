declare module 'hyphen/fr/index.js' {
  export function hyphenateSync(text: string, options: { hyphenChar: string; minWordLength: number }): string;
}
declare module 'hyphen/nl/index.js' {
  export function hyphenateSync(text: string, options: { hyphenChar: string; minWordLength: number }): string;
}
