import type { Command, CommandOf } from '../../../src/meeting/commands.ts';

/** Commands that amend the agenda, with usual values for what a test does not name. */
export const add = (title: string, more: Partial<CommandOf<'AddItem'>> = {}): Command => ({
  ...{ type: 'AddItem', title, at: null, minutes: null, presenters: [], proposal: null, attachments: [] },
  ...more,
});
export const move = (number: number, at: CommandOf<'MoveItem'>['at']): Command => ({
  type: 'MoveItem',
  item: number,
  at,
});
export const strike = (number: number): Command => ({ type: 'StrikeItem', item: number });
export const change = (number: number, more: Omit<CommandOf<'ChangeItem'>, 'type' | 'item'>): Command => ({
  ...{ type: 'ChangeItem', item: number },
  ...more,
});
