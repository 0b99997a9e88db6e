import type { MessageKey } from '../i18n';

/** The pages without script and the name of each, in the order in which they lead to one another. */
export const titles = {
  guide: 'plain.title',
  rights: 'rights.page.title',
  changes: 'changes.title',
  figures: 'figures.title',
  upkeep: 'upkeep.title',
  sites: 'sites.title',
  about: 'statement.title',
} as const satisfies Record<string, MessageKey>;

export type PageName = keyof typeof titles;

export const pageNames = Object.keys(titles) as readonly PageName[];

/** Those that a reader finds: nobody copies a line for a site from a screen that strangers share. */
export function pagesFor({ hasLinks }: { readonly hasLinks: boolean }): readonly PageName[] {
  return pageNames.filter((name) => hasLinks || name !== 'sites');
}
