import { useRef } from 'react';
import type { AgendaRow } from '../../../views/sections.ts';
import { useState } from '../../state.ts';
import type { Outbox } from '../drafts/outbox.ts';
import type { LiveText } from './live-texts.ts';

/** What this person has written in notes of the record and the page does not show yet; the same list as long as none of it changes. */
export const useLiveTexts = (outbox: Outbox | null, rows: readonly AgendaRow[]): readonly LiveText[] => {
  const { notes } = useState().shown;
  const last = useRef<readonly LiveText[]>([]);
  const texts = (outbox?.held() ?? []).flatMap(({ draft }): readonly LiveText[] => {
    const note = notes?.notes.find(({ id }) => id === draft.note?.id);
    const place = rows.findIndex(({ number }) => number === note?.item);
    return note && note.text !== draft.text ? [{ place, was: note.text, is: draft.text }] : [];
  });
  const isSame = JSON.stringify(texts) === JSON.stringify(last.current);
  if (!isSame) last.current = texts;
  return last.current;
};
