import type { AgendaRow } from '../../views/sections.ts';
import type { Shown } from '../shown.ts';
import type { AgendaPlace, Amendment } from './commands.ts';

/** Times and numbers of rows that are moved are for the server to tell. */
const withoutTimes = (row: AgendaRow): AgendaRow => ({ ...row, planned: null, expected: null });

/** The rows with one of them beside another; null where that changes nothing. */
const moved = (rows: readonly AgendaRow[], item: number, at: AgendaPlace): readonly AgendaRow[] | null => {
  const row = rows.find(({ number }) => number === item);
  const others = rows.filter((one) => one !== row);
  const beside = others.findIndex(({ number }) => number === ('before' in at ? at.before : at.after));
  if (!row || beside < 0) return null;
  const to = 'before' in at ? beside : beside + 1;
  const from = rows.indexOf(row);
  if (to === from) return null;
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  return [...others.slice(0, to), row, ...others.slice(to)].map((one, place) =>
    place >= first && place <= last ? withoutTimes(one) : one,
  );
};

/** What is shown of the agenda before the server has amended it. */
export const amended = (shown: Shown, command: Exclude<Amendment, { readonly type: 'AddItem' }>): Shown => {
  const { agenda, items } = shown;
  const row = agenda?.rows.find(({ number }) => number === command.item);
  if (!agenda || !row) return shown;
  switch (command.type) {
    case 'MoveItem': {
      const rows = moved(agenda.rows, command.item, command.at);
      return rows ? { ...shown, agenda: { ...agenda, rows } } : shown;
    }
    case 'StrikeItem': {
      const rows = agenda.rows.filter((one) => one !== row);
      const struck = [...agenda.struck, { printed: row.printed, title: row.title }];
      return { ...shown, agenda: { rows, struck } };
    }
    case 'ChangeItem': {
      const { title = row.title, minutes = row.minutes } = command;
      const rows = agenda.rows.map((one) => (one === row ? { ...row, title, minutes } : one));
      const details = items?.items.map((one) => {
        if (one.number !== command.item) return one;
        const { presenters = one.presenters, attachments = one.attachments, proposal = one.proposal } = command;
        return { ...one, presenters, attachments, proposal };
      });
      return { ...shown, agenda: { ...agenda, rows }, ...(details && { items: { items: details } }) };
    }
  }
};
