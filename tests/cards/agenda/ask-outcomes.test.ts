import { askOutcomes } from '../../../src/cards/agenda/ask-outcomes.ts';
import { readPress } from '../../../src/cards/payload.ts';
import { answerCard } from '../../../src/cards/show.ts';
import { buttonsOf, choicesOf, dataOf, inputsOf, textsOf } from '../scenes/reading.ts';
import { meetings, viewOf } from '../scenes/stations.ts';

const lead = { viewer: 'lead' } as const;

test('F14 going on from an item without outcome asks for one, or lets it be', () => {
  const card = askOutcomes(viewOf(meetings.atSix, lead), [6], 'next', 'item 6');
  expect(textsOf(card)).toContain('Punkt 6. Fördelning av gemensamma medel');
  expect(buttonsOf(card)).toEqual(['Klubba', 'Gå vidare utan utfall', 'Tillbaka']);
  expect(choicesOf(card, 'outcome-6')).toEqual([
    'Enligt förslag',
    'Informationen noteras',
    'Går på remiss',
    'Återremitteras',
    'Bordläggs',
    'Utgår',
  ]);
  expect(dataOf(card, 'Gå vidare utan utfall')).toMatchObject({
    klubba: { kind: 'next', from: 6, undecided: true, on: 'item 6' },
  });
});

test('an item sent for comment asks to whom, and one whose proposal says it does not', () => {
  const inputs = { 'outcome-6': 'referred', 'outcome-7': 'referred', 'to-6': 'kommunerna' };
  const fields = inputsOf(askOutcomes(viewOf(meetings.atLast, { ...lead, inputs }), [6, 7], 'close', 'agenda'));
  expect(fields).toMatchObject({ 'to-6': { value: 'kommunerna' }, 'until-6': { value: '' } });
  expect(fields).not.toHaveProperty('to-7');
});

test('F14 closing asks for every outcome that is missing, and the only way around is back', () => {
  const card = askOutcomes(viewOf(meetings.atLast, lead), [3, 6, 7], 'close', 'agenda');
  expect(buttonsOf(card)).toEqual(['Klubba', 'Tillbaka']);
  expect(dataOf(card, 'Tillbaka')).toMatchObject({ klubba: { kind: 'refresh', on: 'agenda' } });
  expect(dataOf(card, 'Klubba')).toMatchObject({ klubba: { kind: 'settle', items: [3, 6, 7], before: 'close' } });
  expect(choicesOf(card, 'outcome-3')).toEqual(['Godkänns', 'Bordläggs', 'Utgår']);
  expect(textsOf(card)).toContain(
    'Punkterna har inget utfall än. Välj för var och en och klubba alla på en gång, så avslutas mötet.',
  );
  expect(card.summary).toBe(
    'Utfall saknas: Punkt 3. Föregående mötesanteckning, Punkt 6. Fördelning av gemensamma medel, Punkt 7. Riktlinje för samordnad vårdplanering',
  );
});

test('ten are asked for at once, and how many are left after them is told', () => {
  const view = viewOf(meetings.atLast, lead);
  const { summons } = meetings.atLast;
  const asking = (count: number) => {
    const items = Array.from({ length: count }, (_, index) => ({ ...summons?.items[0], number: index + 1 }));
    const many = { ...view, meeting: { ...meetings.atLast, summons: { ...summons, items } } } as typeof view;
    const numbers = items.map(({ number }) => number);
    return askOutcomes(many, numbers, 'close', 'agenda');
  };
  const card = asking(13);
  expect(dataOf(card, 'Klubba')).toMatchObject({ klubba: { items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] } });
  expect(textsOf(card)).toContain('Därefter återstår 3 punkter.');
  expect(textsOf(asking(10)).join()).not.toContain('Därefter');
});

test('each stroke of the gavel is answered with those still missing, the last with the card it began on', () => {
  const view = viewOf(meetings.atLast, lead);
  const read = readPress(dataOf(askOutcomes(view, [6], 'close', 'agenda'), 'Klubba'));
  if (!read) throw new Error('unreadable');
  const answer = answerCard(read.press, view);
  expect(answer && textsOf(answer)).toContain('Utfall saknas');
  const items = meetings.atLast.summons?.items.map((item) => ({ ...item, proposal: null, kind: null })) ?? [];
  const summons = meetings.atLast.summons && { ...meetings.atLast.summons, items };
  const settled = answerCard(read.press, { ...view, meeting: { ...meetings.atLast, summons } });
  expect(settled && textsOf(settled)).toContain('Dagordning');
});

test('an outcome settled on the way on asks for no other item', () => {
  const press = { meeting: 'm1', on: 'agenda', kind: 'settle', items: [5], before: 'next' } as const;
  const answer = answerCard(press, viewOf(meetings.atSix, lead));
  expect(answer && textsOf(answer)).toContain('Dagordning');
  const again = answerCard({ ...press, items: [6] }, viewOf(meetings.atSix, lead));
  expect(again && buttonsOf(again)).toEqual(['Klubba', 'Gå vidare utan utfall', 'Tillbaka']);
});

test('a saved page of the roll call is answered with the next', () => {
  const view = viewOf(meetings.rolled, lead);
  const people = Object.fromEntries(
    Array.from({ length: 50 }, (_, n) => [
      `p${n}`,
      {
        ...meetings.rolled.people['p1'],
        id: `p${n}`,
        seats: [`p${n}`],
        name: `Person ${n}`,
        answer: n < 40 ? 'present' : 'expected',
      },
    ]),
  ) as typeof view.meeting.people;
  const press = { meeting: 'm1', on: 'roll call', kind: 'roll call', page: 0, people: [] } as const;
  const answer = answerCard(press, { ...view, meeting: { ...view.meeting, people } });
  expect(answer && textsOf(answer)).toContain('Sida 2 av 2');
});
