import { isoDate, isIsoDate, type IsoDate } from '../kernel';
import { buildInfo, canBeToday, possibleDays } from '../offline';

/**
 * The day of a conversation, as the device tells it when the conversation begins; where its clock cannot be right, the day
 * of the edition stands in until somebody says which it is.
 */
export class ConversationDay {
  /** The day that counts as today. */
  on = $state.raw<IsoDate>() as IsoDate;
  /** What the clock says though it cannot be, once somebody wants to begin. */
  wrong = $state.raw<IsoDate>();
  readonly #read: (() => IsoDate) | undefined;

  /**
   * @param today the day on the device when the page was opened
   * @param read reads the clock anew; absent where somebody else looks after it
   */
  constructor(today: IsoDate, read: (() => IsoDate) | undefined) {
    this.#read = read;
    this.on = read === undefined || canBeToday(today, buildInfo?.builtOn) ? today : this.#ofEdition(today);
  }

  /** Whether the conversation can begin: reads the clock, and notes when that is no day to begin with. */
  isKnown(): boolean {
    const today = this.#read?.() ?? this.on;
    const isRight = this.#read === undefined || canBeToday(today, buildInfo?.builtOn);
    if (isRight) this.on = today;
    else this.wrong = today;
    return isRight;
  }

  /** Between which days the answer must lie. */
  get bounds(): { readonly low: IsoDate; readonly high: IsoDate } {
    const { low, high } = possibleDays(buildInfo?.builtOn ?? this.on);
    return { low: isoDate(low), high: isoDate(high) };
  }

  /** Takes the day from whoever sits there. */
  take(day: IsoDate): void {
    this.on = day;
    this.wrong = undefined;
  }

  #ofEdition(today: IsoDate): IsoDate {
    const builtOn = buildInfo?.builtOn ?? '';
    return isIsoDate(builtOn) ? isoDate(builtOn) : today;
  }
}
