import { useLayoutEffect, useState as useLocal, useRef } from 'react';
import type { AgendaRow } from '../../../views/sections.ts';
import type { Amendment } from '../../commands/commands.ts';
import { useSession } from '../../session.ts';
import type { Shown } from '../../shown.ts';
import { useState } from '../../state.ts';
import { useWords } from '../../words/words.ts';

/** A row by its item, or the form of a new one. */
export type AmendedRow = number | 'new';

/** What those who lead have done since: undoing takes back the newest of it, whatever that is. */
const since = ({ notes, attendance, position, head, now }: Shown): readonly unknown[] => [
  ...[notes, attendance, position, head, now?.item?.number],
];

/** How the button of a row is found again where the row is drawn in another place. */
export const buttonOf = (row: AmendedRow, does: string): { readonly 'data-amends': string } => ({
  'data-amends': `${does} ${row}`,
});

/** What those who lead do with the agenda, and what came of it; for a list of its rows. */
export const useAmending = () => {
  const { panel } = useWords();
  const { attempt, ask } = useSession();
  const { shown } = useState();
  const [form, setForm] = useLocal<AmendedRow | null>(null);
  const [said, setSaid] = useLocal<{ readonly text: string; readonly since: readonly unknown[] } | null>(null);
  const [refused, setRefused] = useLocal<{ readonly row: AmendedRow; readonly text: string } | null>(null);
  const rows = shown.agenda?.rows ?? [];
  const newest = useRef(shown);
  newest.current = shown;

  /** Where the keyboard belongs. A row that is moved on the page loses it. */
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current !== null && document.activeElement === document.body)
      document.querySelector<HTMLElement>(`[data-amends="${wanted.current}"]`)?.focus();
  });
  /** Once all of it is drawn the person goes where they like. */
  const letGo = (): void =>
    void requestAnimationFrame(() => {
      wanted.current = null;
    });

  const change = async (row: AmendedRow, does: string, command: Amendment, text: string): Promise<boolean> => {
    setRefused(null);
    wanted.current = `${does} ${row}`;
    const refusal = await attempt(command);
    if (refusal !== null) setRefused({ row, text: refusal });
    else {
      setSaid({ text, since: since(newest.current) });
      if (does !== 'up' && does !== 'down') setForm(null);
      if (does === 'strike') wanted.current = 'undo';
      if (does === 'save') wanted.current = `change ${row}`;
    }
    letGo();
    return refusal === null;
  };

  return {
    form,
    openForm: setForm,
    closeForm: (): void => {
      wanted.current = form === null ? null : `change ${form}`;
      setForm(null);
      letGo();
    },
    /** What was done last, in words. */
    said: said?.text ?? null,
    /** Whether undoing takes back what was said, as far as the page can tell. */
    isNewest: said !== null && since(shown).every((one, at) => one === said.since[at]),
    refusalOf: (row: AmendedRow): string | null => (refused?.row === row ? refused.text : null),
    /** Whether the row can go that way at all. */
    hasRoom: (row: AgendaRow, by: 1 | -1): boolean => rows[rows.indexOf(row) + by] !== undefined,
    move(row: AgendaRow, by: 1 | -1): void {
      const beside = rows[rows.indexOf(row) + by];
      if (!beside) return;
      const at = by === 1 ? { after: beside.number } : { before: beside.number };
      const text = panel.agendaEditor.said.moved(row.title, rows.indexOf(beside) + 1, rows.length);
      void change(row.number, by === 1 ? 'down' : 'up', { type: 'MoveItem', item: row.number, at }, text);
    },
    strike: ({ number, title }: AgendaRow): void =>
      void change(number, 'strike', { type: 'StrikeItem', item: number }, panel.agendaEditor.said.struck(title)),
    save: (row: AmendedRow, command: Amendment, text: string): Promise<boolean> => change(row, 'save', command, text),
    undo: (): void => {
      wanted.current = 'change new';
      setSaid(null);
      letGo();
      void ask({ type: 'Undo' });
    },
  };
};

export type Amending = ReturnType<typeof useAmending>;
