/** Calls back after so many milliseconds; returns how to call it off. */
export type After = (milliseconds: number, call: () => void) => () => void;

/** By the browser's own clock. */
export const after: After = (milliseconds, call) => {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
};
