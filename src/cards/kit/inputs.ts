/** What a drop-down holds where nothing is chosen; some clients lose an empty value. */
export const nothing = 'none';

/** The names of the cards' inputs, so that the card that asks and the press that answers agree. */
export const inputs = {
  links: 'links',
  account: (person: string) => `account-${person}`,
  rollCall: (person: string) => `roll-${person}`,
  rest: 'rest',
  user: 'user',
  person: 'person',
  minutes: 'minutes',
  words: 'words',
  text: 'text',
  wording: 'wording',
  letters: 'letters',
  outcome: 'outcome',
  outcomeOf: (item: number) => `outcome-${item}`,
  date: 'date',
  start: 'start',
  end: 'end',
  setting: (name: string) => `setting-${name}`,
} as const;
