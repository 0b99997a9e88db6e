import { categories, conditions, type Citation } from '../../src/contract';
import { acts } from '../../src/data';
import { contactOf, contacts, figuresOf, paperIds, rightIds, type Contact } from '../../src/advice';
import { line } from '../../src/text';
import { steps, type Step, type StepPanel } from '../../src/guide';
import { day, euro, inLanguage, type Language, type Values } from '../../src/i18n';
import { perMonth, type IsoDate } from '../../src/kernel';
import { yearlyRate } from '../../src/rules';
import { plainLines } from './plain-lines';
import { element, escaped, list } from './plain-page';
import { sentenceOf, speaker, type Say } from './plain-text';

/** How a page of the guide is to be read. */
export interface Reader {
  readonly language: Language;
  readonly onDate: IsoDate;
  /** Whether addresses may lead out; on a screen that nobody watches over they are words only. */
  readonly hasLinks: boolean;
}

/** The whole guide as markup: twelve steps, from the texts and the tables that the conversation uses. */
export function guideOf(reader: Reader): string {
  return steps.map((step, index) => stepOf(step, index + 1, reader)).join('\n');
}

function stepOf({ id, basis, shows }: Step, number: number, reader: Reader): string {
  const say = speaker(reader.language);
  const lines = plainLines(id, reader.onDate).map((one) => sentenceOf(one, reader.language));
  return element(
    'section',
    [
      element('h2', `${number}. ${say(`guide.${id}.title`)}`),
      id === 'conditions' ? conditionsOf(say) : '',
      list(lines),
      ...shows.map((panel) => panels[panel]?.(reader, say) ?? ''),
      basis.length > 0 ? lawOf(basis, reader, say) : '',
    ].join('\n'),
    `id="${id}"`,
  );
}

/** All of the conditions decide but the help of the family, which never does. */
function conditionsOf(say: Say): string {
  const total = conditions.filter((id) => id !== 'maintenance').length;
  const named = conditions.map(
    (id) => `${element('strong', `${say(`condition.${id}`)}.`)} ${say(`plain.condition.${id}`)}`,
  );
  return element('p', say('guide.conditions.together', { total })) + list(named);
}

type Panel = (reader: Reader, say: Say) => string;

/** Dates, letters and what to say hang on a person's answers: they have no place here. */
const panels: Partial<Record<StepPanel, Panel>> = {
  place: (reader, say) => list([contact(contactOf('cpasOnline'), reader, say)]),
  papers: (_reader, say) =>
    element('h3', say('plain.papers')) +
    list(paperIds.map((id) => `${say(`paper.${id}.name`)} (${say(`paper.${id}.from`)})`)),
  rates: (reader) => ratesTable(reader),
  tribunal: (reader, say) =>
    list([contact(contactOf('courtFinder'), reader, say), contact(contactOf('eDeposit'), reader, say)]),
  contacts: (reader, say) =>
    [
      element('h3', say('guide.more.rights')),
      list(
        rightIds.map(
          (id) =>
            `${element('strong', `${say(`rights.${id}.title`)}.`)} ${sentenceOf(line(`rights.${id}.text`, figuresOf(id, reader.onDate)), reader.language)}`,
        ),
      ),
      element('h3', say('guide.more.contacts')),
      list(contacts.map((one) => contact(one, reader, say))),
    ].join('\n'),
};

/** The three rates of the day, and since when they hold. */
export function ratesTable({ language, onDate }: Reader): string {
  const say = speaker(language);
  const rates = categories.map((category) => ({ category, ...yearlyRate(category, onDate) }));
  const rows = rates.map(({ category, amount }) =>
    element(
      'tr',
      element(
        'th',
        `${say(`category.${category}`)}<br />${say(`category.${category}.what`)}`,
        'scope="row"',
      ) + element('td', escaped(euro(perMonth(amount, 'halfUp'), language))),
    ),
  );
  const caption = say('guide.amount.rates.caption', { day: day(rates[0]?.validFrom ?? onDate, language) });
  const heads = ['category', 'month'].map((name) =>
    element('th', say(`guide.amount.rates.${name}`), 'scope="col"'),
  );
  return element('table', `<caption>${caption}</caption>\n<tr>${heads.join('')}</tr>\n${rows.join('\n')}`);
}

/** Somebody to ask: name, what for, and every way to reach them. */
function contact({ id, name, url, phone, email, address, hours }: Contact, reader: Reader, say: Say): string {
  const { language } = reader;
  return [
    linked(element('strong', escaped(inLanguage(name, language))), url, reader),
    say(`contact.${id}.about`),
    phone ? say('contact.phone', { phone: inLanguage(phone, language) }) : '',
    hours ? say('contact.hours', openingHours(hours)) : '',
    escaped(email ? inLanguage(email, language) : ''),
    escaped(address ? inLanguage(address, language) : ''),
  ]
    .filter(Boolean)
    .join('<br />');
}

function openingHours(hours: NonNullable<Contact['hours']>): Values {
  const [morning, afternoon] = hours;
  return {
    from: morning?.[0] ?? '',
    until: morning?.[1] ?? '',
    from2: afternoon?.[0] ?? '',
    until2: afternoon?.[1] ?? '',
  };
}

function lawOf(basis: readonly Citation[], reader: Reader, say: Say): string {
  const articles = basis.map(({ act, article }) =>
    linked(
      say('report.article', { article, act: inLanguage(acts[act].short, reader.language) }),
      acts[act].url,
      reader,
      'law',
    ),
  );
  return element('p', `${say('guide.law')}<br />${articles.join('<br />')}`, 'class="law"');
}

/** Words that lead somewhere; where nothing may lead out, the address stands beside those whose address is short. */
function linked(
  markup: string,
  url: string,
  { hasLinks }: Reader,
  kind: 'law' | 'contact' = 'contact',
): string {
  if (hasLinks) return element('a', markup, `href="${escaped(url)}" rel="external noreferrer"`);
  return kind === 'contact' ? `${markup} (${escaped(url.replace('https://', ''))})` : markup;
}
