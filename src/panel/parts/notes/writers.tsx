import type { WritingSection } from '../../../views/sections.ts';
import { useWords } from '../../words/words.ts';
import { Icon } from '../icons.tsx';

type Writers = WritingSection['writers'];

/** Names of those who write in a note. */
export const writersIn = (writing: WritingSection | undefined, note: string | undefined): string | null =>
  namesOf((writing?.writers ?? []).filter((one) => one.note !== null && one.note === note));

/** Names of those who write a text on an item that is no note yet. */
export const newWritersOn = (writing: WritingSection | undefined, item: number): string | null =>
  namesOf((writing?.writers ?? []).filter((one) => one.note === null && one.item === item));

/** Names of those who write anything on an item. */
export const writersOn = (writing: WritingSection | undefined, item: number): string | null =>
  namesOf((writing?.writers ?? []).filter((one) => one.item === item));

const namesOf = (writers: Writers): string | null =>
  writers.length === 0 ? null : writers.map(({ name }) => name).join(', ');

/** Who else writes in a note. Not read aloud as it comes and goes: whoever reads there finds it. */
export const WritesHere = ({ names }: { readonly names: string | null }) => {
  const { panel } = useWords();
  return names === null ? null : (
    <span className="writer">
      <Icon of="note" />
      {panel.writesHere(names)}
    </span>
  );
};
