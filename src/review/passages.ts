import type { Meeting } from '../meeting/meeting.ts';
import { withRaised } from '../meeting/other-matters.ts';
import type { Item } from '../meeting/summons.ts';
import type { Material } from './material.ts';

/** Running text of an item, as Markdown. `item` is null for what belongs to none. */
export interface Passage {
  readonly item: number | null;
  readonly letter: string | null;
  readonly text: string;
}

/** What was agreed to be followed up, and whom a consultation asks and why. */
const agreedOn = ({ followUps }: Meeting, number: number | null): readonly string[] =>
  followUps
    .filter(({ item }) => item === number)
    .flatMap(({ what, consultation }) => [what, consultation?.recipients ?? '', consultation?.reason ?? '']);

const itemPassages = (meeting: Meeting, item: Item): readonly Passage[] => {
  const { number } = item;
  const at = (letter: string | null, texts: readonly string[]): readonly Passage[] =>
    texts.filter(Boolean).map((text) => ({ item: number, letter, text }));
  const noted = (letter: string | null): readonly string[] =>
    meeting.entries.filter((entry) => entry.item === number && entry.letter === letter).map(({ text }) => text);
  const taken = meeting.positions.filter((position) => position.item === number);
  return [
    ...at(null, [...item.positions, item.body, ...noted(null)]),
    ...withRaised(meeting, item).subItems.flatMap(({ letter, title, body, positions }) =>
      at(letter, [title, body, ...positions, ...noted(letter)]),
    ),
    ...taken.flatMap(({ letters, text, views, dissents }) =>
      at(letters[0] ?? null, [text, ...[...views, ...dissents].map((said) => said.text)]),
    ),
    ...at(null, agreedOn(meeting, number)),
  ];
};

const takenUp = ({ summons }: Meeting): boolean =>
  summons?.items.some(({ formality }) => formality === 'other matters') ?? false;

/** Everything that is told in whole sentences, in reading order; names, titles and documents are not. */
export const passagesOf = ({ meeting }: Material): readonly Passage[] => [
  ...(meeting.summons?.items ?? []).flatMap((item) => itemPassages(meeting, item)),
  ...[
    ...(takenUp(meeting) ? [] : meeting.otherMatters.map(({ text }) => text)),
    ...agreedOn(meeting, null),
    meeting.closingWords ?? meeting.summons?.meeting.closing ?? '',
  ]
    .filter(Boolean)
    .map((text) => ({ item: null, letter: null, text })),
];

/** Every word a reader sees, line by line: of a file its lines, of a meeting what its minutes will say. */
export const allWords = (material: Material): readonly (Passage & { readonly line: number | null })[] => {
  if (material.origin === 'file') return material.lines.map((line) => ({ ...line, letter: null }));
  const { summons, people, positions } = material.meeting;
  const items = summons?.items ?? [];
  const head = [
    ...Object.values(people).map(({ name, affiliation }) => [name, affiliation].filter(Boolean).join(', ')),
    ...(summons?.groups ?? []).map(({ name }) => name),
  ].map((text) => ({ item: null, letter: null, text }));
  const titles = items.flatMap(({ number, title, proposal, attachments }) =>
    // A proposal that was put to the meeting stands in the minutes as the position it became.
    [
      title,
      positions.some(({ item }) => item === number) ? '' : (proposal ?? ''),
      ...attachments.map((one) => one.title),
    ]
      .filter(Boolean)
      .map((text) => ({ item: number, letter: null, text })),
  );
  return [...head, ...titles, ...passagesOf(material)].map((passage) => ({ ...passage, line: null }));
};
