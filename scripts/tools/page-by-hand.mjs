import { readFileSync } from 'node:fs';

/** The first question as somebody would write it who has nothing else to show: one file, one style, no script. */
export function byHand() {
  const words = /** @type {Record<string, string>} */ (
    Object.assign(
      {},
      ...['opening', 'interview'].map((part) => JSON.parse(readFileSync(`locales/fr/${part}.json`, 'utf8'))),
    )
  );
  const say = (/** @type {string} */ key) => words[key] ?? '';
  const option = (/** @type {string} */ value) =>
    `<p><label><input type="radio" name="residence" value="${value}"> ${say(`option.residence.${value}`)}
<small>${say(`option.residence.${value}.hint`)}</small></label></p>`;
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('question.residence.title')}</title><link rel="stylesheet" href="./plain.css"></head>
<body><form data-question="residence" autocomplete="off"><h1>${say('question.residence.title')}</h1>
<p>${say('question.residence.hint')}</p>
<fieldset>${['home', 'homeless', 'institution', 'abroad', 'shortStay', 'unknown'].map(option).join('\n')}</fieldset>
<details><summary>${say('why.label')}</summary><p>${say('question.residence.why')}</p></details>
<p><button type="submit">${say('action.continue')}</button></p></form></body></html>
`;
}
