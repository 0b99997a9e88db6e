import { message, type Language } from '../i18n';
import { latestOf, type News } from './news';

/** What the feed needs to know beside its news. */
export interface FeedSetting {
  /** A name for good, the same for the same words: `urn:uuid:…`. */
  readonly nameFor: (words: string) => string;
  /** The address of the folder of the pages, if it is known: addresses in the feed are relative to it. */
  readonly base?: string | undefined;
  readonly version: string;
}

/** The news as an Atom feed (RFC 4287) in a language: names that stay, days, whose it is, and addresses without a host. */
export function atomFeed(
  language: Language,
  news: readonly News[],
  { nameFor, base, version }: FeedSetting,
): string {
  const say = (key: Parameters<typeof message>[1]): string => text(message(language, key));
  const page = `./changes-${language}.html`;
  const entries = news.map(
    ({ name, title, summary, updated, part }) => `  <entry>
    <id>${nameFor(`changes ${language} ${name}`)}</id>
    <title>${text(title)}</title>
    <updated>${updated}T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="${page}#${part}"/>
    <summary>${text(summary)}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"${base === undefined ? '' : ` xml:base="${text(base)}"`}>
  <id>${nameFor(`changes ${language}`)}</id>
  <title>${say('changes.feed.name')}</title>
  <updated>${latestOf(news)}T00:00:00Z</updated>
  <author><name>${say('meta.service')}</name></author>
  <generator version="${text(version)}">${say('meta.service')}</generator>
  <link rel="self" type="application/atom+xml" href="./changes-${language}.atom"/>
  <link rel="alternate" type="text/html" href="${page}"/>
${entries.join('\n')}
</feed>
`;
}

function text(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
