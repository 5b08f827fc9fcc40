import { attendanceCards } from '../../src/cards/attendance/attendance-card.ts';
import { weight } from '../../src/cards/kit/safe-text.ts';
import type { View } from '../../src/cards/kit/view.ts';
import { en } from '../../src/i18n/en.ts';
import { sv } from '../../src/i18n/sv.ts';
import type { Person } from '../../src/meeting/meeting.ts';
import type { Comparison } from '../../src/meeting/people/compare-attendance.ts';
import { meetingAfter, minutes, underWay } from '../support/board.ts';

const meeting = meetingAfter(underWay);
const view: View = {
  meeting,
  id: 'm',
  words: sv,
  now: minutes(90),
  zone: 'Europe/Stockholm',
  viewer: 'lead',
  leads: [],
  page: null,
  roster: [],
  link: null,
};
const person = (name: string, answer: Person['answer'] = 'present') =>
  ({ ...meeting.people['p3'], name, answer }) as Person;
const stay = (from: number, to: number) => ({ from: minutes(from), to: minutes(to) });
const none: Comparison = { differences: [], byName: [], unknown: [] };
const berg = person('Olle Berg');
const some: Comparison = {
  differences: [
    { type: 'only seen', person: person('Per Lund', 'absent'), seen: [stay(12, 40), stay(45, 65)] },
    { type: 'only seen', person: person('Ida Frost', 'expected'), seen: [stay(0, 60)] },
    { type: 'only recorded', person: berg, recorded: [stay(0, 60)] },
    { type: 'arrival', person: person('Siv Alm'), seen: minutes(25), recorded: null },
    { type: 'leaving', person: person('Siv Alm'), seen: minutes(40), recorded: minutes(50) },
  ],
  byName: [person('Karin Ek')],
  unknown: [
    { attendee: { user: null, name: 'O. *Berg*', stays: [stay(0, 60)] }, perhaps: [berg] },
    { attendee: { user: null, name: '', stays: [stay(5, 6)] }, perhaps: [] },
  ],
};

const texts = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { text } = value as { readonly text?: unknown };
  return [...(typeof text === 'string' ? [text] : []), ...Object.values(value).flatMap(texts)];
};

test('each difference is a sentence, with the words of the roll call and the times of Teams', () => {
  const [shown, ...more] = attendanceCards(view, some);
  expect(more).toEqual([]);
  expect(shown?.summary).toBe('Närvaro enligt Teams: 5 skillnader mot uppropet');
  expect(texts(shown?.card)).toEqual([
    'Vårdsamverkan Norra Kusten',
    'Närvaro enligt Teams',
    '5 skillnader mot uppropet',
    'Teams såg **Per Lund** 09.12–09.40 och 09.45–10.05, upprop säger frånvarande.',
    'Teams såg **Ida Frost** 09.00–10.00, upprop säger inget.',
    'Teams såg inte **Olle Berg**, upprop säger närvarande 09.00–10.00.',
    'Teams såg **Siv Alm** först 09.25, upprop säger från början.',
    'Teams såg **Siv Alm** till 09.40, upprop säger till 09.50.',
    'Bara i Teams',
    '**O. \\*Berg\\*** 09.00–10.00',
    'Kan vara Olle Berg.',
    '**Någon utan namn** 09.05–09.06',
    'Jämförda på namnet, utan skillnad: Karin Ek. Kontona är inte kända.',
    sv.attendance.unchanged,
  ]);
});

test('who was compared by name is told to be so', () => {
  const [shown] = attendanceCards(view, { ...some, byName: [berg] });
  const said = texts(shown?.card);
  expect(said[said.findIndex((text) => text.includes('såg inte **Olle Berg**')) + 1]).toBe(sv.attendance.onName);
  expect(said.join()).not.toContain('utan skillnad');
});

test('where all agree that is said, in the language that is set, and nothing asks to be mended', () => {
  const [shown] = attendanceCards({ ...view, words: en }, none);
  expect(texts(shown?.card).slice(1)).toEqual(['Attendance as Teams saw it', 'Teams’ report and the roll call agree.']);
});

test('a long list takes several cards, each light enough, and loses nobody', () => {
  const names = Array.from({ length: 200 }, (_, index) => `Namn${index} Efternamnsson`);
  const differences = names.map((name) => ({ type: 'only recorded', person: person(name), recorded: [stay(0, 60)] }));
  const cards = attendanceCards(view, { ...none, differences } as Comparison);
  expect(cards.length).toBeGreaterThan(1);
  for (const { card } of cards) expect(weight(card)).toBeLessThan(28_000);
  const said = cards.flatMap(({ card }) => texts(card)).join('\n');
  for (const name of names) expect(said).toContain(`**${name}**`);
  const places = cards.flatMap(({ card }) => texts(card).filter((text) => text.startsWith('Sida ')));
  expect(places).toEqual(cards.map((_card, index) => `Sida ${index + 1} av ${cards.length}`));
  const ends = cards.map(({ card }) => texts(card).includes(sv.attendance.unchanged));
  expect(ends).toEqual(cards.map((_card, index) => index === cards.length - 1));
});
