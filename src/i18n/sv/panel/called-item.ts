/** What panel and desk say where an item is read that is not on. */
export const calledItem = {
  nothing: 'Kallelsen säger inget mer om punkten.',
  back: 'Tillbaka',
};
