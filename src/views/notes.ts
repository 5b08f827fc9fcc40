import { type Meeting, personWith } from '../meeting/meeting.ts';
import type { Block } from '../minutes/content/block.ts';
import { markdownBlocks } from '../minutes/content/markdown.ts';
import type { NotesSection } from './sections.ts';

type Entry = Meeting['entries'][number];

const known = new WeakMap<Entry, readonly Block[] | null>();

const isAsWritten = (blocks: readonly Block[], text: string): boolean => {
  const [block, ...others] = blocks;
  const [run, ...runs] = block?.type === 'paragraph' ? block.line : [];
  return others.length + runs.length === 0 && run?.text === text && !run.bold && !run.italic && run.url === undefined;
};

/** The blocks of a note that is more than plain text; null where the text itself shows it all. Read once, since a long text takes 30 ms. */
const formatted = (entry: Entry): readonly Block[] | null => {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const blocks = markdownBlocks(entry.text);
  const made = isAsWritten(blocks, entry.text) ? null : blocks;
  known.set(entry, made);
  return made;
};

/** All that is noted, in the order in which it is printed and numbered within each item. */
export const notesSection = (meeting: Meeting): NotesSection => ({
  notes: meeting.entries.map((entry) => ({ ...entry, beside: entry.beside ?? null, blocks: formatted(entry) })),
  followUps: meeting.followUps.map(({ id, item, what, who, when }) => ({ id, item, what, who, when })),
  otherMatters: meeting.otherMatters.map(({ id, person, text }) => ({
    id,
    by: person === null ? null : (personWith(meeting, person)?.name ?? null),
    text,
  })),
});
