import { parseChat } from '../../../src/chat/parse.ts';
import type { Command, CommandOf } from '../../../src/meeting/commands.ts';
import type { CommandRow } from './rules.ts';

/** What the panel names otherwise than people type it, or has alone. */
const panelsOwn: { readonly [T in Command['type']]?: CommandOf<T> } = {
  CallRoll: { type: 'CallRoll', answers: { p5: 'absent' } },
  FixSummons: { type: 'FixSummons', links: { 'u-ek': 'p1' }, version: 1 },
  DiscardSummons: { type: 'DiscardSummons', version: 1 },
  LinkPerson: { type: 'LinkPerson', user: 'u-new', person: 'p5' },
  AddItem: {
    ...{ type: 'AddItem', title: 'Ny punkt', at: null, minutes: null },
    ...{ presenters: [], proposal: null, attachments: [] },
  },
  MoveItem: { type: 'MoveItem', item: 5, at: { before: 4 } },
  StrikeItem: { type: 'StrikeItem', item: 5 },
  ChangeItem: { type: 'ChangeItem', item: 5, title: 'Annat' },
  ChangeNote: { type: 'ChangeNote', note: 'n1', text: 'Hej.', base: null },
  RemoveNote: { type: 'RemoveNote', note: 'n1' },
  EndFollowUp: { type: 'EndFollowUp', followUp: 'c1', how: 'done', words: null },
  MoveFollowUp: { type: 'MoveFollowUp', followUp: 'c1', when: 'juni' },
  MoveNote: { type: 'MoveNote', note: 'n1', item: 4, letter: null },
};

/** A command of the table as the panel sends it. */
export const inPanel = (type: Command['type'], { typed }: CommandRow): Command => {
  const read = typed === null ? null : parseChat(typed, '2024-04-09');
  return panelsOwn[type] ?? (read?.say === 'command' ? read.command : ({ type } as Command));
};
