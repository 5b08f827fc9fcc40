import type { UserId } from '../../meeting/events.ts';
import type { PersonId } from '../../meeting/summons.ts';
import { tickedValues } from '../kit/form-values.ts';
import { inputs as names, nothing } from '../kit/inputs.ts';
import { type Inputs, pressKind } from '../kit/press-kind.ts';

/** Which account is whose: the ticked pairs `person:account`, and the accounts chosen one by one. */
const linksIn = (inputs: Inputs): Readonly<Record<UserId, PersonId>> => {
  const ticked = tickedValues(inputs[names.links]).flatMap((pair): [string, string][] => {
    const colon = pair.indexOf(':');
    return colon > 0 ? [[pair.slice(colon + 1), pair.slice(0, colon)]] : [];
  });
  const prefix = names.account('');
  const chosen = Object.entries(inputs).flatMap(([name, user]): [string, string][] =>
    name.startsWith(prefix) && user !== '' && user !== nothing ? [[user, name.slice(prefix.length)]] : [],
  );
  return Object.fromEntries([...ticked, ...chosen]);
};

/** Buttons of the card on which a kallelse is checked. */
export const summonsPresses = {
  'use summons': pressKind({}, (_, { inputs }) => ({ type: 'FixSummons', links: linksIn(inputs) })),
  'discard summons': pressKind({}, () => ({ type: 'DiscardSummons' })),
};
