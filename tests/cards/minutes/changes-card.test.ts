import { changesCard } from '../../../src/cards/minutes/changes-card.ts';
import { readPress } from '../../../src/cards/payload.ts';
import { sv } from '../../../src/i18n/sv.ts';
import type { Difference } from '../../../src/review/differences.ts';
import { commandOf } from '../scenes/pressing.ts';
import { buttonsOf, dataOf, textsOf } from '../scenes/reading.ts';
import { meetings, viewOf } from '../scenes/stations.ts';

const changed = { reason: 'changed since signed' } as const;
const apart = { reason: 'signed otherwise', signers: ['p1', 'gone'], digest: 'a' } as const;
const added = (count: number) =>
  Array.from({ length: count }, (_, at): Difference => ({ kind: 'added', text: `rad ${at + 1}` }));
const view = (you: string, meeting = meetings.signed) => viewOf(meeting, { viewer: 'lead', you });

test('a draft changed since it was signed: what differs, and the choice to sign it anew or release what was signed', () => {
  const card = changesCard(view('p1'), changed, [
    { kind: 'changed', from: '21 700', to: '27 100' },
    { kind: 'removed', text: 'Sista *raden*.' },
  ]);
  expect(textsOf(card).slice(1)).toEqual([
    'Ändrad efter justeringen',
    sv.changes.sinceSigned,
    '**Ändrat från:** 21 700',
    '**till:** 27 100',
    '**Borttaget:** Sista \\*raden\\*.',
  ]);
  expect(buttonsOf(card)).toEqual(['Justera på nytt', 'Släpp den justerade', 'Tillbaka']);
  const asked = (title: string) => {
    const read = readPress(dataOf(card, title));
    return read && commandOf(read.press, {}, meetings.signed);
  };
  expect(asked('Justera på nytt')).toEqual({ type: 'SignOff', whom: { self: true } });
  expect(asked('Släpp den justerade')).toEqual({ type: 'Release', signed: true });
});

test('those who signed something else are named, and what was signed cannot be released', () => {
  const card = changesCard(view('p1'), apart, added(1));
  expect(textsOf(card)[2]).toBe(sv.changes.signedOtherwise(`Astrid Berg och ${sv.chat.somebody}`));
  expect(buttonsOf(card)).toEqual(['Justera på nytt', 'Tillbaka']);
});

test('only those who sign can sign anew; where nobody is to sign, any of the leads can', () => {
  expect(buttonsOf(changesCard(view('p5'), changed, added(1)))).toContain('Justera på nytt');
  expect(buttonsOf(changesCard(view('p9'), changed, added(1)))).not.toContain('Justera på nytt');
  const people = Object.fromEntries(
    Object.entries(meetings.signed.people).map(([id, person]) => [id, { ...person, answer: 'absent' as const }]),
  );
  const unsigned = view('p9', { ...meetings.signed, people });
  expect(buttonsOf(changesCard(unsigned, changed, added(1)))).toContain('Justera på nytt');
});

test('ten differences are shown, the others counted; a difference that is no words is told as such', () => {
  const told = (count: number) => textsOf(changesCard(view('p1'), changed, added(count)));
  expect(told(10).slice(3)).toEqual(Array.from({ length: 10 }, (_, at) => `**Tillagt:** rad ${at + 1}`));
  expect(told(11).slice(3)).toEqual([...told(10).slice(3), 'Och 1 ändring till.']);
  expect(told(0).slice(3)).toEqual([sv.changes.notWords]);
});
