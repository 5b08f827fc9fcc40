/** The value of a drop-down where nothing is chosen. Some clients drop an empty value. */
export const nothing = 'none';

/** The place before all items in a drop-down. Others are told by the number of the item they come after. */
export const firstPlace = 'first';

/** The ids of the cards' inputs, used by the card that shows one and the press that reads it. */
export const inputs = {
  links: 'links',
  account: (person: string) => `account-${person}`,
  away: (person: string) => `away-${person}`,
  notHere: 'not-here',
  deputy: 'deputy',
  user: 'user',
  person: 'person',
  minutes: 'minutes',
  newTitle: 'new-title',
  newMinutes: 'new-minutes',
  amended: 'amended',
  place: 'place',
  changedTitle: 'changed-title',
  changedMinutes: 'changed-minutes',
  words: 'words',
  text: 'text',
  wording: 'wording',
  letters: 'letters',
  outcome: 'outcome',
  to: 'to',
  until: 'until',
  toOf: (item: number) => `to-${item}`,
  untilOf: (item: number) => `until-${item}`,
  outcomeOf: (item: number) => `outcome-${item}`,
  date: 'date',
  start: 'start',
  end: 'end',
  setting: (name: string) => `setting-${name}`,
} as const;
