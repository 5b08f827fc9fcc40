import { sameName } from '../../language/names.ts';
import type { Meeting } from '../meeting.ts';
import type { Attachment, Doubt, DoubtReason, Group, Item, Summons } from '../summons.ts';
import { type Setting, standingItems, withSetting } from './settings.ts';

/** The standing board as its latest meeting left it: what the next one starts from. */
export interface Body {
  readonly name: string | null;
  readonly abbreviation: string | null;
  /** Those it calls; chair and vice chair are roles of one meeting and may be others at the next. */
  readonly groups: readonly Group[];
  readonly settings: readonly Setting[];
}

/** A deputy sat in somebody's place, and who came for one item did so, at that meeting only. */
const asUsual = (group: Group): Group => ({
  ...group,
  seats: group.seats.map((seat) => ({ ...seat, deputisesFor: null, ownItemOnly: false })),
});

export const bodyOf = ({ summons, settings }: Meeting): Body => ({
  name: summons?.meeting.body ?? null,
  abbreviation: summons?.meeting.abbreviation ?? null,
  groups: summons?.groups.map(asUsual) ?? [],
  settings,
});

/** Whether two kallelser name the same board: by its full name, or by the abbreviation where only that is given. */
export const isOf = ({ meeting }: Summons, { name, abbreviation }: Body): boolean => {
  if (meeting.body !== null && name !== null) return sameName(meeting.body, name);
  return meeting.abbreviation !== null && abbreviation !== null && sameName(meeting.abbreviation, abbreviation);
};

/** A kallelse and its doubts. Each value that Klubba added is a doubt, so that a person sees it before the kallelse is used. */
export interface Given {
  readonly summons: Summons;
  readonly doubts: readonly Doubt[];
}

const given = (reason: DoubtReason, quote: string): Doubt => ({ reason, line: null, quote });

const named = ({ summons, doubts }: Given, { name, abbreviation }: Body): Given => {
  const { meeting } = summons;
  if (meeting.body !== null || name === null) return { summons, doubts };
  const head = { ...meeting, body: name, abbreviation: meeting.abbreviation ?? abbreviation };
  return { summons: { ...summons, meeting: head }, doubts: [...doubts, given('body as last time', name)] };
};

const peopled = ({ summons, doubts }: Given, { groups }: Body): Given => {
  if (summons.groups.length > 0 || groups.length === 0) return { summons, doubts };
  const quote = groups.map(({ name }) => name).join(', ');
  return { summons: { ...summons, groups }, doubts: [...doubts, given('called as last time', quote)] };
};

/** An item of which only number and title are known. */
export const itemCalled = (number: number, title: string): Item => ({
  number,
  title,
  kind: null,
  formality: null,
  slot: null,
  presenters: [],
  proposal: null,
  attachments: [],
  subItems: [],
  body: '',
  positions: [],
});

/** Printed numbers are identities, so what was left out comes last. */
const withStanding = ({ summons, doubts }: Given, { settings }: Body): Given => {
  const missing = standingItems(settings).filter((title) => !summons.items.some((item) => sameName(item.title, title)));
  const last = Math.max(0, ...summons.items.map(({ number }) => number));
  const added = missing.map((title, index) => itemCalled(last + 1 + index, title));
  return {
    summons: { ...summons, items: [...summons.items, ...added] },
    doubts: [...doubts, ...missing.map((title) => given('standing item added', title))],
  };
};

const linked = ({ summons, doubts }: Given, previous: Attachment | null): Given => {
  const item = summons.items.find(({ formality }) => formality === 'minutes approval');
  if (!previous || !item || item.attachments.some(({ url }) => url !== null)) return { summons, doubts };
  // Where the kallelse names them without a link, as most do, its own words stay.
  const [named, ...others] = item.attachments;
  const attachments =
    named && others.length === 0 ? [{ ...named, url: previous.url }] : [...item.attachments, previous];
  const items = summons.items.map((one) => (one === item ? { ...item, attachments } : one));
  return { summons: { ...summons, items }, doubts: [...doubts, given('previous minutes linked', previous.title)] };
};

/** Who takes positions is a habit of the board, and is seen before the kallelse is used. */
const withTakers = ({ summons, doubts }: Given, { settings }: Body): Given => ({
  summons: settings.filter(({ name }) => name === 'takes positions').reduce(withSetting, summons),
  doubts,
});

/**
 * Fills what a kallelse does not say from the board's earlier meetings: name, people, standing items, and the link to the minutes to approve.
 * Each addition is a doubt that a person sees.
 */
export const startedFrom = (given: Given, body: Body, previousMinutes: Attachment | null): Given =>
  linked(withStanding(withTakers(peopled(named(given, body), body), body), body), previousMinutes);
