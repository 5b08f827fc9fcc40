import type { DateText } from '../language/calendar.ts';
import type { Intent, Reader } from './intent.ts';
import { agendaReaders } from './readers/agenda-readers.ts';
import { followUpReaders } from './readers/follow-up-readers.ts';
import { recognise } from './readers/lexicon.ts';
import { noteChangeReaders } from './readers/note-change-readers.ts';
import { noteReaders } from './readers/note-readers.ts';
import { positionReaders } from './readers/position-readers.ts';
import { presenceReaders } from './readers/presence-readers.ts';
import { questionReaders } from './readers/question-readers.ts';
import { stepReaders } from './readers/step-readers.ts';
import type { Verb } from './readers/verb.ts';

const readers: Readonly<Record<Verb, Reader>> = {
  ...agendaReaders,
  ...questionReaders,
  ...presenceReaders,
  ...stepReaders,
  ...positionReaders,
  ...noteReaders,
  ...noteChangeReaders,
  ...followUpReaders,
};

/** What a typed text means. Never throws; texts of any length are handed on whole. `today` is the board's date, for dates typed without a year. */
export const parseChat = (text: string, today: DateText): Intent => {
  const typed = recognise(text);
  return typed ? readers[typed.verb](typed, today) : { say: 'unknown', text: text.trim() };
};
