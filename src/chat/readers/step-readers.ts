import type { Command } from '../../meeting/commands.ts';
import { asks, lacks, notUnderstood, type Reader } from '../intent.ts';
import { onlyReference } from './item-reference.ts';
import { particle } from './lexicon.ts';
import { setting } from './setting-reader.ts';
import { isNothing, typedName, withoutStop } from './typed-name.ts';

/** Minutes of a pause when none are typed. */
const usualPause = 15;

/** A command without arguments. With text after it, it is taken as an ordinary sentence. */
export const standing =
  (command: Command): Reader =>
  (typed) =>
    isNothing(typed.rest) ? asks(command) : notUnderstood(typed);

const item: Reader = (typed) => {
  const reference = onlyReference(withoutStop(typed.rest));
  if (reference === null || reference.number === null || reference.letters.length > 1) return lacks(typed, 'number');
  return asks({ type: 'GoToItem', item: reference.number, letter: reference.letters[0] ?? null });
};

const minutes = new RegExp(`^(\\d{1,6})\\s*(?:${particle('minutes')})?$`, 'iu');

const pause: Reader = (typed) => {
  if (isNothing(typed.rest)) return asks({ type: 'Pause', minutes: usualPause });
  const found = minutes.exec(withoutStop(typed.rest));
  return found ? asks({ type: 'Pause', minutes: Number(found[1]) }) : lacks(typed, 'minutes');
};

/** `avsluta` and `close` begin many sentences, so closing words after them need a colon. */
const close: Reader = (typed) => {
  if (isNothing(typed.rest)) return asks({ type: 'CloseMeeting', words: null });
  return typed.brief && !typed.apart ? notUnderstood(typed) : asks({ type: 'CloseMeeting', words: typed.rest });
};

/** Signs for oneself, or for a named person who signed on paper. */
const signOff: Reader = (typed) =>
  isNothing(typed.rest)
    ? asks({ type: 'SignOff', whom: { self: true } })
    : asks({ type: 'SignOff', whom: { name: typedName(typed.rest) } });

const signedOne = new RegExp(`^(?:${particle('signed')})$`, 'iu');

const release: Reader = (typed) => {
  if (isNothing(typed.rest)) return asks({ type: 'Release' });
  return signedOne.test(withoutStop(typed.rest)) ? asks({ type: 'Release', signed: true }) : notUnderstood(typed);
};

const correct: Reader = (typed) =>
  isNothing(typed.rest) ? lacks(typed, 'text') : asks({ type: 'OpenVersion', reason: typed.rest });

export const stepReaders = {
  open: standing({ type: 'OpenMeeting' }),
  close,
  next: standing({ type: 'NextItem', from: null, undecided: false }),
  nextAnyway: standing({ type: 'NextItem', from: null, undecided: true }),
  previous: standing({ type: 'PreviousItem', from: null }),
  item,
  pause,
  resume: standing({ type: 'Resume' }),
  setting,
  signOff,
  release,
  correct,
  undo: standing({ type: 'Undo' }),
} satisfies Record<string, Reader>;
