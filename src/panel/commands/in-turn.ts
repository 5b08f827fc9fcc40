/** Does one thing after another: each begins when the one before has ended, however that was. */
export const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(doing: () => Promise<T>): Promise<T> => {
    const own = last.then(doing, doing);
    last = own;
    return own;
  };
};
