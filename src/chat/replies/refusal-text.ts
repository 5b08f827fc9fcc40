import { languageTag, lists, longDate } from '../../i18n/dates.ts';
import { escaped, joined, listedBy, type Markdown, md } from '../../i18n/markdown.ts';
import type { Words } from '../../i18n/words.ts';
import { printedAs } from '../../meeting/agenda/printed-number.ts';
import { currentItem, itemOf, type Meeting, personWith } from '../../meeting/meeting.ts';
import type { Refusal } from '../../meeting/refusal.ts';
import type { PersonId } from '../../meeting/summons.ts';
import { placeOf, quoted } from './quoted.ts';

/** At most so many items are listed, so that the message stays short. */
const longestList = 12;

const namesOf = (people: readonly PersonId[], meeting: Meeting, { chat }: Words): readonly Markdown[] =>
  people.map((person) => quoted(personWith(meeting, person)?.name ?? chat.somebody));

/** Klara A, Bo B eller Cia C. */
const either = (people: readonly PersonId[], meeting: Meeting, words: Words): Markdown =>
  listedBy(new Intl.ListFormat(languageTag(words.locale), { type: 'disjunction' }), namesOf(people, meeting, words));

/** `Klara A och Bo B`, or the word for somebody where no name is known. */
const all = (people: readonly PersonId[], meeting: Meeting, words: Words): Markdown =>
  people.length === 0 ? words.chat.somebody : listedBy(lists[words.locale], namesOf(people, meeting, words));

/** What to write for each item without an outcome. Items without a proposal need a text. */
const outcomesMissing = (items: readonly number[], meeting: Meeting, { chat, refusals }: Words): Markdown => {
  const lines = items.slice(0, longestList).map((number) => {
    const item = itemOf(meeting, number);
    const proposes = item?.proposal != null || item?.formality != null;
    return (proposes ? chat.outcomeDue.proposed : chat.outcomeDue.worded)(
      printedAs(meeting, number),
      quoted(item?.title ?? ''),
    );
  });
  if (items.length > longestList) lines.push(chat.outcomeDue.more(items.length - longestList));
  // What is only approved is not postponed.
  const other = items.find((number) => !/approval$/.test(itemOf(meeting, number)?.formality ?? ''));
  const missing = refusals['outcome missing'](
    joined(
      lines.map((line) => md`\n- ${line}`),
      '',
    ),
    other === undefined ? null : md`${printedAs(meeting, other)}`,
  );
  const current = currentItem(meeting);
  const onTheWay = items.length === 1 && items[0] === current?.number && current !== meeting.summons?.items.at(-1);
  return onTheWay ? md`${missing} ${chat.outcomeDue.goOn}` : missing;
};

/** What to write for each document of an item, by its place. */
const documentsOf = (
  { item, titles }: Extract<Refusal, { readonly reason: 'which document' }>,
  meeting: Meeting,
  { chat }: Words,
): Markdown => {
  const lines = titles.map(
    (title, index) => md`**${chat.decide(printedAs(meeting, item), md`${index + 1}`)}** – ${quoted(title)}`,
  );
  const shown = lines.slice(0, longestList);
  if (lines.length > shown.length) shown.push(chat.outcomeDue.more(lines.length - shown.length));
  return joined(
    shown.map((line) => md`\n- ${line}`),
    '',
  );
};

/** Markdown for the person who asked: why it was refused, and what to do instead. */
export const refusalText = (refusal: Refusal, meeting: Meeting, words: Words): Markdown => {
  const { refusals, locale } = words;
  switch (refusal.reason) {
    case 'unknown person':
    case 'not present':
      return refusals[refusal.reason](quoted(refusal.name));
    case 'did you mean':
      return refusals['did you mean'](quoted(refusal.name), either(refusal.candidates, meeting, words));
    case 'already linked':
      return refusals['already linked'](either([refusal.person], meeting, words));
    case 'not a signer':
    case 'sign-off missing':
    case 'signed otherwise':
      return refusals[refusal.reason](all(refusal.signers, meeting, words));
    case 'no such item':
      // Without a letter the number is one that no item has.
      return refusals['no such item'](
        refusal.letter === null
          ? placeOf(refusal.item, [])
          : placeOf(printedAs(meeting, refusal.item), [refusal.letter]),
      );
    case 'outcome missing':
      return outcomesMissing(refusal.items, meeting, words);
    case 'no such note':
      return refusals['no such note'](refusal.number === null ? null : md`${refusal.number}`);
    case 'no such follow-up':
      return refusals['no such follow-up'](refusal.number === null ? null : md`${refusal.number}`);
    case 'follow-up ended':
      return refusals['follow-up ended'](md`${refusal.number}`);
    case 'position open':
    case 'nothing to decide':
    case 'recipients missing':
    case 'already decided':
    case 'item is on':
    case 'item in use':
    case 'place passed':
      return refusals[refusal.reason](md`${printedAs(meeting, refusal.item)}`);
    case 'folder taken':
      return refusals['folder taken'](quoted(refusal.folder));
    case 'words not found':
    case 'words of a position':
      return refusals[refusal.reason](quoted(refusal.text));
    case 'takes no position':
      return refusals['takes no position'](quoted(refusal.group));
    case 'deputy in your seat':
      return refusals['deputy in your seat'](all([refusal.deputy], meeting, words));
    case 'unknown group': {
      const groups = refusal.groups.slice(0, longestList).map((name) => quoted(name));
      return refusals['unknown group'](quoted(refusal.name), joined(groups, '; '));
    }
    case 'list full':
    case 'bad length':
      return refusals[refusal.reason](refusal.most);
    case 'text too long':
    case 'record full':
      return refusals[refusal.reason](escaped(new Intl.NumberFormat(languageTag(locale)).format(refusal.limit)));
    case 'bad period': {
      const { from, until } = refusal;
      return refusals['bad period'](escaped(longDate(from, locale)), escaped(longDate(until, locale)));
    }
    case 'shortened without reason': {
      const { until, months } = refusal;
      return refusals['shortened without reason'](escaped(longDate(until, locale)), words.chat.settings.months(months));
    }
    case 'no document':
    case 'not decided':
      return refusals[refusal.reason](md`${printedAs(meeting, refusal.item)}`);
    case 'which document':
      return refusals['which document'](md`${printedAs(meeting, refusal.item)}`, documentsOf(refusal, meeting, words));
    case 'bad date':
      return refusals['bad date'](quoted(refusal.text));
    case 'no summons':
    case 'no summons to review':
    case 'summons changed':
    case 'summons already fixed':
    case 'not organizer or presenter':
    case 'meeting role unknown':
    case 'only chair or secretary':
    case 'not called':
    case 'anonymous account':
    case 'not open yet':
    case 'already open':
    case 'closed':
    case 'paused':
    case 'not paused':
    case 'bad pause':
    case 'roll call first':
    case 'no current item':
    case 'last item':
    case 'no next item':
    case 'first item':
    case 'no open position':
    case 'position closed':
    case 'text changed':
    case 'text missing':
    case 'bad link':
    case 'not closed yet':
    case 'changed since signed':
    case 'signed off':
    case 'not signed off':
    case 'not released':
    case 'nothing to undo':
      return refusals[refusal.reason];
  }
};
