import type { Answers, Category, Estimate } from '../../contract';
import type { MessageKey } from '../../i18n';
import type { IsoDate } from '../../kernel';
import type { Variant, VariantKind } from '../../what-if';

/** The situation as it is, or one variant of it, with what the law makes of it. */
export interface Column {
  /** Absent for the situation as it is. */
  readonly variant: Variant | undefined;
  readonly answers: Answers;
  readonly onDate: IsoDate;
  readonly categories: readonly Category[];
  readonly estimates: readonly Estimate[];
}

/** What a variant is called. */
export function nameOf(kind: VariantKind): MessageKey {
  return kind === 'sell' || kind === 'later' ? `counter.variant.${kind}` : `whatif.${kind}`;
}
