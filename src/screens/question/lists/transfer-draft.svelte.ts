import type { PropertyRight, Transfer, TransferKind } from '../../../contract';
import { parseDay } from '../../../i18n';
import { cents, partsOf } from '../../../kernel';
import { typedEuro } from '../../../fields';

/** A sale or a gift (cession, overdracht; art. 28 to 32 of the decree) while it is being filled in, over several screens. */
export class TransferDraft {
  kind = $state<TransferKind>();
  isGiven = $state<boolean>();
  right = $state<PropertyRight>('full');
  /** In cents, once it was read. */
  value = $state<number>();
  typed = $state<Record<string, string>>({});
  on = $state({ day: '', month: '', year: '' });

  constructor(transfer?: Transfer) {
    if (!transfer) return;
    const { day, month, year } = partsOf(transfer.on);
    this.kind = transfer.kind;
    this.isGiven = transfer.given;
    this.right = transfer.right ?? 'full';
    this.typed = {
      value: typedEuro(transfer.value),
      share: String(transfer.share ?? '').replace('.', ','),
      debtsPaid: typedEuro(transfer.debtsPaid),
    };
    this.on = { day: String(day), month: String(month), year: String(year) };
  }

  readDay(): ReturnType<typeof parseDay> {
    return parseDay(this.on.day, this.on.month, this.on.year);
  }

  /** The entry with these last figures, in percent and cents; null while something is missing. */
  finish({ share, debtsPaid }: Readonly<Record<string, number>>): Transfer | null {
    const { kind, isGiven, right, value } = this;
    const on = this.readDay();
    if (!kind || isGiven === undefined || !on.ok || value === undefined) return null;
    return {
      kind,
      given: isGiven,
      value: cents<'once'>(value),
      on: on.value,
      ...(share !== undefined && { share }),
      ...(right !== 'full' && kind !== 'movable' && { right }),
      ...(debtsPaid !== undefined && { debtsPaid: cents<'once'>(debtsPaid) }),
    };
  }
}
