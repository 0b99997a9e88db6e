import { App, wipe } from '../app';
import { oldestCheck } from '../data';
import { day, message, type Language } from '../i18n';
import { isIsoDate, isoDate } from '../kernel';
import { startKiosk } from '../kiosk';
import { buildInfo, isKioskKit, isPlausible, keepOffline } from '../offline';
import { dayInBelgium } from './today';

/** Opens the pages on a screen that strangers share: the same conversation, and a guard around it. */
export async function openUnattended(target: HTMLElement): Promise<void> {
  const builtOn = buildInfo?.builtOn;
  const isClockWrong = builtOn !== undefined && !isPlausible(today(), builtOn);
  const presence = await startKiosk({
    target,
    Session: App,
    // The day is read when somebody begins, and is theirs until they leave.
    begin: () => ({
      today: isClockWrong && isIsoDate(builtOn) ? isoDate(builtOn) : isoDate(today()),
      mode: 'kiosk' as const,
      entries: null,
      amounts: isClockWrong ? ('withheld' as const) : ('shown' as const),
    }),
    edition,
    isClockWrong,
    wipe,
  });
  if (isKioskKit) giveSignsOfLife();
  keepOffline({ isAtStart: () => presence.state === 'resting', onwaiting: () => undefined });
}

/** How often the page tells its server that it lives, in milliseconds. */
const beat = 60_000;

/** A page whose program was killed gives no more sign; its server then has the browser started anew. */
function giveSignsOfLife(): void {
  const tell = (): void =>
    void fetch('alive.txt', { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  tell();
  setInterval(tell, beat);
}

function edition(language: Language): string {
  const built = buildInfo && isIsoDate(buildInfo.builtOn) ? day(buildInfo.builtOn, language) : '–';
  return message(language, 'kiosk.edition', {
    version: buildInfo?.version ?? '–',
    built,
    checked: day(oldestCheck, language),
  });
}

function today(): string {
  return dayInBelgium(new Date());
}
