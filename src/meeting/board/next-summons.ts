import { sameName } from '../../language/names.ts';
import type { Agreed } from '../events.ts';
import type { Meeting, Position } from '../meeting.ts';
import { positionsOf } from '../meeting.ts';
import { asTitle, withRaised } from '../other-matters.ts';
import type { Outcome } from '../position/outcome.ts';
import type { Attachment, Formality, Item, SubItem, Summons } from '../summons.ts';
import { bodyOf, itemCalled } from './body.ts';
import { leftToFollowUp } from './left-to-follow-up.ts';
import { standingItems } from './settings.ts';

/** What only the language knows of a kallelse. */
export interface SummonsWords {
  /** Titles of the items every agenda has; of the approval by the title of the board's minutes. */
  readonly items: {
    readonly opening: string;
    readonly rollCall: string;
    readonly agendaApproval: string;
    readonly minutesApproval: (title: string) => string;
    readonly otherMatters: string;
    readonly nextMeeting: string;
  };
  /** The line that leads in what the meeting left to follow up, and each of it in a sentence. */
  readonly carried: string;
  readonly followUp: (agreed: Agreed) => string;
}

const back: readonly Outcome[] = ['postponed', 'returned', 'referred'];

/** Letters are counted anew, for an agenda whose letters leave one out is doubted. */
const lettered = (subs: readonly Pick<SubItem, 'title' | 'body'>[]): readonly SubItem[] =>
  subs.map(({ title, body }, at) => ({ letter: String.fromCharCode(97 + at), title, body, positions: [] }));

/** The prepared proposals that were not decided, else what was proposed at the table. */
const proposalOf = (item: Item, positions: readonly Position[]): string | null => {
  const prepared = item.proposal?.split('\n') ?? [];
  const left = prepared.filter((text) => positions.some((position) => position.text === text));
  if (left.length > 0) return left.join('\n');
  return item.proposal ?? (positions.map(({ text }) => text).join('\n') || null);
};

/** The item as it was prepared, less its hour, and less the sub-items that were decided. */
const again = (item: Item, positions: readonly Position[]): Item => {
  const whole = positions.some(({ letters }) => letters.length === 0);
  const subs = item.subItems.filter(({ letter }) => whole || positions.some(({ letters }) => letters.includes(letter)));
  return {
    ...item,
    slot: item.slot && { minutes: item.slot.minutes, start: null, end: null },
    proposal: proposalOf(item, positions),
    subItems: lettered(subs),
    positions: [],
  };
};

const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<![.:;,])[.:;,]+$/, '');

/** What was raised under a formal item comes back as an item of its own. */
const ofItsOwn = (meeting: Meeting, item: Item, { letters, text }: Position): Item => {
  const sub = withRaised(meeting, item).subItems.find(({ letter }) => letters.includes(letter));
  const [only, ...others] = item.formality === 'other matters' ? meeting.otherMatters : [];
  const title = sub?.title ?? asTitle(only && others.length === 0 ? only.text : text);
  return { ...itemCalled(0, oneLine(title)), proposal: text || null };
};

/** What the meeting did not finish: postponed, returned for more preparation, or sent out for comment. */
const cameBack = (meeting: Meeting): readonly Item[] =>
  (meeting.summons?.items ?? []).flatMap((item) => {
    const positions = positionsOf(meeting, item.number).filter(({ outcome }) => outcome && back.includes(outcome));
    if (positions.length === 0) return [];
    return item.formality === null
      ? [again(item, positions)]
      : positions.map((position) => ofItsOwn(meeting, item, position));
  });

/** Standing items as the last agenda had them, were they on it. */
const standing = ({ summons, settings }: Meeting): readonly Item[] =>
  standingItems(settings).map((title) => {
    const known = summons?.items.find((item) => sameName(item.title, title));
    return { ...itemCalled(0, title), kind: known?.kind ?? null, formality: known?.formality ?? null };
  });

/** Text as Markdown that says just that. */
const literal = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_~[\]<>|#]/g, '\\$&');

const toFollowUp = (meeting: Meeting, { carried, followUp }: SummonsWords): string => {
  const entries = leftToFollowUp(meeting).map((one) => `- ${literal(followUp(one))}`);
  return entries.length === 0 ? '' : `${carried}\n\n${entries.join('\n')}`;
};

const formal = (title: string, formality: Formality, more: Partial<Item> = {}): Item => ({
  ...itemCalled(0, title),
  formality,
  ...more,
});

/**
 * Drafts the kallelse of the board's next meeting from this one, in the form an import gives. It holds those called, the formal items (with the
 * minutes to approve and the follow-ups), postponed items and standing items. Throws for a meeting without a kallelse.
 */
export const nextSummons = (meeting: Meeting, previousMinutes: Attachment, words: SummonsWords): Summons => {
  const { summons, nextMeeting } = meeting;
  if (!summons) throw new Error('A meeting without a summons leaves none for the next');
  const { title, place, style } = summons.meeting;
  const { items } = words;
  const { name, abbreviation, groups } = bodyOf(meeting);
  const before = [
    formal(items.opening, 'opening', {
      subItems: lettered([items.rollCall, items.otherMatters].map((one) => ({ title: one, body: '' }))),
    }),
    formal(items.agendaApproval, 'agenda approval'),
    formal(items.minutesApproval(title), 'minutes approval', {
      attachments: [previousMinutes],
      body: toFollowUp(meeting, words),
    }),
  ];
  const after = [formal(items.otherMatters, 'other matters'), formal(items.nextMeeting, 'next meeting')];
  const returned = cameBack(meeting);
  const there = [...before, ...returned, ...after];
  const added = standing(meeting).filter((item) => !there.some((one) => sameName(one.title, item.title)));
  return {
    meeting: {
      title,
      body: name,
      abbreviation,
      date: nextMeeting?.date ?? null,
      start: nextMeeting?.start ?? null,
      end: nextMeeting?.end ?? null,
      place,
      invited: [],
      apologies: [],
      absent: [],
      pauses: [],
      nextMeeting: null,
      closing: null,
      style,
    },
    groups,
    items: [...before, ...returned, ...added, ...after].map((item, at) => ({ ...item, number: at + 1 })),
  };
};
