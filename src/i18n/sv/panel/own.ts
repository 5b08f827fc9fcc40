/** What panel and desk say of a person's own part in the meeting. */
export const own = {
  mark: 'Din punkt',
  item: (item: string) => `Din punkt: ${item}`,
  itemExpected: (item: string, clock: string) => `Din punkt: ${item}, väntas kl.\u00a0${clock}`,
  itemIsOn: 'Nu är det din punkt.',
  answers: 'Dina svar',
  confirmedOrally: 'Du har bekräftat muntligt.',
};
