import type { AgendaPlace } from '../../meeting/commands.ts';
import type { ItemChange } from '../../meeting/events.ts';
import type { Attachment, Presenter } from '../../meeting/summons.ts';
import { asks, lacks, type Reader } from '../intent.ts';
import { onlyReference } from './item-reference.ts';
import { agendaField, particle, removeWords, verbWords } from './lexicon.ts';
import { isNothing, withoutStop } from './typed-name.ts';

const item = `(?:(?:${verbWords('item')})\\s+)?`;
const place = `(?:(?<before>${particle('before')})|${particle('after')})\\s+${item}(?<beside>\\d{1,4})`;
/** One or two figures: a title may end with `efter 2026`. */
const placeAfterTitle = new RegExp(
  `^(?<title>.*\\S)\\s+(?:(?<before>${particle('before')})|${particle('after')})\\s+${item}(?<beside>\\d{1,2})$`,
  'isu',
);
const placeBeforeTitle = new RegExp(`^${place}(?:\\s*:|[.\\s]*$)`, 'iu');
const onlyPlace = new RegExp(`^${place}$`, 'iu');
const moved = new RegExp(`^(?<item>\\d{1,4})\\s+${place}$`, 'iu');
const onlyMinutes = new RegExp(`^(?<minutes>\\d{1,4})\\s*(?:${particle('minutes')})$`, 'iu');

const placeIn = ({ before, beside }: Readonly<Record<string, string | undefined>>): AgendaPlace =>
  before === undefined ? { after: Number(beside) } : { before: Number(beside) };

/** `Budget; efter 5; 15 min`: what follows the title, in any order. The place may also stand first: `efter 5: Budget`. */
const addItem: Reader = (typed) => {
  const first = placeBeforeTitle.exec(typed.rest);
  const parts = withoutStop(typed.rest.slice(first?.[0].length ?? 0))
    .split(';')
    .map((part) => part.trim());
  let at: AgendaPlace | null = first?.groups ? placeIn(first.groups) : null;
  let minutes: number | null = null;
  for (let last = parts.at(-1) ?? ''; parts.length > 1; last = parts.at(-1) ?? '') {
    const [where, long] = [onlyPlace.exec(last)?.groups, onlyMinutes.exec(last)?.groups];
    if (where && at === null) at = placeIn(where);
    else if (long && minutes === null) minutes = Number(long['minutes']);
    else break;
    parts.pop();
  }
  const ended = at === null ? placeAfterTitle.exec(parts.join('; '))?.groups : undefined;
  if (ended) at = placeIn(ended);
  const title = ended?.['title'] ?? parts.join('; ');
  if (isNothing(title)) return lacks(typed, 'text');
  return asks({ type: 'AddItem', title, at, minutes, presenters: [], proposal: null, attachments: [] });
};

const moveItem: Reader = (typed) => {
  const found = moved.exec(withoutStop(typed.rest))?.groups;
  return found
    ? asks({ type: 'MoveItem', item: Number(found['item']), at: placeIn(found) })
    : lacks(typed, 'agenda place');
};

const strikeItem: Reader = (typed) => {
  const reference = onlyReference(withoutStop(typed.rest));
  return reference !== null && reference.number !== null && reference.letters.length === 0
    ? asks({ type: 'StrikeItem', item: reference.number })
    : lacks(typed, 'number');
};

const listed = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const presenter = (text: string): Presenter => {
  const [name = '', ...rest] = text.split(',').map((part) => part.trim());
  return { name, affiliation: rest.join(', ') || null };
};

// `(?<!\s)` lets a run of spaces match only from its first one, which keeps long runs fast.
const linked = /^(?<title>.*?)(?<!\s)\s*(?<url>https?:\/\/\S+)$/iu;

/** `Budget.pdf https://…`; the link may be left out. */
const attachment = (text: string): Attachment => {
  const { title, url } = linked.exec(text)?.groups ?? {};
  return { title: title || text, url: url ?? null, place: 'before' };
};

const removed = new RegExp(`^(?:${removeWords})$`, 'iu');
const length = new RegExp(`^(?<minutes>\\d{1,4})\\s*(?:${particle('minutes')})?$`, 'iu');

/** What one field of an item is to be; null where the value is not understood. */
const changeOf = (field: keyof ItemChange, text: string): ItemChange | null => {
  const none = removed.test(withoutStop(text));
  switch (field) {
    case 'title':
      return { title: text };
    case 'minutes': {
      const minutes = length.exec(withoutStop(text))?.groups?.['minutes'];
      return none ? { minutes: null } : minutes === undefined ? null : { minutes: Number(minutes) };
    }
    case 'presenters':
      return { presenters: none ? [] : listed(text).map(presenter) };
    case 'proposal':
      return { proposal: none ? null : text };
    case 'attachments':
      return { attachments: none ? [] : listed(text).map(attachment) };
  }
};

const numbered = /^(?<item>\d{1,4})\s*:?\s*(?<rest>\S.*)$/su;

/** `5 tid 25 min`, `5: rubrik Budget`. */
const changeItem: Reader = (typed) => {
  const found = numbered.exec(typed.rest)?.groups;
  const named = found && agendaField(found['rest'] ?? '');
  if (!found || !named) return lacks(typed, 'agenda field');
  if (isNothing(named.value)) return lacks(typed, 'text');
  const change = changeOf(named.field, named.value);
  return change ? asks({ type: 'ChangeItem', item: Number(found['item']), ...change }) : lacks(typed, 'agenda field');
};

/** Commands that amend the agenda. Items are named by their printed numbers. */
export const agendaReaders = { addItem, moveItem, strikeItem, changeItem } satisfies Record<string, Reader>;
