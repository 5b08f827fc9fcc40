import { languages } from '../../src/i18n/languages.ts';
import type { Block } from '../../src/minutes/content/block.ts';
import { minutesContent } from '../../src/minutes/content/content.ts';
import { markdownBlocks } from '../../src/minutes/content/markdown.ts';
import { createTextReader, withLiveTexts } from '../../src/panel/desk/page/live-texts.ts';
import { meetingAfter, underWay } from '../support/board.ts';
import { fc } from '../support/properties.ts';

const long = 'Ett stycke.\n\n- ett\n- två\n\n| Post | Kronor |\n| --- | --- |\n| Resor | 300 |\n\nSist.';
const noted = [
  { type: 'NoteTaken', entry: 'n1', kind: 'note', item: 3, letter: null, text: long },
  { type: 'NoteTaken', entry: 'n2', kind: 'message', item: 3, letter: null, text: 'Ta med siffror.' },
  { type: 'NoteTaken', entry: 'n3', kind: 'message', item: 3, letter: null, text: 'Och bilder.' },
] as const;
const pageOf = (texts: readonly string[]): readonly Block[] => {
  const events = noted.map((event, at) => ({ ...event, text: texts[at] ?? event.text }));
  return minutesContent(meetingAfter([...underWay, ...events]), languages.sv, 'Europe/Stockholm').blocks;
};
/** As a browser gets it. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));

test.each([
  ['a note of several blocks', 0, 'Ett annat stycke.\n\n- ett\n\nSist.'],
  ['an entry of a list', 2, 'Och två bilder.'],
])('%s is shown as the record will have it, before it has', (_, at, is) => {
  const was = noted[at]?.text ?? '';
  const texts = noted.map(({ text }, index) => (index === at ? is : text));
  const shown = withLiveTexts(sent(pageOf([])), [{ place: 2, was, is }], createTextReader());
  expect(sent(shown)).toEqual(sent(pageOf(texts)));
});

test('a text that the page does not show changes nothing', () => {
  const page = sent(pageOf([]));
  for (const text of [
    { place: 1, was: long, is: 'Nytt.' },
    { place: 2, was: 'Ett annat.', is: 'Nytt.' },
    { place: 99, was: long, is: 'Nytt.' },
    { place: 2, was: ' ', is: 'Nytt.' },
  ])
    expect(withLiveTexts(page, [text], createTextReader())).toEqual(page);
});

test('a text is read in parts as it is read whole', () => {
  const part = fc.constantFrom(
    'Ord.',
    '- ett\n- två',
    '1. ett',
    '  indraget',
    '| A | B |\n| --- | --- |\n| 1 | 2 |',
    '**fet**',
    '',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const text = parts.join('\n\n');
      expect(createTextReader()(text)).toEqual(markdownBlocks(text));
    }),
  );
});
