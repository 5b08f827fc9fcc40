import type { Agreed } from './events.ts';
import type { Meeting, Person } from './meeting.ts';
import { withText } from './notes.ts';
import type { Refusal } from './refusal.ts';
import type { Group, Head, Item, Presenter, SubItem } from './summons.ts';
import { lengthOfRecord, longestRecord, longestText } from './text-limits.ts';

/** Words that are to read otherwise: in what is recorded on one item, or (null) everywhere. */
export interface Rewording {
  readonly item: number | null;
  readonly from: string;
  readonly to: string;
}

type Change = (text: string) => string;

const presenter =
  (change: Change) =>
  (one: Presenter): Presenter => ({
    name: change(one.name),
    affiliation: one.affiliation && change(one.affiliation),
  });

const subItem =
  (change: Change) =>
  (one: SubItem): SubItem => ({
    ...one,
    title: change(one.title),
    body: change(one.body),
  });

const item = (change: Change, one: Item): Item => ({
  ...one,
  title: change(one.title),
  body: change(one.body),
  presenters: one.presenters.map(presenter(change)),
  attachments: one.attachments.map((attachment) => ({ ...attachment, title: change(attachment.title) })),
  subItems: one.subItems.map(subItem(change)),
});

const head = (change: Change, one: Head): Head => ({
  ...one,
  body: one.body && change(one.body),
  place: one.place && change(one.place),
  invited: one.invited.map(presenter(change)),
  apologies: one.apologies.map(change),
});

/** A called person and their seat go by the same words. */
const named = <T extends Pick<Person, 'affiliation' | 'deputisesFor'> & { readonly name: string | null }>(
  change: Change,
  one: T,
): T => ({
  ...one,
  name: one.name && change(one.name),
  affiliation: one.affiliation && change(one.affiliation),
  deputisesFor: one.deputisesFor && change(one.deputisesFor),
});

const group =
  (change: Change) =>
  (one: Group): Group => ({
    name: change(one.name),
    seats: one.seats.map((seat) => named(change, seat)),
  });

const agreed = (change: Change, { what, who, when, consultation }: Agreed): Agreed => {
  const words = { what: change(what), who: who && change(who), when };
  if (!consultation) return words;
  const { recipients, reason } = consultation;
  return {
    ...words,
    consultation: { ...consultation, recipients: change(recipients), reason: reason && change(reason) },
  };
};

/** What belongs to no item. */
const everywhere = (change: Change, meeting: Meeting): Meeting => ({
  ...meeting,
  summons: meeting.summons && {
    ...meeting.summons,
    meeting: head(change, meeting.summons.meeting),
    groups: meeting.summons.groups.map(group(change)),
  },
  people: Object.fromEntries(
    Object.entries(meeting.people).map(([id, person]) => [
      id,
      { ...named(change, person), group: person.group && change(person.group) },
    ]),
  ),
  otherMatters: meeting.otherMatters.map((matter) => ({ ...matter, text: change(matter.text) })),
  closingWords: meeting.closingWords && change(meeting.closingWords),
});

/** Applies `change` to the texts of one item or of all. Positions and proposals stay, because people confirmed those words. */
const changed = (meeting: Meeting, on: number | null, change: Change): Meeting => {
  const meant = (number: number | null): boolean => on === null || number === on;
  const whole = on === null ? everywhere(change, meeting) : meeting;
  return {
    ...whole,
    summons: whole.summons && {
      ...whole.summons,
      items: whole.summons.items.map((one) => (meant(one.number) ? item(change, one) : one)),
    },
    amendments: {
      ...whole.amendments,
      struck: whole.amendments.struck.map((one) => (meant(one.number) ? item(change, one) : one)),
    },
    entries: whole.entries.map((entry) => (meant(entry.item) ? withText(entry, change(entry.text)) : entry)),
    followUps: whole.followUps.map((one) => (meant(one.item) ? { ...one, ...agreed(change, one) } : one)),
    // What a document was called before stays as it was.
    decided: whole.decided.map((one) => (meant(one.item) ? { ...one, title: change(one.title) } : one)),
  };
};

const isWord = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');

/** Replaces whole words only: `SRO` is not found in `SROK`. Leaves no double space. Null where the result would be longer than `most`. */
const replaced = (text: string, from: string, to: string, most = Number.POSITIVE_INFINITY): string | null => {
  let done = '';
  let rest = 0;
  for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + from.length)) {
    const end = at + from.length;
    const within = (isWord(text[at - 1]) && isWord(from[0])) || (isWord(text[end]) && isWord(from.at(-1)));
    if (within) continue;
    done += text.slice(rest, at) + to;
    rest = end;
    if (done.length > most) return null;
    if (to === '' && /(^|\s)$/.test(done) && text[rest] === ' ') rest += 1;
  }
  if (done.length + text.length - rest > most) return null;
  return to === '' && rest === text.length ? done.trimEnd() : done + text.slice(rest);
};

/**
 * The meeting after the rewording, or a refusal where the new texts would be too long. Typed texts stay within the limit of one text. Texts of the
 * kallelse may be longer, within the limit of the whole record.
 */
export const reworded = (meeting: Meeting, { item: on, from, to }: Rewording): Meeting | Refusal => {
  let room = to.length > from.length ? longestRecord - lengthOfRecord(meeting) : 0;
  let no: Refusal | null = null;
  const mended = changed(meeting, on, (text) => {
    if (no) return text;
    const limit = text.length > longestText ? Number.POSITIVE_INFINITY : longestText;
    const words = replaced(text, from, to, Math.min(limit, text.length + Math.max(room, 0)));
    if (words === null) {
      no =
        room < limit - text.length
          ? { reason: 'record full', limit: longestRecord }
          : { reason: 'text too long', limit };
      return text;
    }
    room -= words.length - text.length;
    return words;
  });
  return no ?? mended;
};

/** Whether there is anything to reword. */
export const isWorded = (meeting: Meeting, { item: on, from }: Rewording): boolean => {
  let found = false;
  changed(meeting, on, (text) => {
    found ||= replaced(text, from, `${from}.`) !== text;
    return text;
  });
  return found;
};
