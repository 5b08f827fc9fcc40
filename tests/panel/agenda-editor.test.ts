import { changeOf, fieldsOf, wholeItem } from '../../src/panel/parts/amending/item-fields.ts';
import { isRow, withStruck } from '../../src/panel/parts/amending/with-struck.ts';
import type { AgendaRow } from '../../src/views/sections.ts';

const row = (printed: number, title: string, minutes: number | null = null): AgendaRow => ({
  ...{ number: printed, printed, title, formality: null, state: 'coming', planned: null, expected: null, minutes },
  ...{ outcomes: [], approved: false, awaitsOutcome: false, added: false, pauseAfter: null },
});

const details = {
  number: 4,
  presenters: [
    { name: 'Eva Nyqvist', affiliation: 'Sjötorp' },
    { name: 'Tomas Ekdahl', affiliation: null },
  ],
  proposal: 'Mötet noterar.',
  attachments: [{ title: 'Lista.pdf', url: null, place: 'after' }],
} as const;

test('K9 a form that nobody has written in changes nothing', () => {
  const fields = fieldsOf(row(4, 'Munhälsa', 20), details);
  expect(fields.presenters).toBe('Eva Nyqvist, Sjötorp\nTomas Ekdahl');
  const withEmptyDocument = [...fields.documents, { title: '', url: ' ', place: 'before' as const }];
  expect(changeOf(fields, { ...fields, documents: withEmptyDocument })).toEqual({});
  const { number: _, ...held } = details;
  expect(wholeItem(fields)).toEqual({ title: 'Munhälsa', minutes: 20, ...held });
});

test('K9 only what was written in the form is asked for, so that what another changed meanwhile stays', () => {
  const before = fieldsOf(row(4, 'Munhälsa', 20), details);
  const now = { ...before, presenters: ' Eva Nyqvist ,Sjötorp, norra\n\n', minutes: '', proposal: '  ' };
  expect(changeOf(before, now)).toEqual({
    presenters: [{ name: 'Eva Nyqvist', affiliation: 'Sjötorp, norra' }],
    minutes: null,
    proposal: null,
  });
  const documents = [{ title: '', url: 'https://ekbygden.example/a.pdf', place: 'before' as const }];
  expect(changeOf(before, { ...before, documents })).toEqual({
    attachments: [{ title: documents[0]?.url, url: documents[0]?.url, place: 'before' }],
  });
});

test.each(['0', '-5', '2.5', 'tjugo', '1e99'])(
  'K9 “%s” minutes are left for the meeting to refuse in words',
  (minutes) => {
    const before = fieldsOf(row(4, 'Munhälsa', 20), details);
    expect(changeOf(before, { ...before, minutes })).toEqual({ minutes: 0 });
  },
);

test('K9 struck items are shown where their numbers were, also in an agenda whose numbers are out of order', () => {
  const rows = [row(1, 'Öppnande'), row(5, 'Munhälsa'), row(4, 'Listan'), row(7, 'Övrigt')];
  const struck = [
    { printed: 8, title: 'Sist' },
    { printed: 6, title: 'Budget' },
    { printed: 2, title: 'Agenda' },
  ];
  const shown = withStruck({ rows, struck });
  expect(shown.map(({ printed }) => printed)).toEqual([1, 2, 5, 4, 6, 7, 8]);
  expect(shown.filter(isRow)).toEqual(rows);
});
