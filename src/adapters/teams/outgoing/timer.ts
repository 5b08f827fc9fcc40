/** Time as the gateway needs it: `now` in milliseconds, never going back; `after` calls once and returns how to call it off. */
export interface Timer {
  now(): number;
  after(milliseconds: number, call: () => void): () => void;
}

/** The machine's own time. */
export const machineTimer: Timer = {
  now: () => performance.now(),
  after(milliseconds, call) {
    const timeout = setTimeout(call, milliseconds);
    return () => clearTimeout(timeout);
  },
};
