import { tellerOfCarried } from '../meeting/board/carried.ts';
import { asDueNow, endOfFollowUp } from '../meeting/follow-ups.ts';
import { type FollowUp, type Meeting, personWith } from '../meeting/meeting.ts';
import { withRaised } from '../meeting/other-matters.ts';
import type { Block } from '../minutes/content/block.ts';
import { markdownBlocks } from '../minutes/content/markdown.ts';
import { inNoteOrder } from './note-order.ts';
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

const shownFollowUp = (one: FollowUp): NotesSection['followUps'][number] => {
  const { id, item, what, who, when } = asDueNow(one);
  return { id, item, what, who, when, ended: endOfFollowUp(one) };
};

/** The sub-items of all items. Where a letter is used twice by mistake, notes stand at the first one. */
const partsOf = (meeting: Meeting): NotesSection['parts'] =>
  (meeting.summons?.items ?? []).flatMap((item) => {
    const { subItems } = withRaised(meeting, item);
    return subItems
      .filter(({ letter }, at) => subItems.findIndex((one) => one.letter === letter) === at)
      .map(({ letter, title }) => ({ item: item.number, letter, title }));
  });

/** All that is noted, in the order in which it is printed and numbered within each item. */
export const notesSection = (meeting: Meeting): NotesSection => ({
  notes: inNoteOrder(meeting.entries).map((entry) => ({
    ...entry,
    beside: entry.beside ?? null,
    blocks: formatted(entry),
  })),
  followUps: [
    ...meeting.carried.map((one) => ({ ...shownFollowUp(one), item: tellerOfCarried(meeting)?.number ?? null })),
    ...meeting.followUps.map(shownFollowUp),
  ],
  parts: partsOf(meeting),
  otherMatters: meeting.otherMatters.map(({ id, person, text }) => ({
    id,
    by: person === null ? null : (personWith(meeting, person)?.name ?? null),
    text,
  })),
});
