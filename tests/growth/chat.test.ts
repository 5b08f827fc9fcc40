import { summonsParts } from '../../src/cards/item/summons-lines.ts';
import { label, linked, typed } from '../../src/cards/kit/safe-text.ts';
import { tableRows } from '../../src/cards/kit/table-rows.ts';
import { parseChat } from '../../src/chat/parse.ts';
import {
  lettersOnly,
  onlyReference,
  referenceBeforeText,
  referenceInWords,
} from '../../src/chat/readers/item-reference.ts';
import { readPastDate, readSchedule, readStartDate } from '../../src/chat/readers/typed-date.ts';
import { isSeveral, typedName } from '../../src/chat/readers/typed-name.ts';
import { quoted } from '../../src/chat/replies/quoted.ts';
import { searchText } from '../../src/chat/replies/search.ts';
import { languages } from '../../src/i18n/languages.ts';
import { isTaken } from '../../src/meeting/board/settings.ts';
import { findPerson } from '../../src/meeting/people/find-person.ts';
import { match } from '../../src/meeting/people/matching.ts';
import { meetingAfter, position, underWay } from '../support/board.ts';
import { tooSteep } from './growth.ts';
import { oneIn, units } from './hostile-text.ts';

const today = '2026-11-26';
const { sv } = languages;
const meeting = meetingAfter([...underWay, position]);

/** How every command begins, and what leads deeper into some. */
const beginnings = [
  '',
  ...Object.values(sv.chat.commands).map(({ typed: [words = ''] }) => `${words} `),
  'byt ut "',
  'byt ut a mot "',
  'ställningstagande punkt 4 ',
  'ställningstagande 4 a, ',
  'klubba punkt 4 ',
  'klubba ändrad ',
  'beslutad 6 ',
  'inställning förkortning ',
  'inställning stående punkt ',
  'synpunktsrunda x; y; ',
  'nästa möte 28 november ',
  'nästa möte 28 november kl 9 ',
  'Eva Ek ersätter ',
];
// Most commands read what follows them in the same few ways, so that a part of the texts does for each.
const shared = oneIn(3);

test.each(beginnings)('what is typed after “%s” is read in a time that grows with its length', (beginning) => {
  const some = beginning === '' || / .* $|"$/.test(beginning) ? units : shared;
  expect(tooSteep((text) => parseChat(beginning + text, today), some)).toEqual([]);
});

test.each<[string, (text: string) => unknown]>([
  ['a date', (text) => [readPastDate(text, today), readSchedule(text, today), readStartDate(text, today)]],
  ['an item', (text) => [onlyReference(text), referenceBeforeText(text), lettersOnly(text), referenceInWords(text)]],
  ['a name', (text) => [typedName(text), isSeveral(text), findPerson(meeting, text)]],
  ['a quotation', quoted],
  ['a search', (text) => searchText(text, meeting, sv)],
  ['a folder', isTaken],
  ['a card’s text', (text) => [typed(text), label(text), linked(text, null)]],
  ['a text of the kallelse on a card', (text) => [...summonsParts(text), ...summonsParts(`| ${text} |`)]],
  [
    'a table on a card',
    (text) =>
      tableRows([
        ['a', 'b'],
        [text, '1'],
      ]),
  ],
  ['a card’s link', (text) => linked('a', `https://a.example/${text}`)],
  ['an account', (text) => match([{ id: 'p1', name: text }], [{ user: 'u', name: text }], 12)],
])('%s is read in a time that grows with its length', (_what, read) => {
  expect(tooSteep(read)).toEqual([]);
});
