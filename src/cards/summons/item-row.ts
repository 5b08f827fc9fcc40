import type { Doubt, Item } from '../../meeting/summons.ts';
import { summonsParts } from '../item/summons-lines.ts';
import { aside, box, type Element, text } from '../kit/elements.ts';
import { fitting, presenterNames } from '../kit/people.ts';
import { typed } from '../kit/safe-text.ts';
import { factsLine } from '../kit/times.ts';
import type { View } from '../kit/view.ts';

/** How many tables a text has, and its other words. */
const partsOf = (markdown: string): { readonly tables: number; readonly words: string } => {
  const parts = [...summonsParts(markdown)];
  return {
    tables: parts.filter(({ type }) => type === 'table').length,
    words: parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join(' '),
  };
};

/** The text of an item as it begins, and how many tables are in it and in its sub-items. */
const textLine = ({ body, subItems }: Item, view: View): string => {
  const { summons } = view.words.cards;
  const { words } = partsOf(body);
  const tables = [body, ...subItems.map((sub) => sub.body)].reduce((sum, each) => sum + partsOf(each).tables, 0);
  const said = [words === '' ? '' : typed(words, 160), tables === 0 ? '' : summons.tables(tables)].filter(Boolean);
  return said.length > 0 ? summons.text(said.join(' · ')) : '';
};

/** Most bytes of titles in a row. */
const room = 900;

/** Titles one after the other, apart from each other also where they have commas. Longer than `room` they end with how many are left. */
const titlesIn = (titles: readonly string[], view: View): string => {
  const { shown, left } = fitting(titles, 160, room);
  return [...shown, ...(left > 0 ? [view.words.cards.more(left)] : [])].join(' · ');
};

/** An item as it was read, with the pause after it, and what is doubtful about it. */
export const itemRow = (item: Item, pause: number | null, doubts: readonly Doubt[], view: View): Element => {
  const { words } = view;
  const { summons } = words.cards;
  const { presenters, proposal, attachments, subItems, positions } = item;
  const subs = subItems.map(({ letter, title, body }) => `${letter}) ${body === '' ? title : summons.withText(title)}`);
  const decided = [...positions, ...subItems.flatMap((sub) => sub.positions.map((said) => `${sub.letter}) ${said}`))];
  const documents = attachments.map(({ title }) => title);
  const lines = [
    factsLine(item, view),
    presenters.length > 0 ? summons.presenters(presenterNames(presenters, view)) : '',
    subs.length > 0 ? summons.subItems(titlesIn(subs, view)) : '',
    textLine(item, view),
    proposal === null ? '' : summons.proposes(typed(proposal, 300)),
    ...decided.slice(0, 6).map((said) => summons.decided(typed(said, 200))),
    decided.length > 6 ? words.cards.more(decided.length - 6) : '',
    documents.length > 0 ? summons.attachments(titlesIn(documents, view)) : '',
  ];
  const reasons = [...new Set(doubts.map(({ reason }) => words.doubts[reason]))].slice(0, 8);
  return box(
    [
      text(`${item.number}\\. ${typed(item.title, 400)}`),
      ...lines.filter(Boolean).map((line) => aside(line)),
      ...reasons.map((reason) => text(reason, { size: 'small', color: 'warning', spacing: 'none' })),
      ...(pause === null ? [] : [aside(summons.pause(pause), { spacing: 'small' })]),
    ],
    { spacing: 'small' },
  );
};
