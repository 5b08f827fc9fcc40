import type { Command } from '../../meeting/commands.ts';
import { asks, lacks, notUnderstood, type Reader } from '../intent.ts';
import { isNothing, isSeveral, typedName } from './typed-name.ts';

/** Takes one name only: an unsure name is asked about, and only one can be asked at a time. */
const naming =
  (command: (name: string) => Command): Reader =>
  (typed) => {
    const name = typedName(typed.rest);
    if (name === '') return lacks(typed, 'name');
    return isSeveral(typed.rest) ? lacks(typed, 'one name') : asks(command(name));
  };

const oneself =
  (type: 'Arrive' | 'Leave'): Reader =>
  (typed) =>
    isNothing(typed.rest) ? asks({ type, whom: { self: true } }) : notUnderstood(typed);

const somebody = (type: 'Arrive' | 'Leave'): Reader => naming((name) => ({ type, whom: { name } }));

/** `närvarande` without a name means oneself, as at a roll call. */
const present: Reader = (typed, today) =>
  (isNothing(typed.rest) ? oneself('Arrive') : somebody('Arrive'))(typed, today);

const leave: Reader = (typed, today) => (isNothing(typed.rest) ? oneself('Leave') : somebody('Leave'))(typed, today);

const deputise: Reader = (typed) => {
  const [deputy, absent] = [typedName(typed.before), typedName(typed.rest)];
  if (deputy === '' || absent === '') return lacks(typed, 'two names');
  return asks({ type: 'Deputise', deputy, absent });
};

export const presenceReaders = {
  here: oneself('Arrive'),
  leave,
  present,
  left: somebody('Leave'),
  absent: naming((name) => ({ type: 'MarkAbsent', name })),
  apology: naming((name) => ({ type: 'RecordApology', name })),
  deputise,
} satisfies Record<string, Reader>;
