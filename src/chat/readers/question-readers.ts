import { type Intent, lacks, notUnderstood, type Reader } from '../intent.ts';
import { particle, removeWords } from './lexicon.ts';
import { readPastDate } from './typed-date.ts';
import { isNothing } from './typed-name.ts';

const takesAway = new RegExp(`^(?:${removeWords})\\s*[.!]?$`, 'iu');
const everything = new RegExp(`^(?:${particle('all')})[.!?]*$`, 'iu');

const standing =
  (intent: Intent): Reader =>
  (typed) =>
    isNothing(typed.rest) ? intent : notUnderstood(typed);

/** The summons as text. A file sent with the bare word is handled before this. */
const summons: Reader = (typed) => (typed.rest === '' ? lacks(typed, 'text') : { say: 'summons', text: typed.rest });

/** The word alone asks for the template; `mall ta bort` takes the board's own away. */
const template: Reader = (typed, today) =>
  takesAway.test(typed.rest) ? { say: 'house style' } : standing({ say: 'template' })(typed, today);

const minutes: Reader = (typed, today) => {
  if (isNothing(typed.rest)) return { say: 'minutes', date: null };
  const date = readPastDate(typed.rest, today);
  return date ? { say: 'minutes', date } : lacks(typed, 'date');
};

const search: Reader = (typed) => (isNothing(typed.rest) ? lacks(typed, 'text') : { say: 'search', text: typed.rest });

export const questionReaders = {
  help: ({ rest }) => ({ say: 'help', all: everything.test(rest) }),
  summons,
  agenda: standing({ say: 'agenda' }),
  rollCall: standing({ say: 'roll call' }),
  minutes,
  review: standing({ say: 'review' }),
  template,
  newSummons: standing({ say: 'new summons' }),
  attendance: standing({ say: 'attendance' }),
  fileAgain: standing({ say: 'file again' }),
  search,
} satisfies Record<string, Reader>;
