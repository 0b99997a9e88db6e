/** What a guard stands in: the browser's history, as far as it is asked. */
type Ways = Pick<History, 'pushState'>;

/** Keeps the browser's way back from leading away with everything that was answered: it asks first. */
export interface Guard {
  /** Called whenever there may be something to keep. */
  readonly stand: () => void;
  /** Called when somebody went back. */
  readonly gone: () => void;
}

/** A guard that stands once there is something to keep, and again after each step back that would have lost it. */
export function guardBack(ways: Ways, hasAnswers: () => boolean, onasked: () => void): Guard {
  let isStanding = false;
  const stand = (): void => {
    if (isStanding || !hasAnswers()) return;
    ways.pushState(null, '');
    isStanding = true;
  };
  const gone = (): void => {
    if (!isStanding) return;
    isStanding = false;
    if (!hasAnswers()) return;
    stand();
    onasked();
  };
  return { stand, gone };
}
