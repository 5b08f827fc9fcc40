import type { DateText } from '../meeting/summons.ts';
import { recognise } from './lexicon.ts';
import { noteReaders } from './note-readers.ts';
import { positionReaders } from './position-readers.ts';
import { presenceReaders } from './presence-readers.ts';
import { questionReaders } from './question-readers.ts';
import type { Reader, Saying } from './saying.ts';
import { stepReaders } from './step-readers.ts';
import type { Verb } from './verb.ts';

const readers: Readonly<Record<Verb, Reader>> = {
  ...questionReaders,
  ...presenceReaders,
  ...stepReaders,
  ...positionReaders,
  ...noteReaders,
};

/** What a typed text means. Never throws; texts of any length are handed on whole. `today` is the board's date, for dates typed without a year. */
export const parseChat = (text: string, today: DateText): Saying => {
  const typed = recognise(text);
  return typed ? readers[typed.verb](typed, today) : { say: 'unknown', text: text.trim() };
};
