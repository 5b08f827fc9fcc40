import type { After } from '../../after.ts';

/** First and longest rest after nobody answered, in milliseconds; each doubles it. */
const [firstRest, longestRest] = [1_000, 20_000];

export interface LaneParts {
  /** Begins to send the first of what is due, and resolves with whether it was answered; null where nothing is due. */
  readonly sendFirst: () => Promise<boolean> | null;
  /** Called when all of it rests. */
  readonly rested: () => void;
  readonly after: After;
}

/**
 * Sends one thing after another. Where nobody answers, all of it rests for a while: what were sent past the one that waits would come out of order.
 */
export const createLane = ({ sendFirst, rested, after }: LaneParts) => {
  let isWorking = false;
  let isOver = false;
  let callOff: (() => void) | null = null;
  let rest = firstRest;

  const work = async (): Promise<void> => {
    if (isWorking || callOff !== null) return;
    isWorking = true;
    let isAnswered = await sendFirst();
    while (isAnswered && !isOver) {
      rest = firstRest;
      isAnswered = await sendFirst();
    }
    isWorking = false;
    if (isAnswered !== false || isOver) return;
    callOff = after(rest, wake);
    rest = Math.min(rest * 2, longestRest);
    rested();
  };

  /** Sends what is due without resting longer. */
  const wake = (): void => {
    callOff?.();
    callOff = null;
    void work();
  };

  return {
    /** Something is due. */
    work: (): void => void work(),
    wake,
    isResting: (): boolean => callOff !== null,
    /** Sends nothing more; what is on its way is not called back. */
    close(): void {
      isOver = true;
      callOff?.();
    },
  };
};
