import type { NoteReference } from '../../meeting/commands.ts';
import { asks, lacks, notUnderstood, type Reader } from '../intent.ts';
import { onlyReference } from './item-reference.ts';
import { numberSign, particle, verbWords } from './lexicon.ts';
import { isNothing, withoutStop } from './typed-name.ts';

const item = `(?:${verbWords('item')})`;
/** `2`, `2 på punkt 6`. Each run of spaces belongs to the one sign after it, so that no two repeats share it. */
const note = `${numberSign}(?<note>\\d{1,4})(?:\\s+(?:(?:${particle('under')})\\s+)?${item}\\s+(?<item>\\d{1,4}))?`;

const withText = new RegExp(`^${note}[^\\S\\n]*[:\\n](?<text>.*)$`, 'isu');
const alone = new RegExp(`^${note}$`, 'iu');
const withPlace = new RegExp(
  `^${note}\\s+(?:${particle('to')})\\s+(?:${item}\\s+)?(?<to>\\d{1,4})(?:\\s*(?<letter>[a-zåäö])\\)?)?$`,
  'iu',
);

type Groups = Readonly<Record<string, string | undefined>>;

const groupsIn = (text: string, pattern: RegExp): Groups | undefined => pattern.exec(text)?.groups;

const reference = ({ note: number, item: of }: Groups): NoteReference => ({
  number: Number(number),
  item: of === undefined ? null : Number(of),
});

/** A number that is typed means the note as it reads now, whoever wrote it last. */
const changeNote: Reader = (typed) => {
  const found = groupsIn(typed.rest, withText);
  const text = found?.['text']?.trim() ?? '';
  if (!found) return lacks(typed, 'note');
  return isNothing(text)
    ? lacks(typed, 'text')
    : asks({ type: 'ChangeNote', note: reference(found), text, base: null });
};

const removeNote: Reader = (typed) => {
  const found = groupsIn(withoutStop(typed.rest), alone);
  return found ? asks({ type: 'RemoveNote', note: reference(found) }) : lacks(typed, 'note');
};

const moveNote: Reader = (typed) => {
  const found = groupsIn(withoutStop(typed.rest), withPlace);
  if (!found) return lacks(typed, 'note');
  const letter = found['letter']?.toLowerCase() ?? null;
  return asks({ type: 'MoveNote', note: reference(found), item: Number(found['to']), letter });
};

const ofItem =
  (say: 'notes' | 'draft'): Reader =>
  (typed) => {
    if (isNothing(typed.rest)) return { say, item: null };
    const of = onlyReference(withoutStop(typed.rest));
    return of && of.letters.length === 0 ? { say, item: of.number } : notUnderstood(typed);
  };

export const noteChangeReaders = {
  showNotes: ofItem('notes'),
  showDraft: ofItem('draft'),
  changeNote,
  removeNote,
  moveNote,
} satisfies Record<string, Reader>;
